import type { Palette } from '#visualisation/marks/palette.ts';
import { type Range, spreadRange } from '#visualisation/picture/figureRange.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { type RadarFrame, radiusScale, stretchPath } from './radarGeometry.ts';
import type { RadarLayout } from './radarLayout.ts';

interface RadarBandsProps {
  readonly picture: Picture;
  readonly layout: RadarLayout;
  readonly palette: Palette;
}

/** The middle half of the current edition: a band along each axis where it may be shown. One member has none. */
export function RadarBands({ picture, layout, palette }: RadarBandsProps) {
  const { frame, directions, fontSize } = layout;
  if (picture.current.of === 'member') return null;
  return picture.current.profiles.map(({ dimension, spread }, axis) => {
    const direction = directions[axis];
    if (spread.kind === 'hidden' || direction === undefined) return null;
    return (
      <path
        key={dimension}
        d={stretchPath(frame, direction, visible(spreadRange(spread, picture.scale), frame))}
        stroke={palette.sideSoft[direction.side]}
        strokeWidth={fontSize * 0.8}
      />
    );
  });
}

/** A band without length would be invisible: it gets 3 px around its place. */
function visible({ from, to }: Range, frame: RadarFrame): Range {
  const radius = radiusScale(frame);
  const least = radius.invert(3) - radius.invert(0);
  const short = Math.max(0, least - (to - from));
  return { from: from - short / 2, to: to + short / 2 };
}
