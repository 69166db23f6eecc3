import { symbol, symbolSquare, symbolTriangle, type SymbolType } from 'd3';

import type { SideId } from '#instrument/Instrument.ts';
import type { Point } from './Point.ts';

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'wedge' | 'cross' | 'plus';

/** Process points are round and product points square, so that colour never tells them apart alone. */
export const SIDE_SHAPES: Readonly<Record<SideId, Shape>> = { process: 'circle', product: 'square' };

interface MarkerProps {
  readonly shape: Shape;
  readonly at: Point;
  /** Half of its width, in px. */
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
  /** Hollow: an earlier round, or a bound instead of a mean. */
  readonly hollow?: boolean;
}

/** The mark of one figure. A thin edge in the ground colour keeps filled marks clear of the lines they lie on. */
export function Marker({ shape, at: { x, y }, size, colour, ground, hollow = false }: MarkerProps) {
  const edge = size * (hollow ? 0.4 : 0.3);
  const paint = hollow
    ? { fill: ground, stroke: colour, strokeWidth: edge }
    : { fill: colour, stroke: ground, strokeWidth: edge };
  if (shape === 'circle') return <circle cx={x} cy={y} r={size} {...paint} />;
  if (shape === 'square') {
    return <rect x={x - size * 0.9} y={y - size * 0.9} width={size * 1.8} height={size * 1.8} {...paint} />;
  }
  const { type, area, turn, isLine } = SYMBOLS[shape];
  return (
    <path
      d={symbol<null>(type, area * size ** 2)(null) ?? ''}
      transform={`translate(${x} ${y}) rotate(${turn})`}
      {...(isLine ? { fill: 'none', stroke: colour, strokeWidth: size * 0.4 } : paint)}
    />
  );
}

/** Two bars across; `size` is the area of the square they reach across. D3's own plus does not grow in proportion. */
const symbolBars: SymbolType = {
  draw(context, size) {
    const arm = Math.sqrt(size) / 2;
    context.moveTo(-arm, 0);
    context.lineTo(arm, 0);
    context.moveTo(0, -arm);
    context.lineTo(0, arm);
  },
};

interface SymbolShape {
  readonly type: SymbolType;
  /** Of a symbol of size 1, in px². */
  readonly area: number;
  /** Degrees. */
  readonly turn: number;
  readonly isLine: boolean;
}

/** From the centre to a corner of a symbol of size 1, in px. */
const CORNER = 1.15;
const TRIANGLE = { type: symbolTriangle, area: (CORNER ** 2 * 3 * Math.sqrt(3)) / 4, isLine: false };
const SYMBOLS: Readonly<Record<Exclude<Shape, 'circle' | 'square'>, SymbolShape>> = {
  diamond: { type: symbolSquare, area: 2 * CORNER ** 2, turn: 45, isLine: false },
  triangle: { ...TRIANGLE, turn: 0 },
  wedge: { ...TRIANGLE, turn: 180 },
  cross: { type: symbolBars, area: (2 * 0.8) ** 2 * 2, turn: 45, isLine: true },
  plus: { type: symbolBars, area: 2 ** 2, turn: 0, isLine: true },
};
