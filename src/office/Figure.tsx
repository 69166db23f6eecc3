import type { ReactNode } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import { figureText } from '#research/dataset/figureText.ts';
import type { Undefined } from '#research/reliability/DimensionReliability.ts';

interface FigureProps {
  readonly value: number | null;
  readonly why?: Undefined | undefined;
  /** Stands below a figure that there is. */
  readonly below?: ReactNode;
}

const DECIMALS = 3;

/** A figure with as many decimals as the methods note has; one that is undefined says so, with its reason. */
export function Figure({ value, why, below }: FigureProps) {
  const language = useLanguage();
  const texts = datasetTexts.in(language).methodsNote;
  const small = value === null ? why !== undefined && texts.why[why] : below;
  return (
    <>
      <span>{value === null ? texts.notDefined : figureText(value, DECIMALS, language)}</span>
      {Boolean(small) && <small>{small}</small>}
    </>
  );
}
