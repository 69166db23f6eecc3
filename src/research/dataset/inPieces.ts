const LINES_IN_A_PIECE = 500;

/** The texts made of the rows one after another, joined into larger pieces: a piece a row would be slow to write. */
export function* inPieces<Row>(
  rows: Iterable<Row>,
  textOf: (row: Row, place: number) => string,
): Generator<string> {
  let piece = '';
  let place = 0;
  for (const row of rows) {
    piece += textOf(row, place);
    place += 1;
    if (place % LINES_IN_A_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
