import { useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { resultsViewStore, takeTurn } from '#meeting/resultsViewStore.ts';
import type { Network } from '#round/Network.ts';
import { paths } from '#shell/routes.ts';
import type { Results } from '#usecases/rounds/findResults.ts';
import { SeriesLegend } from '#visualisation/legend/SeriesLegend.tsx';
import { MOST_BESIDE } from '#visualisation/marks/earlierStyle.ts';
import { pictureLine } from '#visualisation/picture/figureSentences.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';
import { PresentedPicture } from '#visualisation/wall/PresentedPicture.tsx';
import { PresenterControls } from './PresenterControls.tsx';
import styles from './PresenterView.module.css';
import { PresenterWords } from './PresenterWords.tsx';
import { useInStep } from './useInStep.ts';
import { usePresenterWalk } from './usePresenterWalk.ts';

interface PresenterViewProps extends Results {
  readonly network: Network;
}

/** The picture and the dimension in turn, large: nothing that was written in the room, and nobody's name. */
export function PresenterView({ network, editions, earlier, instrument, instruments }: PresenterViewProps) {
  const texts = useTexts(meetingTexts).presenterScreen;
  const language = useLanguage();
  const { fullScreen, secondWindow } = useMeetingServices();
  const [, goTo] = useLocation();
  const { view, earlier: chosen, edition: hash, dimension } = useStore(resultsViewStore);

  const edition = editions.find((one) => one.hash === hash) ?? editions[0];
  const picture = useMemo(() => {
    const beside = earlier.filter(({ hash }) => chosen.has(hash)).slice(0, MOST_BESIDE);
    return pictureData(edition, instrument, language, beside, instruments);
  }, [edition, instrument, language, earlier, chosen, instruments]);

  useInStep(edition.roundId);
  const turn = picture.axes.findIndex(({ id }) => id === dimension);
  const questions = instrument.dimensions.map(({ prompts }) => prompts.length);
  const leave = () => {
    fullScreen.leave();
    // What the room shows is not for the wall.
    if (secondWindow.isThis()) secondWindow.close();
    else goTo(paths.results(edition.roundId));
  };
  const { step, go } = usePresenterWalk({
    questions,
    axis: turn === -1 ? null : turn,
    onTurn: (axis) => {
      takeTurn(axis === null ? null : (picture.axes[axis]?.id ?? null));
    },
    onLeave: leave,
    onFullScreen: fullScreen.toggle,
  });

  useEffect(() => {
    // Whoever shares a screen shows its title too.
    document.title = `${texts.title} · SRT`;
  }, [texts.title]);

  return (
    <main id="main" className={styles.wall}>
      <div className={styles.beside}>
        <PresenterWords
          picture={picture}
          networkName={network.name}
          prompts={step.axis === null ? [] : (instrument.dimensions[step.axis]?.prompts ?? [])}
          step={step}
        />
        <div className={styles.legend}>
          <SeriesLegend picture={picture} />
        </div>
        <PresenterControls step={step} questions={questions} onGo={go} onLeave={leave} />
      </div>
      <PresentedPicture
        picture={picture}
        view={view === 'dots' ? 'dots' : 'radar'}
        label={pictureLine(picture)}
        turn={step.axis}
      />
    </main>
  );
}
