import type { SideId } from '#instrument/Instrument.ts';
import type { Point } from '#visualisation/radar/radarGeometry.ts';

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
export function Marker({ shape, at, size, colour, ground, hollow = false }: MarkerProps) {
  const stroke = size * (hollow ? 0.4 : 0.3);
  const paint = hollow
    ? { fill: ground, stroke: colour, strokeWidth: stroke }
    : { fill: colour, stroke: ground, strokeWidth: stroke };
  const { x, y } = at;
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={size} {...paint} />;
    case 'square':
      return <rect x={x - size * 0.9} y={y - size * 0.9} width={size * 1.8} height={size * 1.8} {...paint} />;
    case 'diamond':
      return <path d={polygon(at, size * 1.15, [0, 90, 180, 270])} {...paint} />;
    case 'triangle':
      return <path d={polygon(at, size * 1.15, [0, 120, 240])} {...paint} />;
    case 'wedge':
      return <path d={polygon(at, size * 1.15, [60, 180, 300])} {...paint} />;
    case 'cross': {
      const arm = size * 0.8;
      const d = `M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x - arm} ${y + arm}L${x + arm} ${y - arm}`;
      return <path d={d} fill="none" stroke={colour} strokeWidth={size * 0.4} />;
    }
    case 'plus': {
      const d = `M${x - size} ${y}H${x + size}M${x} ${y - size}V${y + size}`;
      return <path d={d} fill="none" stroke={colour} strokeWidth={size * 0.4} />;
    }
  }
}

/** Corners at these degrees from the top. */
function polygon({ x, y }: Point, size: number, corners: readonly number[]): string {
  const points = corners.map((degrees) => {
    const radians = (degrees * Math.PI) / 180;
    return `${round(x + Math.sin(radians) * size)} ${round(y - Math.cos(radians) * size)}`;
  });
  return `M${points.join('L')}Z`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
