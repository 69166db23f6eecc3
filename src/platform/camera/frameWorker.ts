import { readCode } from './readCode.ts';

/** Gets frames, and answers each with the text of the code in it, or `null`. */
addEventListener('message', ({ data: frame }: MessageEvent<ImageBitmap>) => {
  postMessage(readCode(pixelsOf(frame)));
  frame.close();
});

const canvas = new OffscreenCanvas(1, 1);

function pixelsOf(frame: ImageBitmap): ImageData {
  canvas.width = frame.width;
  canvas.height = frame.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  context.drawImage(frame, 0, 0);
  return context.getImageData(0, 0, frame.width, frame.height);
}
