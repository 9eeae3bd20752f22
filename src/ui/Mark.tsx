/** The program's own sign at 16 px: a slip torn from a date stamp (interface, section 12). */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="mark-face" d="M2.5.5h11v12.75L11.667 15l-1.834-1.75L8 15l-1.833-1.75L4.333 15 2.5 13.25z" />
      <circle class="mark-ink" cx="5.5" cy="4.5" r="1.5" />
      <path class="mark-ink" d="M8 4h4v1H8zM4 8h8v1H4z" />
    </svg>
  );
}
