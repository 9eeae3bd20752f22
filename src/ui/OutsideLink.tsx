import type { ComponentChildren } from 'preact';

type Props = { readonly address: string; readonly children: ComponentChildren };

/** A link to a page that is not ours: in a new tab, which learns nothing of where it was opened from. */
export function OutsideLink({ address, children }: Props) {
  return (
    <a class="link" href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
