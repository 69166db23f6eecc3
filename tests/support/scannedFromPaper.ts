import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const PIXELS_PER_MILLIMETRE = 300 / 25.4;

/**
 * What a program that shares nothing with the one that drew it reads of a drawn code, printed at 300 dpi. `width` in
 * millimetres, quiet zone included.
 */
export async function scannedFromPaper(code: Element, width: number): Promise<string> {
  // Otherwise it would fetch its engine from elsewhere.
  const engine = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(engine)).buffer } });
  const [found] = await readBarcodes(printed(code, width), { formats: ['QRCode'] });
  if (found === undefined) throw new Error('no code to be seen');
  return found.text;
}

/** Every dot of the printer has the colour of the module under its middle: modules get uneven, as on paper. */
function printed(code: Element, width: number): ImageData {
  const modules = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  const path = code.querySelector('path')?.getAttribute('d') ?? '';
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));
  const dots = Math.round(width * PIXELS_PER_MILLIMETRE);
  const moduleAt = (dot: number) => Math.floor(((dot + 0.5) * modules) / dots);
  const data = new Uint8ClampedArray(4 * dots * dots).fill(255);
  for (let y = 0; y < dots; y += 1)
    for (let x = 0; x < dots; x += 1)
      if (dark.has(`${moduleAt(x)},${moduleAt(y)}`)) data.fill(0, 4 * (y * dots + x), 4 * (y * dots + x) + 3);
  return { width: dots, height: dots, data, colorSpace: 'srgb' };
}
