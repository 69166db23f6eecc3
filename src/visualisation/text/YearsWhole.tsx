const SCHOOL_YEAR = /(\d{4}–\d{4})/u;

/** A text in which no line ends inside a school year. */
export function YearsWhole({ text }: { readonly text: string }) {
  return text.split(SCHOOL_YEAR).map((part, place) => (
    <span key={place} style={place % 2 === 0 ? undefined : { whiteSpace: 'nowrap' }}>
      {part}
    </span>
  ));
}
