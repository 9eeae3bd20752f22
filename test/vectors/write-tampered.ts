import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAuthority } from './authority';
import { forged } from './forge';
import { LIFE } from './life';
import type { Base } from './tamper';
import { TAMPERED, TAMPERED_DIR, UNCHANGED } from './tampered';

/** Writes every tampered vector anew. Needs `openssl` for the time stamps. */
export async function writeTampered(): Promise<void> {
  const authority = openAuthority();
  try {
    const record = await forged(LIFE, authority.stamp);
    rmSync(TAMPERED_DIR, { recursive: true, force: true });
    mkdirSync(TAMPERED_DIR);
    const base = (): Base => ({ record: structuredClone(record), authority });
    for (const row of [...UNCHANGED, ...TAMPERED]) {
      if ('file' in row) writeFileSync(join(TAMPERED_DIR, row.file), await row.make(base()));
    }
  } finally {
    authority.close();
  }
}
