import { describe, expect, it } from 'vitest';
import { BLOCKS, CUT, DOCUMENT, JOSE, PYTHON, STAMP } from './document';

describe('VERIFYING.md', () => {
  const lines = DOCUMENT.split('\n');
  const prose = DOCUMENT.replace(/^```[\s\S]*?^```$/gm, '');

  it('shows no block that no test follows', () => {
    expect([...CUT, ...PYTHON, ...JOSE, ...STAMP]).toEqual(BLOCKS);
    expect(DOCUMENT.match(/^```/gm)).toHaveLength(BLOCKS.length * 2);
  });

  it('reads as plain text, on any paper and in any program', () => {
    expect(lines.filter((line) => /[^ -~]/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length > 112)).toEqual([]);
    expect(prose).not.toMatch(/<\w|!/);
  });

  it('is short', () => {
    expect(lines.length).toBeLessThanOrEqual(270);
  });

  it('says each thing in few words', () => {
    const sentences = prose.replace(/`[^`]*`/g, 'x').split(/[.:;?]\s|\n\n|^- /m);
    expect(sentences.filter((sentence) => sentence.trim().split(/\s+/).length > 22)).toEqual([]);
  });

  it('promises nothing', () => {
    const banned =
      /\b(proof|proves|guaranteed|protected|safe|secure|certified|verified|trusted|invisible|free|best|only)\b/i;
    expect(prose.split('\n').filter((line) => banned.test(line))).toEqual([]);
  });
});
