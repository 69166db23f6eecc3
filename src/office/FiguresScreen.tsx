import { useCallback } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { isolated } from '#shared/isolated.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import type { PoolFigures } from '#usecases/research/OfficePool.ts';
import { dimensionFigures } from './dimensionFigures.ts';
import { DimensionFold } from './DimensionFold.tsx';
import styles from './FiguresScreen.module.css';
import { MethodsNote } from './MethodsNote.tsx';
import { OfficeAbove } from './OfficeAbove.tsx';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import { PoolTrouble } from './PoolTrouble.tsx';
import { ReliabilityTables } from './ReliabilityTables.tsx';
import { useAnswer } from './useAnswer.ts';

/** Reliability and agreement over the pool of one instrument. `hash`: of that instrument. */
export function FiguresScreen({ hash }: { readonly hash: string }) {
  const language = useLanguage();
  const { research } = useOfficeServices();
  const figures = useAnswer(useCallback(() => research.figures(hash, language), [research, hash, language]));
  if (figures === undefined) return <p role="status">{officeTexts.in(language).pool.working}</p>;
  if (!figures.ok)
    return <PoolTrouble title={officeTexts.in(language).figuresScreen.title} failure={figures.error} />;
  return <Figures hash={hash} figures={figures.value} />;
}

interface FiguresProps {
  readonly hash: string;
  readonly figures: PoolFigures;
}

function Figures({ hash, figures: { instrument, reliability, methods, invented } }: FiguresProps) {
  const language = useLanguage();
  const texts = officeTexts.in(language).figuresScreen;
  const common = officeTexts.in(language).pool;
  const lang = instrumentLanguage(instrument, language);
  const dimensions = dimensionFigures(instrument, reliability, lang);
  return (
    <Page
      title={texts.title}
      width="wide"
      above={<OfficeAbove />}
      lead={`${isolated(localised(instrument.title, lang))} ${instrument.version}. ${common.pooled(reliability.n, reliability.networks)}`}
    >
      {invented && <Notice>{common.invented}</Notice>}
      <p className={styles.note}>{texts.undefinedNote}</p>
      <div className={styles.sheet}>
        <ReliabilityTables dimensions={dimensions} lang={lang} />
      </div>
      <section className={styles.sheet}>
        <div>
          <h2>{texts.details}</h2>
          <p className={styles.note}>{texts.detailsNote}</p>
        </div>
        <div>
          {dimensions.map((dimension) => (
            <DimensionFold key={dimension.figures.id} dimension={dimension} lang={lang} />
          ))}
        </div>
      </section>
      <MethodsNote methods={methods} />
      <Actions>
        <ButtonLink to={paths.dataset(hash)}>{texts.toDataset}</ButtonLink>
        <ButtonLink to={paths.research()} look="quiet">
          {common.toOffice}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
