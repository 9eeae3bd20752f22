import type { Verdict } from '../../src/core/verify/verdict';
import { verdictWords } from '../../src/export/verdict-words';
import { WORDS } from '../ui/words';

export const told = (verdict: Verdict) => verdictWords(verdict, WORDS);
