import { useRef, useState } from 'react';

import { ownProfile } from '#aggregation/ownProfile.ts';
import type { Invitation } from '#exchange/Invitation.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { Answers } from '#response/Response.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { PictureLegend } from '#visualisation/legend/PictureLegend.tsx';
import { ownPictureData } from '#visualisation/picture/ownPictureData.ts';
import { DimensionFolds, type DimensionFoldsHandle } from '#visualisation/table/DimensionFolds.tsx';
import styles from '#visualisation/views/PictureSheet.module.css';
import { PictureView } from '#visualisation/views/PictureView.tsx';
import type { View } from '#visualisation/views/View.ts';
import { ViewSwitch } from '#visualisation/views/ViewSwitch.tsx';
import { OwnAnswers } from './OwnAnswers.tsx';

interface OwnPictureProps {
  readonly invitation: Invitation;
  readonly instrument: Instrument;
  readonly answers: Answers;
  /** How these answers stand to what was handed in, where they are not the same. */
  readonly note: string | null;
}

/** Made anew at every look; there is nothing here to keep, to send or to compare with. */
export function OwnPicture({ invitation, instrument, answers, note }: OwnPictureProps) {
  const texts = useTexts(memberTexts).ownPictureScreen;
  const language = useLanguage();
  const [view, setView] = useState<View>('radar');
  const folds = useRef<DimensionFoldsHandle>(null);

  const profiles = ownProfile(instrument, answers);
  const { roundId, networkName, schoolYear } = invitation;
  const picture = ownPictureData({ profiles, schoolYear }, instrument, language);
  const nothingToDraw = profiles.every(({ mean }) => mean.kind === 'hidden');
  return (
    <Page width="wide" above={<bdi translate="no">{networkName}</bdi>} title={texts.title} lead={texts.lead}>
      {note !== null && <Notice>{note}</Notice>}
      {nothingToDraw ? (
        <Notice>{texts.nothingToDraw}</Notice>
      ) : (
        <>
          <section className={styles.picture}>
            <div className={styles.controls}>
              <ViewSwitch view={view} onChoose={setView} />
            </div>
            <div className={styles.sheet}>
              <PictureView
                picture={picture}
                view={view}
                onSelect={(dimension) => folds.current?.open(dimension)}
              />
            </div>
          </section>
          <section className={styles.reading}>
            <PictureLegend picture={picture} />
            <div className={styles.notes}>
              <p>{texts.halfRule}</p>
              <p>{texts.nothingBeside}</p>
            </div>
          </section>
        </>
      )}
      <DimensionFolds
        ref={folds}
        picture={picture}
        title={texts.answersTitle}
        lead={texts.answersLead}
        hasPicture={!nothingToDraw}
      >
        {(axis) => <OwnAnswers instrument={instrument} axis={axis} answers={answers} />}
      </DimensionFolds>
      <Actions>
        <ButtonLink to={paths.handIn(roundId)}>{texts.toMessage}</ButtonLink>
      </Actions>
    </Page>
  );
}
