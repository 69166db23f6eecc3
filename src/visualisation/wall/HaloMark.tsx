import type { HaloPlace } from '#visualisation/views/Drawn.ts';
import styles from './Halo.module.css';

interface HaloMarkProps {
  readonly place: HaloPlace;
  /** px */
  readonly fontSize: number;
}

/** The light of a pointer around the mark in turn, in front of the picture: the same wherever the mark lies. */
export function HaloMark({ place: { mark }, fontSize }: HaloMarkProps) {
  return (
    <g className={styles.moving} style={{ transform: `translate(${mark.x}px, ${mark.y}px)` }}>
      <circle className={styles.ground} r={fontSize * 0.75} />
      <circle className={styles.ring} r={fontSize * 0.75} />
    </g>
  );
}
