import { useMemo } from 'react';

import { screenPalette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { NumberedAxes } from '#visualisation/radar/NumberedAxes.tsx';
import { drawings } from '#visualisation/views/drawings.ts';
import { HaloField } from './HaloField.tsx';
import { HaloMark } from './HaloMark.tsx';
import styles from './PresentedPicture.module.css';
import { usePresentedSize } from './usePresentedSize.ts';

interface PresentedPictureProps {
  readonly picture: Picture;
  readonly view: 'radar' | 'dots';
  /** Says in words what the picture is of. */
  readonly label: string;
  /** The axis in turn; `null`: none. */
  readonly turn: number | null;
}

/** A picture on the wall, as large as its room lets it, with a light on the axis in turn. */
export function PresentedPicture({ picture, view, label, turn }: PresentedPictureProps) {
  const { holder, size } = usePresentedSize<HTMLDivElement>();
  const drawn = useMemo(() => drawings[view](picture, size), [picture, size, view]);
  const place = turn === null ? null : drawn.halo(turn);
  return (
    <figure className={styles.presented}>
      {/* A tab stop, because with many years it may be higher than its room. */}
      <div ref={holder} className={styles.room} role="img" aria-label={label} tabIndex={0}>
        <svg
          className={styles.drawing}
          aria-hidden="true"
          width={size.width}
          height={drawn.height}
          viewBox={`0 0 ${size.width} ${drawn.height}`}
        >
          {place !== null && <HaloField place={place} fontSize={size.fontSize} />}
          {drawn.drawing(screenPalette)}
          {place !== null && <HaloMark place={place} fontSize={size.fontSize} />}
        </svg>
        {drawn.numbered && <NumberedAxes picture={picture} />}
      </div>
    </figure>
  );
}
