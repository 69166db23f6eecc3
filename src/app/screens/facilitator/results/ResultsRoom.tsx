import { useRef } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';

import type { Edition } from '../../../../aggregation/Edition.ts';
import { formatDay } from '../../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../../i18n/languageStore.ts';
import { resultsMessages } from '../../../../i18n/resultsMessages.ts';
import type { Instrument } from '../../../../instrument/Instrument.ts';
import type { Network } from '../../../../round/Network.ts';
import { Page } from '../../../../ui/Page.tsx';
import { editionLine } from '../../../../visualisation/figureSentences.ts';
import { pictureData } from '../../../../visualisation/pictureData.ts';
import { PictureLegend } from '../../../../visualisation/PictureLegend.tsx';
import { paths } from '../../../routes.ts';
import { DimensionList, type DimensionListHandle } from './DimensionList.tsx';
import { EarlierYears } from './EarlierYears.tsx';
import { NoPicture } from './NoPicture.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import { PictureView } from './PictureView.tsx';
import styles from './ResultsRoom.module.css';
import { resultsViewStore } from './resultsViewStore.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

interface ResultsRoomProps {
  readonly network: Network;
  readonly edition: Edition;
  /** Of earlier school years, newest first. */
  readonly earlier: readonly Edition[];
  readonly instrument: Instrument;
}

/** Where a network talks about its picture. Everything here is read from editions. */
export function ResultsRoom({ network, edition, earlier, instrument }: ResultsRoomProps) {
  const texts = useMessages(resultsMessages);
  const language = useLanguage();
  const chosen = useStore(resultsViewStore, (state) => state.earlier);
  const dimensions = useRef<DimensionListHandle>(null);

  const beside = earlier.filter(({ hash }) => chosen.has(hash));
  const picture = pictureData(edition, instrument, language, beside);
  const hidden = edition.dimensions.filter(({ mean }) => mean.kind === 'hidden').length;
  const nothingToShow = hidden === edition.dimensions.length;
  const openDimension = (dimension: string) => dimensions.current?.open(dimension);

  return (
    <Page
      width="wide"
      above={<Link href={paths.network(network.id)}>{network.name}</Link>}
      title={texts.title}
      lead={editionLine(picture)}
    >
      {nothingToShow ? (
        <NoPicture edition={edition} />
      ) : (
        <>
          <section className={styles.picture}>
            <div className={styles.controls}>
              <ViewSwitch />
              <EarlierYears editions={earlier} current={edition} />
            </div>
            <div className={styles.sheet}>
              <PictureView picture={picture} onSelect={openDimension} />
            </div>
          </section>
          <section className={styles.reading}>
            <PictureLegend picture={picture} />
            <div className={styles.notes}>
              {hidden > 0 && <p>{texts.partOfPicture(hidden)}</p>}
              <p>{texts.limits(edition.limits.mean, edition.limits.spread)}</p>
              <p>{texts.editionOf(formatDay(edition.publishedOn, language))}</p>
            </div>
          </section>
        </>
      )}
      <DimensionList ref={dimensions} picture={picture} instrument={instrument} hasPicture={!nothingToShow} />
      {!nothingToShow && (
        <PictureFiles network={network} edition={edition} instrument={instrument} picture={picture} />
      )}
    </Page>
  );
}
