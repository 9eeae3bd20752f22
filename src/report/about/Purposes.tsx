import type { Fact } from '../../ui/card';

/** What a permission is called, and below it what it is for. */
export function Purposes({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="purposes">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>
            <code>{label}</code>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
