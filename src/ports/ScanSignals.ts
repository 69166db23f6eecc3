/** Tells by ear and touch what became of a code, for somebody who looks at the next phone instead of the screen. */
export interface ScanSignals {
  /** To be called when the user asks for the camera: browsers let a page sound only after that. */
  readonly prepare: () => void;
  readonly give: (signal: ScanSignal) => void;
}

/** `taken`: one short high tone. `not-taken`: a longer low one. */
export type ScanSignal = 'taken' | 'not-taken';
