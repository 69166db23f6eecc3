import { pictureLine } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { WalkedPicture } from '#visualisation/views/WalkedPicture.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { drawRadar } from './drawRadar.tsx';

interface RadarProps {
  readonly picture: Picture;
  /** A dimension was chosen to be opened. */
  readonly onSelect: (dimension: string) => void;
}

/** Process on the right, product on the left. */
export function Radar({ picture, onSelect }: RadarProps) {
  const messages = visualisationTexts.in(picture.language).picture;
  return (
    <WalkedPicture
      picture={picture}
      draw={drawRadar}
      label={`${messages.radar}. ${pictureLine(picture)}. ${messages.keysHint}`}
      onSelect={onSelect}
    />
  );
}
