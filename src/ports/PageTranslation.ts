/** Whether somebody reads the page through a translator, such as that of the browser; it can begin and end at any moment. */
export interface PageTranslation {
  /** `language`: what the app has set as that of the page. */
  readonly isOn: (language: string) => boolean;
  /** Calls the listener whenever the answer may have changed; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}
