import { figureNumber } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { boxOf } from '#visualisation/text/textBlock.ts';
import type { Draw, HaloPlace } from '#visualisation/views/Drawn.ts';
import { RadarDrawing } from './RadarDrawing.tsx';
import { pointAt, radiusScale } from './radarGeometry.ts';
import { radarLayout, type RadarLayout } from './radarLayout.ts';
import { RadarTarget } from './RadarTarget.tsx';

export const drawRadar: Draw = (picture, size) => {
  const layout = radarLayout(picture, size);
  return {
    height: layout.height,
    numbered: layout.numbered,
    drawing: (palette) => <RadarDrawing picture={picture} layout={layout} palette={palette} />,
    target: (axis) => <RadarTarget layout={layout} axis={axis} />,
    halo: (axis) => radarHalo(picture, layout, axis),
  };
};

function radarHalo(picture: Picture, layout: RadarLayout, axis: number): HaloPlace | null {
  const { frame, directions, labels } = layout;
  const direction = directions[axis];
  const label = labels[axis];
  const mean = picture.current.profiles[axis]?.mean;
  if (direction === undefined || label === undefined || mean === undefined) return null;
  const distance = mean.kind === 'hidden' ? frame.radius : radiusScale(frame)(figureNumber(mean));
  return { mark: pointAt(frame.centre, direction, distance), label: boxOf(label) };
}
