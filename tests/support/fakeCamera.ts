import type { CameraFailure, CodeReader, OpenCamera } from '#ports/Camera.ts';
import type { ScanSignal, ScanSignals } from '#ports/ScanSignals.ts';
import { err, ok } from '#shared/Result.ts';

export interface FakeCamera {
  readonly openCamera: OpenCamera;
  readonly scanSignals: ScanSignals;
  /** What was heard, in order. */
  readonly heard: readonly ScanSignal[];
  readonly isOn: () => boolean;
  /** Holds a code before the camera for a moment, so long after the start. */
  readonly show: (text: string, at: number) => void;
  readonly unplug: () => void;
}

/** A camera that sees what a test shows it; `failure`: one that does not go on. */
export function fakeCamera(failure: CameraFailure | null = null): FakeCamera {
  const heard: ScanSignal[] = [];
  let reader: CodeReader | null = null;
  return {
    heard,
    isOn: () => reader !== null,
    openCamera: () =>
      Promise.resolve(
        failure === null
          ? ok({
              read: (_video, newReader) => {
                reader = newReader;
              },
              stop: () => {
                reader = null;
              },
            })
          : err(failure),
      ),
    scanSignals: { prepare: () => {}, give: (signal) => heard.push(signal) },
    show: (text, at) => {
      for (const later of [0, 110, 220]) reader?.onSighting({ text, at: at + later });
    },
    unplug: () => reader?.onEnd(),
  };
}
