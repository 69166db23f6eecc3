import type { Palette } from './palette.ts';
import type { Point } from './Point.ts';

interface HiddenMarkProps {
  readonly at: Point;
  /** Half of its width, in px. */
  readonly size: number;
  readonly palette: Palette;
}

/** An empty, hatched box: there is a dimension here, and no figure to see. Never a place on the scale. */
export function HiddenMark({ at: { x, y }, size, palette }: HiddenMarkProps) {
  const hatches = [-0.5, 0, 0.5].map((part) => part * size * 2);
  const d = hatches
    .map((shift) => {
      const from = { x: Math.max(-size, -size + shift), y: Math.min(size, size + shift) };
      const to = { x: Math.min(size, size + shift), y: Math.max(-size, -size + shift) };
      return `M${x + from.x} ${y + from.y}L${x + to.x} ${y + to.y}`;
    })
    .join('');
  return (
    <g stroke={palette.lineStrong} strokeWidth={1}>
      <rect x={x - size} y={y - size} width={size * 2} height={size * 2} fill={palette.ground} />
      <path d={d} fill="none" />
    </g>
  );
}
