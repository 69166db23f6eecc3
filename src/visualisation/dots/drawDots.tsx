import { figureNumber } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import type { Draw, HaloPlace } from '#visualisation/views/Drawn.ts';
import styles from '#visualisation/views/Picture.module.css';
import { DotPlotDrawing } from './DotPlotDrawing.tsx';
import { dotPlotLayout, type DotPlotLayout, trackScale } from './dotPlotLayout.ts';

export const drawDots: Draw = (picture, size) => {
  const layout = dotPlotLayout(picture, size);
  return {
    height: layout.height,
    numbered: false,
    drawing: (palette) => <DotPlotDrawing picture={picture} layout={layout} palette={palette} />,
    target: (axis) => <RowTarget layout={layout} axis={axis} />,
    halo: (axis) => dotPlotHalo(picture, layout, axis),
  };
};

/** Of a row its whole width. */
function RowTarget({ layout, axis }: { readonly layout: DotPlotLayout; readonly axis: number }) {
  const row = layout.rows[axis];
  if (row === undefined) return null;
  return (
    <rect
      className={styles.ring}
      x={1.5}
      y={row.top + 1.5}
      width={layout.width - 3}
      height={row.height - 3}
      rx={3}
    />
  );
}

function dotPlotHalo(picture: Picture, layout: DotPlotLayout, axis: number): HaloPlace | null {
  const { rows, track, fontSize, width } = layout;
  const row = rows[axis];
  const mean = picture.current.profiles[axis]?.mean;
  if (row === undefined || mean === undefined) return null;
  const x = mean.kind === 'hidden' ? track.left + fontSize * 0.8 : trackScale(track)(figureNumber(mean));
  return {
    mark: { x, y: row.middle },
    label: { left: 0, right: width, top: row.top, bottom: row.top + row.height },
  };
}
