import { type Ref, type SVGProps, useMemo } from 'react';

import type { Elements } from '#ui/Elements.ts';
import { SeriesLegend } from '#visualisation/legend/SeriesLegend.tsx';
import { screenPalette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { NumberedAxes } from '#visualisation/radar/NumberedAxes.tsx';
import type { Draw } from './Drawn.ts';
import styles from './Picture.module.css';

interface PictureFigureProps {
  readonly picture: Picture;
  readonly draw: Draw;
  /** px */
  readonly width: number;
  /** px */
  readonly fontSize: number;
  readonly holder?: Ref<HTMLElement>;
  /** Says in words what is drawn; left out where the same figures stand beside it in words. */
  readonly label?: string;
  /** Makes of each axis something to point at and choose. */
  readonly buttonProps?: (axis: number) => SVGProps<SVGGElement>;
  /** What stands below it. */
  readonly children?: Elements;
}

/** The frame around a drawing on a page, whatever its kind: the legend above it, and what its numbers mean below it. */
export function PictureFigure(props: PictureFigureProps) {
  const { picture, draw, width, fontSize, holder, label, buttonProps, children } = props;
  const drawn = useMemo(() => draw(picture, { width, fontSize }), [draw, picture, width, fontSize]);
  const drawing = drawn.drawing(screenPalette);
  const role = buttonProps === undefined ? 'img' : 'group';
  return (
    <figure ref={holder} className={styles.picture} style={{ fontSize }}>
      <SeriesLegend picture={picture} />
      <svg
        className={styles.drawing}
        {...(label === undefined ? { 'aria-hidden': true } : { role, 'aria-label': label })}
        width={width}
        height={drawn.height}
        viewBox={`0 0 ${width} ${drawn.height}`}
      >
        {buttonProps === undefined ? drawing : <g aria-hidden="true">{drawing}</g>}
        {buttonProps !== undefined &&
          picture.axes.map(({ id }, axis) => (
            <g key={id} className={styles.target} {...buttonProps(axis)}>
              {drawn.target(axis)}
            </g>
          ))}
      </svg>
      {drawn.numbered && <NumberedAxes picture={picture} />}
      {children}
    </figure>
  );
}
