import type { ComponentChildren } from 'preact';

/** Options of one kind, under their heading. */
export function OptionPart({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
