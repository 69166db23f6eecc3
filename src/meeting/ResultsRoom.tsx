import { useRef } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';

import type { Edition } from '#aggregation/Edition.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Network } from '#round/Network.ts';
import { paths } from '#shell/routes.ts';
import { Page } from '#ui/Page.tsx';
import { PictureLegend } from '#visualisation/legend/PictureLegend.tsx';
import { MOST_BESIDE } from '#visualisation/marks/earlierStyle.ts';
import { editionLine } from '#visualisation/picture/figureSentences.ts';
import { type Instruments, isComparable, pictureData } from '#visualisation/picture/pictureData.ts';
import type { DimensionFoldsHandle } from '#visualisation/table/DimensionFolds.tsx';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import styles from '#visualisation/views/PictureSheet.module.css';
import { PictureView } from '#visualisation/views/PictureView.tsx';
import { ViewSwitch } from '#visualisation/views/ViewSwitch.tsx';
import { DialogueRead } from './dialogue/DialogueRead.tsx';
import { PlansSection } from './dialogue/PlansSection.tsx';
import { DimensionList } from './DimensionList.tsx';
import { EarlierYears } from './EarlierYears.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { meetingTexts } from './meetingTexts.ts';
import { MembersCheck } from './MembersCheck.tsx';
import { NoPicture } from './NoPicture.tsx';
import { PictureByRole } from './PictureByRole.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import { Report } from './report/Report.tsx';
import { chooseView, resultsViewStore, takeTurn } from './resultsViewStore.ts';
import { useInStep } from './wall/useInStep.ts';
import { WaysToPresent } from './wall/WaysToPresent.tsx';

interface ResultsRoomProps {
  readonly network: Network;
  /** How many the round has; 0 where one link invited everybody. */
  readonly slips: number;
  /** Of the round, latest first. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** Of earlier school years, newest first. */
  readonly earlier: readonly Edition[];
  readonly instrument: Instrument;
  /** Other instruments that earlier editions were made under. */
  readonly instruments: Instruments;
}

/** Where a network talks about its picture. Everything here is read from editions. */
export function ResultsRoom({
  network,
  slips,
  editions,
  earlier,
  instrument,
  instruments,
}: ResultsRoomProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const language = useLanguage();
  const { view, earlier: chosen, edition: hash } = useStore(resultsViewStore);
  const dimensions = useRef<DimensionFoldsHandle>(null);

  const edition = editions.find((one) => one.hash === hash) ?? editions[0];
  const comparable = earlier.filter((other) => isComparable(other, edition, instrument, instruments));
  const notComparable = earlier.filter((other) => !comparable.includes(other));
  const besides = (editions: readonly Edition[]) =>
    pictureData(edition, instrument, language, editions.slice(0, MOST_BESIDE), instruments);
  const picture = besides(comparable.filter(({ hash }) => chosen.has(hash)));
  const years = besides(comparable);
  const hidden = edition.dimensions.filter(({ mean }) => mean.kind === 'hidden').length;
  const nothingToShow = hidden === edition.dimensions.length;
  const openDimension = (dimension: string) => {
    takeTurn(dimension);
    dimensions.current?.open(dimension);
  };
  useInStep(edition.roundId, (dimension) => dimensions.current?.show(dimension));

  return (
    <Page
      width="wide"
      above={
        <Link href={paths.network(network.id)}>
          <bdi translate="no">{network.name}</bdi>
        </Link>
      }
      title={texts.title}
      lead={<YearsWhole text={editionLine(picture)} />}
    >
      <EditionChoice editions={editions} current={edition} />
      {nothingToShow ? (
        <NoPicture edition={edition} />
      ) : (
        <>
          <section className={styles.picture}>
            <div className={styles.controls}>
              <ViewSwitch view={view} onChoose={chooseView} />
              <WaysToPresent roundId={edition.roundId} />
              <EarlierYears editions={comparable} notComparable={notComparable} />
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
              {edition.safeAgainst === 2 && <p>{texts.safeForTwo}</p>}
              {slips > 0 && <p>{texts.slips(slips)}</p>}
              <p>{texts.editionOf(edition.number, formatDay(edition.publishedOn, language))}</p>
            </div>
          </section>
          <PictureByRole edition={edition} instrument={instrument} />
        </>
      )}
      <DimensionList
        ref={dimensions}
        picture={picture}
        years={years}
        edition={edition}
        instrument={instrument}
        hasPicture={!nothingToShow}
        onOpen={takeTurn}
      />
      <PlansSection networkId={network.id} schoolYear={edition.schoolYear} instrument={instrument} />
      {!nothingToShow && (
        <PictureFiles
          network={network}
          edition={edition}
          instrument={instrument}
          picture={picture}
          years={years}
        />
      )}
      <MembersCheck edition={edition} />
      <DialogueRead>
        {(dialogue) => (
          <Report
            network={network}
            slips={slips}
            edition={edition}
            instrument={instrument}
            picture={picture}
            dialogue={dialogue}
          />
        )}
      </DialogueRead>
    </Page>
  );
}
