/** A newer version of the app: it may arrive at any moment, and it waits until somebody asks for it. */
export interface AppUpdates {
  /** True while a newer version is stored on this device and waits for `apply`. */
  readonly waiting: boolean;
  /** Calls the listener whenever `waiting` changes; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Puts the waiting version to work and reloads this tab, once. Nothing else ever reloads a tab. Refuses while
   * another tab shows an unfinished questionnaire, since the new version would take that tab's files away.
   */
  readonly apply: () => Promise<'applied' | 'nothing-waits' | 'questionnaire-open-elsewhere'>;
}
