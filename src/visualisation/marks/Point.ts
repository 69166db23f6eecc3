/** A place in a drawing, in px from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
