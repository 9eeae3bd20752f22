import type { Texts } from '../../core/texts';
import type { Verdict } from '../../core/verify/verdict';

/** What a result does not show (interface, section 10.3): always some of it, and what goes with this result. */
export function notShownWords(verdict: Verdict, texts: Texts): string[] {
  return ['verify_not_true', ...ownKeys(verdict)].map((key) => texts(key));
}

function ownKeys({ outcome, summary }: Verdict): string[] {
  if (outcome === 'unreadable') return ['verify_not_unreadable'];
  const html = summary?.isHtml ? ['verify_not_html'] : [];
  const always = ['verify_not_later', 'verify_not_signature', ...html];
  if (outcome === 'mismatch') return ['verify_not_who', ...always];
  const stamps = (summary?.stamps.length ?? 0) > 0 ? 'verify_not_authority' : 'verify_not_stamped';
  return [...always, 'verify_not_holder', stamps];
}
