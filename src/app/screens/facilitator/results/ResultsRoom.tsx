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
import type { DimensionFoldsHandle } from '../../../../visualisation/DimensionFolds.tsx';
import { editionLine } from '../../../../visualisation/figureSentences.ts';
import { pictureData } from '../../../../visualisation/pictureData.ts';
import { PictureLegend } from '../../../../visualisation/PictureLegend.tsx';
import { PictureView } from '../../../../visualisation/PictureView.tsx';
import { ViewSwitch } from '../../../../visualisation/ViewSwitch.tsx';
import { paths } from '../../../routes.ts';
import { DimensionList } from './DimensionList.tsx';
import { EarlierYears } from './EarlierYears.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { NoPicture } from './NoPicture.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import styles from './ResultsRoom.module.css';
import { chooseView, resultsViewStore } from './resultsViewStore.ts';

interface ResultsRoomProps {
  readonly network: Network;
  /** Of the round, latest first. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** Of earlier school years, newest first. */
  readonly earlier: readonly Edition[];
  readonly instrument: Instrument;
}

/** Where a network talks about its picture. Everything here is read from editions. */
export function ResultsRoom({ network, editions, earlier, instrument }: ResultsRoomProps) {
  const texts = useMessages(resultsMessages);
  const language = useLanguage();
  const { view, earlier: chosen, edition: hash } = useStore(resultsViewStore);
  const dimensions = useRef<DimensionFoldsHandle>(null);

  const edition = editions.find((one) => one.hash === hash) ?? editions[0];
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
      <EditionChoice editions={editions} current={edition} />
      {nothingToShow ? (
        <NoPicture edition={edition} />
      ) : (
        <>
          <section className={styles.picture}>
            <div className={styles.controls}>
              <ViewSwitch view={view} onChoose={chooseView} />
              <EarlierYears editions={earlier} current={edition} />
            </div>
            <div className={styles.sheet}>
              <PictureView picture={picture} view={view} onSelect={openDimension} />
            </div>
          </section>
          <section className={styles.reading}>
            <PictureLegend picture={picture} />
            <div className={styles.notes}>
              {hidden > 0 && <p>{texts.partOfPicture(hidden)}</p>}
              <p>{texts.limits(edition.limits.mean, edition.limits.spread)}</p>
              <p>{texts.editionOf(edition.number, formatDay(edition.publishedOn, language))}</p>
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
