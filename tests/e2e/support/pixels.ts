import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** In px of the page, or of the window for a picture of that. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page looks like, to be measured as WCAG does: by relative luminance, from 0 to 1. */
export class Pixels {
  /** Not asked again for the same colour: a page has millions of points and few colours. */
  private readonly known = new Map<number, number>();

  constructor(
    readonly image: PNG,
    readonly scale: number,
  ) {}

  /** Row by row; what lies outside of the picture is left out. */
  lightsIn({ x, y, width, height }: Box): readonly number[] {
    const lights: number[] = [];
    const bottom = Math.min(this.image.height, (y + height) * this.scale);
    const right = Math.min(this.image.width, (x + width) * this.scale);
    for (let row = Math.max(0, Math.floor(y * this.scale)); row < bottom; row += 1)
      for (let column = Math.max(0, Math.floor(x * this.scale)); column < right; column += 1)
        lights.push(this.lightAt(column, row));
    return lights;
  }

  /** The colour that most of a box has. */
  groundOf(box: Box): number {
    const seen = new Map<number, number>();
    for (const light of this.lightsIn(box)) seen.set(light, (seen.get(light) ?? 0) + 1);
    return [...seen].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  }

  /** Red, green and blue of what stands out most from the ground of it all. */
  ink(): readonly number[] {
    const { width, height, data } = this.image;
    const all = { x: 0, y: 0, width, height };
    const ground = this.groundOf(all);
    const contrasts = this.lightsIn(all).map((light) => contrastBetween(light, ground));
    const at = contrasts.indexOf(contrasts.reduce((most, contrast) => Math.max(most, contrast), 1));
    return [...data.subarray(4 * at, 4 * at + 3)];
  }

  /** A copy of a part of it, for who reads colours. */
  cutOut({ x, y, width, height }: Box): PNG {
    const [left, top] = [Math.round(x * this.scale), Math.round(y * this.scale)];
    const cut = new PNG({ width: Math.round(width * this.scale), height: Math.round(height * this.scale) });
    PNG.bitblt(this.image, cut, left, top, cut.width, cut.height, 0, 0);
    return cut;
  }

  private lightAt(column: number, row: number): number {
    const colour = this.image.data.readUInt32BE(4 * (this.image.width * row + column));
    const known = this.known.get(colour);
    if (known !== undefined) return known;
    const light = luminance(colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255);
    this.known.set(colour, light);
    return light;
  }
}

export async function pixelsOfPage(page: Page): Promise<Pixels> {
  return pixelsOf(page, await page.screenshot({ fullPage: true, animations: 'disabled' }));
}

/** Of a part of the window, as it is scrolled. */
export async function pixelsOfPart(page: Page, clip: Box): Promise<Pixels> {
  return pixelsOf(page, await page.screenshot({ clip, animations: 'disabled' }));
}

/** As WCAG counts: 1 for the same, 21 for black and white. */
export function contrastBetween(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** How much of a bar is filled, from 0 to 1 of what lies within its edge. */
export async function filledShare(bar: Locator): Promise<number> {
  const image = PNG.sync.read(await bar.screenshot({ animations: 'disabled' }));
  const middle = { x: 0, y: Math.floor(image.height / 2), width: image.width, height: 1 };
  const row = new Pixels(image, 1).lightsIn(middle);
  const within = row.slice(4, -4);
  return within.filter((light) => light !== within.at(-1)).length / within.length;
}

/** The colour of the words in it. */
export async function inkOf(part: Locator): Promise<readonly number[]> {
  const screenshot = await part.screenshot({ animations: 'disabled' });
  return new Pixels(PNG.sync.read(screenshot), 1).ink();
}

async function pixelsOf(page: Page, screenshot: Buffer): Promise<Pixels> {
  return new Pixels(PNG.sync.read(screenshot), await page.evaluate(() => window.devicePixelRatio));
}

/** As WCAG 2.2 defines it, of channels from 0 to 255. */
function luminance(...channels: [red: number, green: number, blue: number]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
