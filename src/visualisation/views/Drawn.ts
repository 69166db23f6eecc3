import type { ReactElement } from 'react';

import type { Palette } from '#visualisation/marks/palette.ts';
import type { Point } from '#visualisation/marks/Point.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import type { Box } from '#visualisation/text/textBlock.ts';

/** The room a drawing gets. */
export interface DrawingSize {
  /** px, from 320. */
  readonly width: number;
  /** px. */
  readonly fontSize: number;
  /** px; where it is given, the drawing stays below it if it can. */
  readonly height?: number;
}

/** A picture drawn in one way: all that the screen, the wall, paper and a file need to know of it. */
export interface Drawn {
  /** px; the width is the one that was given. */
  readonly height: number;
  /** True where axes carry a number instead of their name, which is to be told below the drawing. */
  readonly numbered: boolean;
  /** What is to be seen, as SVG: no behaviour. */
  readonly drawing: (palette: Palette) => ReactElement;
  /** What of an axis can be pointed at, touched and focused, as SVG that shows nothing until then. */
  readonly target: (axis: number) => ReactElement | null;
  readonly halo: (axis: number) => HaloPlace | null;
}

/** Where the light on an axis falls: on its mark, or on the sign that there is none, and on its label. */
export interface HaloPlace {
  readonly mark: Point;
  readonly label: Box;
}

export type Draw = (picture: Picture, size: DrawingSize) => Drawn;
