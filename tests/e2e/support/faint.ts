import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';

import { type InSight, inSight, markEdges } from './inSight.ts';
import { type Box, contrastBetween, type Pixels, pixelsOfPage } from './pixels.ts';

/** WCAG 2.2, 1.4.3: of text that is not large. */
const WORDS = 4.5;
/** WCAG 2.2, 1.4.11: of what shows where a control is, and in what state. */
export const SHAPES = 3;

/** What on the page does not stand out from what is behind it, by a picture of it in forced colours. */
export async function faintOn(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(markEdges);
  await page.emulateMedia({ forcedColors: 'active' });
  // A picture of a whole page that is scrolled can show what sticks to the window at another place than the page says.
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  const { lines, edged, filled, marks, views, codes } = await page.evaluate(inSight);
  const pixels = await pixelsOfPage(page);
  return [
    ...lines
      .filter(({ box }) => mostContrast(pixels, box, pixels.groundOf(box)) < WORDS)
      .map(({ words }) => `words: ${words}`),
    ...edged.filter((thing) => !hasEdge(pixels, thing)).map(({ name }) => `edge: ${name}`),
    ...filled
      .filter(({ box }) => contrastBetween(pixels.groundOf(box), groundBefore(pixels, box)) < SHAPES)
      .map(({ name }) => `filled: ${name}`),
    ...marks
      .filter(({ box, checked }) => !isMarkedAs(pixels, box, checked))
      .map(({ name, checked }) => `${checked ? 'checked' : 'not checked'}: ${name}`),
    ...alike(pixels, views).map((name) => `looks as the chosen one: ${name}`),
    ...codes.filter((box) => !isReadable(pixels, box)).map(() => 'a code that cannot be scanned'),
  ];
}

function mostContrast(pixels: Pixels, box: Box, ground: number): number {
  return Math.max(...new Set(pixels.lightsIn(box).map((light) => contrastBetween(light, ground))));
}

/** A dashed edge is one too. */
const DASHES = 0.3;

/** On each side, going from one pixel outside to some inside, there is a step. */
function hasEdge(pixels: Pixels, { box, sides }: InSight['edged'][number]): boolean {
  const { x, y, width, height } = box;
  const depth = 5;
  const along = {
    top: { x: x + width / 4, y: y - 1, width: width / 2, height: depth },
    right: { x: x + width + 1 - depth, y: y + height / 4, width: depth, height: height / 2 },
    bottom: { x: x + width / 4, y: y + height + 1 - depth, width: width / 2, height: depth },
    left: { x: x - 1, y: y + height / 4, width: depth, height: height / 2 },
  };
  return Object.entries(along).every(([side, strip], place) => {
    if (sides[place] !== true) return true;
    const isUpright = side === 'left' || side === 'right';
    const steps = Array.from({ length: Math.floor(isUpright ? strip.height : strip.width) }, (_, step) => {
      const across = isUpright
        ? { x: strip.x, y: strip.y + step, width: depth, height: 1 / pixels.scale }
        : { x: strip.x + step, y: strip.y, width: 1 / pixels.scale, height: depth };
      const lights = pixels.lightsIn(across);
      return contrastBetween(Math.min(...lights), Math.max(...lights)) >= SHAPES;
    });
    return steps.filter(Boolean).length >= DASHES * steps.length;
  });
}

function groundBefore(pixels: Pixels, { x, y, height }: Box): number {
  return pixels.groundOf({ x: x - 4, y: y + height / 4, width: 2, height: height / 2 });
}

/** A checked one is filled in its middle, the others are empty there and have an edge. */
function isMarkedAs(pixels: Pixels, box: Box, checked: boolean): boolean {
  const { x, y, width, height } = box;
  const ground = groundBefore(pixels, box);
  const middle = pixels.lightsIn({
    x: x + width / 4,
    y: y + height / 4,
    width: width / 2,
    height: height / 2,
  });
  const marked = middle.filter((light) => contrastBetween(light, ground) >= SHAPES).length / middle.length;
  return checked ? marked > 0.25 : marked === 0 && mostContrast(pixels, box, ground) >= SHAPES;
}

/** Those of which the ground hardly differs from the chosen one of their group. */
function alike(pixels: Pixels, views: InSight['views']): readonly string[] {
  const chosen = views.filter(({ checked }) => checked);
  return views
    .filter(({ box, group, checked }) => {
      const own = chosen.find((other) => other.group === group);
      if (checked || own === undefined) return false;
      return contrastBetween(pixels.groundOf(box), pixels.groundOf(own.box)) < SHAPES;
    })
    .map(({ name }) => name);
}

function isReadable(pixels: Pixels, box: Box): boolean {
  try {
    return decodeQR(pixels.cutOut(box)) !== '';
  } catch {
    return false;
  }
}
