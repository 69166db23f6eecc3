import { pictureLine } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { drawings } from './drawings.ts';
import { PictureFigure } from './PictureFigure.tsx';
import { PAPER_WIDTH } from './usePictureSize.ts';

interface PrintedPictureProps {
  readonly picture: Picture;
  readonly drawing: 'radar' | 'dots';
}

/** A drawing as wide as the page of an A4, without anything to point at. */
export function PrintedPicture({ picture, drawing }: PrintedPictureProps) {
  const messages = visualisationTexts.in(picture.language).picture;
  return (
    <PictureFigure
      picture={picture}
      draw={drawings[drawing]}
      width={PAPER_WIDTH}
      fontSize={14}
      label={`${drawing === 'radar' ? messages.radar : messages.dotPlot}. ${pictureLine(picture)}.`}
    />
  );
}
