import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { PictureFigure } from '#visualisation/views/PictureFigure.tsx';
import { usePictureSize } from '#visualisation/views/usePictureSize.ts';
import { drawDots } from './drawDots.tsx';

/** Everybody and every role that is shown on one common scale. Its figures are read from the table beside it. */
export function RolePlot({ picture }: { readonly picture: EditionPicture }) {
  const { holder, width, fontSize } = usePictureSize<HTMLElement>();
  return <PictureFigure {...{ picture, draw: drawDots, width, fontSize, holder }} />;
}
