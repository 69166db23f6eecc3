import { useEffect, useRef } from 'react';

import type { HaloPlace } from '#visualisation/views/Drawn.ts';
import styles from './Halo.module.css';

interface HaloFieldProps {
  readonly place: HaloPlace;
  /** px */
  readonly fontSize: number;
}

/** The light on the label in turn, behind the picture. A picture higher than its room scrolls to it. */
export function HaloField({ place: { label }, fontSize }: HaloFieldProps) {
  const field = useRef<SVGRectElement>(null);
  const margin = fontSize * 0.3;

  useEffect(() => {
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [label.top, label.left]);

  return (
    <rect
      ref={field}
      className={styles.field}
      x={label.left - margin}
      y={label.top - margin / 2}
      width={label.right - label.left + 2 * margin}
      height={label.bottom - label.top + margin}
      rx={margin}
    />
  );
}
