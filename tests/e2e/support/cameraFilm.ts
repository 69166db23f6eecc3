import { type Browser, chromium, type Locator } from '@playwright/test';
import { open } from 'node:fs/promises';

import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/chromium.mjs';

/** For `chromium.launch`: a camera that shows the film over and over, and is allowed without asking. */
function filmedCameraFlags(film: string): readonly string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

/** A browser whose camera shows this film, in which there is nothing yet: a camera is given when a browser starts. */
export async function browserWithFilm(film: string): Promise<Browser> {
  await writeCameraFilm(film, []);
  return chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [...CHROMIUM_FLAGS, ...filmedCameraFlags(film)],
  });
}

/** How light each point of something on a screen is, row by row. */
export interface Photograph {
  readonly width: number;
  readonly luma: Buffer;
}

/** What a camera sees that is held before this part of a page. */
export async function photographOf(part: Locator): Promise<Photograph> {
  const png = (await part.screenshot({ animations: 'disabled' })).toString('base64');
  const { width, grey } = await part.page().evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    // Codes are black and white: one channel says it all.
    return { width: bitmap.width, grey: [...pixels].filter((_channel, index) => index % 4 === 0) };
  }, png);
  return { width, luma: Buffer.from(grey) };
}

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_A_SECOND = 5;
const CODE_FRAMES = 6;
const EMPTY_FRAMES = 3;
/** The room behind the screens. */
const ROOM = 110;
const COLOURLESS = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);

/** A film (Y4M, `.y4m`) of these screens in turn, each for about a second, with nothing in between. */
export async function writeCameraFilm(film: string, screens: readonly Photograph[]): Promise<void> {
  const file = await open(film, 'w');
  try {
    await file.write(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_A_SECOND}:1 Ip A1:1 C420mpeg2\n`);
    await writeFrames(EMPTY_FRAMES, null);
    for (const screen of screens) {
      await writeFrames(CODE_FRAMES, screen);
      await writeFrames(EMPTY_FRAMES, null);
    }
  } finally {
    await file.close();
  }

  async function writeFrames(times: number, screen: Photograph | null) {
    const frame = frameOf(screen);
    for (let time = 0; time < times; time += 1) await file.write(frame);
  }
}

function frameOf(screen: Photograph | null): Buffer {
  const luma = Buffer.alloc(WIDTH * HEIGHT, ROOM);
  if (screen !== null) drawScreen(luma, screen);
  return Buffer.concat([Buffer.from('FRAME\n'), luma, COLOURLESS]);
}

function drawScreen(luma: Buffer, screen: Photograph) {
  const screenHeight = screen.luma.length / screen.width;
  // Not a whole number of pixels: a camera does not keep to those of a screen either.
  const scale = (HEIGHT * 0.85) / Math.max(screen.width, screenHeight);
  const [width, height] = [Math.floor(screen.width * scale), Math.floor(screenHeight * scale)];
  const [left, top] = [Math.floor((WIDTH - width) / 2), Math.floor((HEIGHT - height) / 2)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      luma[(top + y) * WIDTH + left + x] =
        screen.luma[Math.floor(y / scale) * screen.width + Math.floor(x / scale)] ?? ROOM;
}
