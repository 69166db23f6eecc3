/** The whole screen for the app, where the browser has that; else the window stays as it is. */
export interface FullScreen {
  readonly isPossible: boolean;
  readonly toggle: () => void;
  readonly leave: () => void;
}
