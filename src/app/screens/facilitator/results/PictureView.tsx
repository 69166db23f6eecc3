import { useStore } from 'zustand';

import { DotPlot } from '../../../../visualisation/DotPlot.tsx';
import type { Picture } from '../../../../visualisation/pictureData.ts';
import { ProfileTable } from '../../../../visualisation/ProfileTable.tsx';
import { Radar } from '../../../../visualisation/Radar.tsx';
import styles from './PictureView.module.css';
import { resultsViewStore } from './resultsViewStore.ts';

interface PictureViewProps {
  readonly picture: Picture;
  readonly onSelect: (dimension: string) => void;
}

/** The chosen view. On paper, where there is nothing to point at, the table stands under either picture. */
export function PictureView({ picture, onSelect }: PictureViewProps) {
  const view = useStore(resultsViewStore, (state) => state.view);
  if (view === 'table') return <ProfileTable picture={picture} />;
  const View = view === 'radar' ? Radar : DotPlot;
  return (
    <>
      <View picture={picture} onSelect={onSelect} />
      <div className={styles.onPaper}>
        <ProfileTable picture={picture} />
      </div>
    </>
  );
}
