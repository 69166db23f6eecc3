import type { CameraFailure, CameraStream, OpenCamera } from '#ports/Camera.ts';
import { err, ok } from '#shared/Result.ts';
import { readFrames } from './readFrames.ts';

/** More than is needed to read a code from a phone's screen, little enough for any camera. */
const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

export const openCamera: OpenCamera = async () => {
  const devices = mediaDevices();
  if (devices === undefined) return err('none');
  try {
    const stream = await devices.getUserMedia(WANTED);
    return ok(readFrom(stream));
  } catch (error) {
    return err(error instanceof DOMException ? failureOf(error) : 'failed');
  }
};

/** Some browsers lack it altogether. */
function mediaDevices(): MediaDevices | undefined {
  return (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
}

function readFrom(stream: MediaStream): CameraStream {
  const tracks = stream.getTracks();
  let stopReading = () => {};
  return {
    read(video, reader) {
      video.srcObject = stream;
      // Interrupted by a stop: there is nothing left to play then.
      video.play().catch(() => undefined);
      stopReading = readFrames(video, reader);
      for (const track of tracks) track.addEventListener('ended', reader.onEnd);
    },
    stop() {
      stopReading();
      for (const track of tracks) track.stop();
    },
  };
}

function failureOf({ name }: DOMException): CameraFailure {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'failed';
  }
}
