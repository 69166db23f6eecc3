import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import decodeQR from 'qr/decode.js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Rows of modules, dark ones true, the quiet zone included. */
type Modules = readonly (readonly boolean[])[];

/** The code as a camera sees it: black on white, so many pixels a module. */
function photographed(modules: Modules, pixelsPerModule = 8) {
  const size = modules.length * pixelsPerModule;
  const data = new Uint8ClampedArray(4 * size * size).fill(255);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      if (modules[Math.floor(y / pixelsPerModule)]?.[Math.floor(x / pixelsPerModule)] === true)
        data.fill(0, 4 * (y * size + x), 4 * (y * size + x) + 3);
  return { width: size, height: size, data };
}

/** What the app itself reads. */
export function readByApp(modules: Modules): string {
  return decodeQR(photographed(modules));
}

/** What another program reads, which shares nothing with the one that drew the code. */
export async function readByOther(modules: Modules): Promise<string> {
  // Otherwise it would fetch its engine from elsewhere.
  const engine = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(engine)).buffer } });
  const [found] = await readBarcodes(
    { ...photographed(modules), colorSpace: 'srgb' },
    {
      formats: ['QRCode'],
    },
  );
  if (found === undefined) throw new Error('no code to be seen');
  return found.text;
}

/** The modules of a code as the app drew it. */
export function modulesOf(code: Element): Modules {
  const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  const dark = new Set(
    code
      .querySelector('path')
      ?.getAttribute('d')
      ?.match(/\d+ \d+(?=h1v1h-1z)/g),
  );
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => dark.has(`${x} ${y}`)),
  );
}
