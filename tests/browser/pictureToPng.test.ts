import { describe, expect, it } from 'vitest';

import { pictureToPng } from '#platform/pictureToPng.ts';

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#1d5b8f"/></svg>';

describe('a picture as PNG', () => {
  it('has the asked number of pixels for each px, in the colours of the SVG', async () => {
    const png = await pictureToPng(square, { scale: 3 });
    if (!png.ok) throw new Error(png.error);
    const bitmap = await createImageBitmap(png.value);
    expect([bitmap.width, bitmap.height, png.value.type]).toEqual([120, 60, 'image/png']);
    expect(colourInTheMiddle(bitmap)).toEqual([0x1d, 0x5b, 0x8f, 255]);
  });

  it('is drawn all the same where its font cannot be fetched', async () => {
    const png = await pictureToPng(square, {
      font: { family: 'Nowhere', url: 'http://127.0.0.1:1/nowhere' },
    });
    expect(png.ok).toBe(true);
  });

  it('is refused by name where the SVG cannot be read', async () => {
    expect(await pictureToPng('<svg')).toEqual({ ok: false, error: 'not-drawn' });
  });
});

function colourInTheMiddle(bitmap: ImageBitmap): number[] {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  return [...(context?.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data ?? [])];
}
