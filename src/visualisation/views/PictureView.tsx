import { DotPlot } from '#visualisation/dots/DotPlot.tsx';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { Radar } from '#visualisation/radar/Radar.tsx';
import { ProfileTable } from '#visualisation/table/ProfileTable.tsx';
import styles from './Picture.module.css';
import type { View } from './View.ts';

interface PictureViewProps {
  readonly picture: Picture;
  readonly view: View;
  /** A dimension was chosen to be opened. */
  readonly onSelect: (dimension: string) => void;
}

/** The picture in one view. On paper, where there is nothing to point at, the table stands under either drawing. */
export function PictureView({ picture, view, onSelect }: PictureViewProps) {
  if (view === 'table') return <ProfileTable picture={picture} />;
  const Drawing = view === 'radar' ? Radar : DotPlot;
  return (
    <>
      <Drawing picture={picture} onSelect={onSelect} />
      <div className={styles.onPaper}>
        <ProfileTable picture={picture} />
      </div>
    </>
  );
}
