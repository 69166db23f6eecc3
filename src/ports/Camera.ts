import type { Result } from '#shared/Result.ts';

/** Asks for the device's camera: the one that looks away from whoever holds it, where there are two. */
export type OpenCamera = () => Promise<Result<CameraStream, CameraFailure>>;

/**
 * `denied`: the user or the browser does not let it. `none`: the device has none. `busy`: another program has it.
 * `failed`: anything else.
 */
export type CameraFailure = 'denied' | 'none' | 'busy' | 'failed';

/** A camera that is on, until it is stopped. What it sees is never kept. */
export interface CameraStream {
  /** Shows in the element what the camera sees, and tells every time that a QR code is read in it. */
  readonly read: (video: HTMLVideoElement, reader: CodeReader) => void;
  readonly stop: () => void;
}

export interface CodeReader {
  readonly onSighting: (sighting: Sighting) => void;
  /** The camera went off by itself: it was unplugged, or taken by another program. */
  readonly onEnd: () => void;
}

/** One code in one frame; the same code is seen many times while it is held before the camera. */
export interface Sighting {
  readonly text: string;
  /** Milliseconds on a clock that only runs forward. */
  readonly at: number;
}
