import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { KEY } from '../../fixtures/words';
import { linesOf } from './lines-of';

describe('what stays as it is', () => {
  const rows: readonly (readonly [what: string, markup: string, line: string])[] = [
    ['tags of HTML', '<section></section>', '<section></section>'],
    ['elements without an end', '<hr>', '<hr />'],
    ['known roles', '<p role="switch none"></p>', '<p role="switch none"></p>'],
    ['known types', '<input type="Password">', '<input type="password" />'],
    ['answers', '<p aria-checked="mixed" aria-busy="true"></p>', '<p aria-checked="mixed" aria-busy="true"></p>'],
    ['an empty answer', '<p aria-label="" id=""></p>', '<p aria-label="" id=""></p>'],
    [
      'the key in the class of a container',
      `<p class="dropdown-container_${KEY}"></p>`,
      `<p class="dropdown-container_${KEY}"></p>`,
    ],
    [
      'a documented option',
      '<input type="radio" value="HIDE">',
      '<input type="radio" value="HIDE" data-live="unchecked" />',
    ],
    [
      'what says something by being there',
      '<button hidden disabled inert>x</button>',
      '<button hidden="" disabled="" inert="" data-displayed="no">…</button>',
    ],
  ];
  it.each(rows)('%s', (_what, markup, line) => {
    expect(linesOf(markup)).toEqual([line]);
  });

  const keys = SETTINGS.flatMap(({ key }) => (key ? [[key.in, key.is] as const] : []));
  it.each(keys)('a key in the place where it stands: %s %s', (place, key) => {
    const markup = {
      'aria-labelledby': `<p aria-labelledby="${key}" id="${key}"></p>`,
      id: `<p id="${key}"></p>`,
      'option-ids': `<input id="${key}__HIDE" name="${key}" value="HIDE" type="radio" data-live="unchecked" />`,
      'container-class': `<p class="dropdown-container_${key}"></p>`,
    };
    expect(linesOf(markup[place])).toEqual([markup[place]]);
  });
});

describe('what is masked', () => {
  const rows: readonly (readonly [what: string, markup: string, ...lines: string[]])[] = [
    ['an element of its own', '<x-y><z>x</z></x-y>', '<x-other>', '<x-other>…</x-other>', '</x-other>'],
    ['an unknown role', '<p role="switchy"></p><p role="Switch"></p>', '<p role="r1"></p>', '<p role="r2"></p>'],
    ['an unknown answer', '<p aria-checked="no" aria-level="2"></p>', '<p aria-checked="…" aria-level="…"></p>'],
    [
      'who is named by whom, in one numbering',
      '<p id="a"></p><label for="b"></label><p aria-labelledby="b a" name="a"></p><p id="b"></p>',
      '<p id="m1"></p>',
      '<label for="m2"></label>',
      '<p aria-labelledby="m2 m1" name="m1"></p>',
      '<p id="m2"></p>',
    ],
    [
      'what is no option, altogether',
      '<input type="text" value="HIDE"><li value="3"></li>',
      '<input type="text" />',
      '<li></li>',
    ],
    ['the same class', '<p class="a b"></p><p class="b"></p>', '<p class="c1 c2"></p>', '<p class="c2"></p>'],
    ['white space in a list', '<p role=" switch\n"></p>', '<p role=" switch "></p>'],
    ['a longer key', `<p id="${KEY}2"></p><p id="2${KEY}"></p>`, '<p id="m1"></p>', '<p id="m2"></p>'],
    ['the key in other letters', `<p id="${KEY.toLowerCase()}"></p>`, '<p id="m1"></p>'],
    ['an option that is not documented', `<p id="${KEY}__OFF"></p>`, `<p id="${KEY}__v1"></p>`],
    ['a container of another', '<p class="dropdown-container_x"></p>', '<p class="c1"></p>'],
    ['a drawing, by its tag alone', '<svg><g id="a"><path/></g></svg>', '<svg></svg>'],
    ['a drawing with a text', '<svg><title>Ada</title></svg>', '<svg>…</svg>'],
    ['programs and styles, altogether', '<script>1</script><style>p {}</style><link><meta><p></p>', '<p></p>'],
  ];
  it.each(rows)('%s', (_what, markup, ...lines) => {
    expect(linesOf(markup)).toEqual(lines);
  });

  it('more parts of a list than anybody writes', () => {
    const [line] = linesOf(`<p class="${Array.from({ length: 500 }, (_, index) => `k${index}`).join(' ')}"></p>`);
    expect(line?.split(' ')).toHaveLength(1 + 20);
  });
});
