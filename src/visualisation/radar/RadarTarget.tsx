import { boxOf } from '#visualisation/text/textBlock.ts';
import styles from '#visualisation/views/Picture.module.css';
import { pointAt, sectorPath } from './radarGeometry.ts';
import type { RadarLayout } from './radarLayout.ts';

interface RadarTargetProps {
  readonly layout: RadarLayout;
  readonly axis: number;
}

/** What can be pointed at, touched and focused of one axis: its sector of the circle and its label. */
export function RadarTarget({ layout, axis }: RadarTargetProps) {
  const { frame, directions, labels, fontSize } = layout;
  const direction = directions[axis];
  const label = labels[axis];
  if (direction === undefined || label === undefined) return null;

  const end = pointAt(frame.centre, direction, frame.radius);
  const start = pointAt(frame.centre, direction, frame.innerRadius);
  const { left, right, top, bottom } = boxOf(label);
  const margin = fontSize * 0.3;
  return (
    <>
      <path
        className={styles.area}
        d={sectorPath(frame, directions, direction, frame.radius + fontSize * 0.5)}
      />
      <line className={styles.axis} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      <rect
        className={styles.ring}
        x={left - margin}
        y={top - margin / 2}
        width={right - left + 2 * margin}
        height={bottom - top + margin}
        rx={margin}
      />
    </>
  );
}
