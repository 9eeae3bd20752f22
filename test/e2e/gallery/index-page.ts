import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLE = `body { font: 1rem/1.5 sans-serif; background: #888; }
  section { display: flex; gap: 1rem; align-items: start; overflow-x: auto; } img { max-width: 45vw; }`;

/** One page with all pictures of a folder, each state's side by side. */
export function writeIndex(folder: string): void {
  const looks = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name);
  const shown = new Map(looks.map((look) => [look, readdirSync(join(folder, look))]));
  const names = [...new Set([...shown.values()].flat())].sort();
  const parts = names.map((name) => {
    const pictures = looks.filter((look) => shown.get(look)?.includes(name));
    const images = pictures.map((look) => `<img loading="lazy" src="${look}/${name}" alt="${look}">`).join('');
    return `<h2>${name.replace('.png', '')}</h2><section>${images}</section>`;
  });
  const text = `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>${parts.join('\n')}`;
  writeFileSync(join(folder, 'index.html'), text);
}
