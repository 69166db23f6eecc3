const SCHOOL_YEAR = /(\d{4}–\d{4})/u;

/** A text in which no line ends inside a school year. */
export function YearsWhole({ text }: { readonly text: string }) {
  return text
    .split(SCHOOL_YEAR)
    .filter((part) => part !== '')
    .map((part, place) => (
      <span key={place} style={SCHOOL_YEAR.test(part) ? { whiteSpace: 'nowrap' } : undefined}>
        {part}
      </span>
    ));
}
