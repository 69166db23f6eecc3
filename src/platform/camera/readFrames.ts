import type { CodeReader } from '#ports/Camera.ts';

/** Some nine frames a second: a code that is held still is read at once, and a phone stays cool. */
const FRAME_MILLISECONDS = 110;
/** A code that fills a third of the picture is then read; more only takes longer. */
const LONGEST_SIDE = 800;

/** Reads codes from what the element shows, away from the main thread. Ends with the function it returns. */
export function readFrames(video: HTMLVideoElement, reader: CodeReader): () => void {
  const worker = new Worker(new URL('./frameWorker.ts', import.meta.url), { type: 'module' });
  let next: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  let running = true;

  worker.addEventListener('message', ({ data: text }: MessageEvent<string | null>) => {
    if (!running) return;
    if (text !== null) reader.onSighting({ text, at: performance.now() });
    // Never two frames at once: on a slow device there are fewer.
    next = setTimeout(() => void look(), FRAME_MILLISECONDS - (performance.now() - lookedAt));
  });
  // Without it nothing is read: it could not be loaded, or the browser cannot run it.
  worker.addEventListener('error', reader.onEnd);
  void look();
  return () => {
    running = false;
    clearTimeout(next);
    worker.terminate();
  };

  async function look() {
    lookedAt = performance.now();
    const frame = await takeFrame(video);
    if (!running) frame?.close();
    else if (frame === null) next = setTimeout(() => void look(), FRAME_MILLISECONDS);
    else worker.postMessage(frame, [frame]);
  }
}

/** `null` as long as the element shows nothing. */
async function takeFrame(video: HTMLVideoElement): Promise<ImageBitmap | null> {
  const { videoWidth: width, videoHeight: height } = video;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  try {
    return await createImageBitmap(video, {
      resizeWidth: Math.round(width * scale),
      resizeHeight: Math.round(height * scale),
    });
  } catch {
    return null;
  }
}
