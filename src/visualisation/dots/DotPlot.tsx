import { pictureLine } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { WalkedPicture } from '#visualisation/views/WalkedPicture.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { drawDots } from './drawDots.tsx';

interface DotPlotProps {
  readonly picture: Picture;
  /** A dimension was chosen to be opened. */
  readonly onSelect: (dimension: string) => void;
}

/** The same figures as the radar, on one common scale. */
export function DotPlot({ picture, onSelect }: DotPlotProps) {
  const messages = visualisationTexts.in(picture.language).picture;
  return (
    <WalkedPicture
      picture={picture}
      draw={drawDots}
      label={`${messages.dotPlot}. ${pictureLine(picture)}. ${messages.keysHint}`}
      onSelect={onSelect}
    />
  );
}
