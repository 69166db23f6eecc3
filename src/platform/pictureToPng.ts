import type { PngOptions } from '#ports/PictureToPng.ts';
import { err, ok, type Result } from '#shared/Result.ts';

/**
 * A standalone SVG as PNG bytes. `not-drawn` when the browser cannot read the SVG or has no room for so large a
 * picture. Without its font (offline, never loaded) the picture is drawn in the system's own.
 */
export async function pictureToPng(
  svg: string,
  { scale = 2, font }: PngOptions = {},
): Promise<Result<Blob, 'not-drawn'>> {
  const complete = font === undefined ? svg : await withFont(svg, font.family, font.url);
  const image = await loadImage(complete);
  if (image === null) return err('not-drawn');

  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (context === null) return err('not-drawn');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob === null ? err('not-drawn') : ok(blob);
}

/** From a data: URL, because a canvas that drew a blob: SVG counts as tainted in some browsers. */
async function loadImage(svg: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  }
}

async function withFont(svg: string, family: string, url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) return svg;
    const source = await asDataUrl(await response.blob());
    const face = `@font-face{font-family:'${family}';font-weight:200 900;src:url(${source})}`;
    return svg.replace(/^<svg[^>]*>/u, (opening) => `${opening}<style>${face}</style>`);
  } catch {
    return svg;
  }
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => {
      reject(new Error('font not read'));
    };
    reader.readAsDataURL(blob);
  });
}
