/** A window beside this one, to be dragged to the wall. */
export interface SecondWindow {
  /** Opens it at a path of the app, or moves it there; `false` where the browser does not let it. */
  open(path: string): boolean;
  /** Whether this window is the second one. */
  isThis(): boolean;
  /** To be called in the second window itself. */
  close(): void;
}
