import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/core/time-line/clusters';
import type { Mark } from '../../../src/core/time-line/marks';
import { optionLabels } from '../../../src/core/time-line/option-labels';
import { asIs, marksAt } from './marks-at';

type Row = readonly [what: string, marks: readonly Mark[], labels: readonly string[]];

/** Each word with where it begins, or where it ends; all whole words are of eight letters: 52 units. */
function labelled(marks: readonly Mark[]): string[] {
  const words = ({ observation: { reading } }: Mark) => (reading.outcome === 'read' ? `The ${reading.value}` : '');
  const labels = optionLabels(clustersOf(marks, asIs), 690, words);
  return labels.map(({ x, text, anchor }) => `${text} ${anchor === 'end' ? 'to' : 'from'} ${x}`);
}

describe('the words of options', () => {
  // A shape at 10 is drawn from 5 on; the last word may reach to 680, and another to 10 before the next.
  it.each<Row>([
    ['where an option begins', marksAt([10, 'FULL f'], [300, 'FULL f']), ['The FULL from 5']],
    ['and below later readings of it', marksAt([10, 'FULL f'], [30, 'FULL f']), ['The FULL from 5']],
    ['of each that follows', marksAt([10, 'FULL f'], [300, 'HIDE f']), ['The FULL from 5', 'The HIDE from 295']],
    ['whole where they just fit', marksAt([10, 'FULL f'], [72, 'HIDE f']), ['The FULL from 5', 'The HIDE from 67']],
    ['cut where the next one begins', marksAt([10, 'FULL f'], [71, 'HIDE f']), ['The FU… from 5', 'The HIDE from 66']],
    ['cut to three letters', marksAt([10, 'FULL f'], [40, 'HIDE f']), ['Th… from 5', 'The HIDE from 35']],
    ['left out where there is room for fewer', marksAt([10, 'FULL f'], [39, 'HIDE f']), ['The HIDE from 34']],
    ['none of what could not be read', marksAt([10, 'several'], [300, 'several'], [301, 'several']), []],
    ['none of a switch', marksAt([10, 'on f'], [300, 'off f'], [301, 'off f']), []],
  ])('%s', (_what, marks, labels) => {
    expect(labelled(marks)).toEqual(labels);
  });

  it.each<Row>([
    ['before its shape at the edge', marksAt([680, 'HIDE f']), ['The HIDE to 681']],
    ['beside another', marksAt([10, 'FULL f'], [680, 'HIDE f']), ['The FULL from 5', 'The HIDE to 681']],
    [
      'whole, where it leaves less to the other',
      marksAt([600, 'FULL f'], [680, 'HIDE f']),
      ['Th… from 595', 'The HIDE to 681'],
    ],
    ['cut, where it leaves nothing to the other', marksAt([644, 'FULL f'], [680, 'HIDE f']), ['The… to 681']],
    ['cut behind its shape, where there is more room', marksAt([620, 'FULL f'], [645, 'HIDE f']), ['The H… from 640']],
    [
      'behind it also where there is as much before',
      marksAt([600, 'FULL f'], [645, 'HIDE f']),
      ['The … from 595', 'The H… from 640'],
    ],
    ['left out where there is room on neither side', marksAt([668, 'FULL f'], [680, 'HIDE f']), []],
    [
      'and no other stands before its shape',
      marksAt([100, 'FULL f'], [150, 'HIDE f'], [300, 'FULL f']),
      ['The F… from 95', 'The HIDE from 145', 'The FULL from 295'],
    ],
  ])('the newest: %s', (_what, marks, labels) => {
    expect(labelled(marks)).toEqual(labels);
  });

  // A number of one digit takes 8.25 units to both sides of its middle, one of two digits 11.5.
  const often = Array.from({ length: 12 }, () => [10, 'FULL f'] as const);
  it.each<Row>([
    ['the latest option of its readings, behind it', marksAt([10, 'FULL f'], [11, 'HIDE f']), ['The HIDE from 19.25']],
    ['a number of two digits', marksAt(...often), ['The FULL from 21.5']],
    ['a number below two shapes', marksAt([100, 'FULL f'], [101, 'several']), ['The FULL from 104.75']],
    [
      'the newest, before it',
      marksAt([300, 'FULL f'], [678, 'HIDE f'], [679, 'HIDE f']),
      ['The FULL from 295', 'The HIDE to 670.75'],
    ],
    ['cut at a later one', marksAt([10, 'FULL f'], [60, 'FULL f'], [61, 'FULL f']), ['The FU… from 5']],
    [
      'the newest, with no room before a later one',
      marksAt([300, 'FULL f'], [320, 'FULL f'], [321, 'FULL f']),
      ['The FULL to 301'],
    ],
    [
      'the newest, with little room behind an earlier one',
      marksAt([600, 'FULL f'], [640, 'FULL f'], [641, 'FULL f'], [680, 'HIDE f']),
      ['The … from 595', 'Th… to 681'],
    ],
  ])('never lie on a number: %s', (_what, marks, labels) => {
    expect(labelled(marks)).toEqual(labels);
  });
});
