type Props = { readonly title: string; readonly lines: readonly string[] };

/** Lines under a title; nothing where there are none. */
export function Lines({ title, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="says">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    </>
  );
}
