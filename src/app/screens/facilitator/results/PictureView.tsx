import { useStore } from 'zustand';

import { DotPlot } from '../../../../visualisation/DotPlot.tsx';
import type { Picture } from '../../../../visualisation/pictureData.ts';
import { ProfileTable } from '../../../../visualisation/ProfileTable.tsx';
import { Radar } from '../../../../visualisation/Radar.tsx';
import { resultsViewStore } from './resultsViewStore.ts';

interface PictureViewProps {
  readonly picture: Picture;
  readonly onSelect: (dimension: string) => void;
}

export function PictureView({ picture, onSelect }: PictureViewProps) {
  const view = useStore(resultsViewStore, (state) => state.view);
  switch (view) {
    case 'radar':
      return <Radar picture={picture} onSelect={onSelect} />;
    case 'dots':
      return <DotPlot picture={picture} onSelect={onSelect} />;
    case 'table':
      return <ProfileTable picture={picture} />;
  }
}
