import { earlierStyle } from '#visualisation/marks/earlierStyle.ts';
import { Marker, SIDE_SHAPES } from '#visualisation/marks/Marker.tsx';
import type { Palette } from '#visualisation/marks/palette.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';

interface SeriesSampleProps {
  readonly picture: Picture;
  /** 0 for the current edition, then the earlier ones. */
  readonly place: number;
  readonly palette: Palette;
}

/** The line and the marks of one edition, in a box of 44 × 16 px. */
export function SeriesSample({ picture, place, palette }: SeriesSampleProps) {
  const { ground } = palette;
  if (place > 0) {
    const { dash, shape, colour } = earlierStyle(place - 1, palette);
    return (
      <>
        <line x1={0} y1={8} x2={44} y2={8} stroke={colour} strokeWidth={1.25} strokeDasharray={dash} />
        <Marker shape={shape} at={{ x: 22, y: 8 }} size={4.5} colour={colour} ground={ground} hollow />
      </>
    );
  }
  const step = 44 / (picture.sides.length + 1);
  return (
    <>
      <line x1={0} y1={8} x2={44} y2={8} stroke={palette.ink} strokeWidth={1.75} />
      {picture.sides.map(({ id }, index) => (
        <Marker
          key={id}
          shape={SIDE_SHAPES[id]}
          at={{ x: step * (index + 1), y: 8 }}
          size={5.5}
          colour={palette.side[id]}
          ground={ground}
        />
      ))}
    </>
  );
}
