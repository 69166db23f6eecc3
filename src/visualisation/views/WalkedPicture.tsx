import type { Picture } from '#visualisation/picture/pictureData.ts';
import type { Draw } from './Drawn.ts';
import { PictureFigure } from './PictureFigure.tsx';
import { Readout } from './Readout.tsx';
import { useAxisWalk } from './useAxisWalk.ts';
import { usePictureSize } from './usePictureSize.ts';

interface WalkedPictureProps {
  readonly picture: Picture;
  readonly draw: Draw;
  /** Says in words what is drawn. */
  readonly label: string;
  /** A dimension was chosen to be opened. */
  readonly onSelect: (dimension: string) => void;
}

/** A drawing as wide as its place, to be walked through by pointer and keyboard; it reads out where somebody is. */
export function WalkedPicture({ picture, draw, label, onSelect }: WalkedPictureProps) {
  const { holder, width, fontSize } = usePictureSize<HTMLElement>();
  const { active, buttonProps } = useAxisWalk(picture, onSelect);
  return (
    <PictureFigure {...{ picture, draw, width, fontSize, holder, label, buttonProps }}>
      <Readout picture={picture} active={active} />
    </PictureFigure>
  );
}
