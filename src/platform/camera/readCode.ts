import { decodeQR } from 'qr/decode.js';

/** What may be spent on a code that is turned, dim or blurred; the next frame is on its way by then. */
const EFFORT = { effort: Infinity, timeLimit: 60 };

/** The text of the QR code in the frame, or `null` where none can be read. */
export function readCode(frame: Pick<ImageData, 'width' | 'height' | 'data'>): string | null {
  try {
    return decodeQR(frame, EFFORT);
  } catch {
    // Frames without a code are most of them.
    return null;
  }
}
