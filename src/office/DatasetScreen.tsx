import { useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { isolated } from '#shared/isolated.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import type { PoolRisk } from '#usecases/research/OfficePool.ts';
import { MakeDataset } from './MakeDataset.tsx';
import { OfficeAbove } from './OfficeAbove.tsx';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import { PoolTrouble } from './PoolTrouble.tsx';
import { RiskOfRows } from './RiskOfRows.tsx';
import { useAnswer } from './useAnswer.ts';

/** The anonymised dataset over the pool of one instrument, once its rows are safe. `hash`: of that instrument. */
export function DatasetScreen({ hash }: { readonly hash: string }) {
  const language = useLanguage();
  const { research, storage } = useOfficeServices();
  const [ask, setAsk] = useState(() => () => research.risk(hash));
  const [isChanged, setIsChanged] = useState(false);
  const risk = useAnswer(ask);
  const office = useStored(() => storage.office.get(), [storage]);

  function lookAgain() {
    setIsChanged(true);
    setAsk(() => () => research.risk(hash));
  }

  if (risk === undefined || office === undefined)
    return <p role="status">{officeTexts.in(language).pool.working}</p>;
  if (!risk.ok)
    return <PoolTrouble title={officeTexts.in(language).datasetScreen.title} failure={risk.error} />;
  return (
    <Dataset
      hash={hash}
      risk={risk.value}
      office={office.ok ? office.value.name : ''}
      isChanged={isChanged}
      onNotSafe={lookAgain}
    />
  );
}

interface DatasetProps {
  readonly hash: string;
  readonly risk: PoolRisk;
  readonly office: string;
  /** The packages changed under the report that stood here. */
  readonly isChanged: boolean;
  readonly onNotSafe: () => void;
}

function Dataset({ hash, risk, office, isChanged, onNotSafe }: DatasetProps) {
  const language = useLanguage();
  const texts = officeTexts.in(language).datasetScreen;
  const common = officeTexts.in(language).pool;
  // The steps that were applied, by the report that proposed them: another report is another matter.
  const [appliedTo, setAppliedTo] = useState<PoolRisk | null>(null);
  const { instrument, invented, asHeld, withProposals } = risk;
  const isApplied = appliedTo === risk;
  const report = isApplied && withProposals !== null ? withProposals : asHeld;
  const lang = instrumentLanguage(instrument, language);
  return (
    <Page
      title={texts.title}
      above={<OfficeAbove />}
      lead={`${isolated(localised(instrument.title, lang))} ${instrument.version}`}
    >
      {invented && <Notice>{common.invented}</Notice>}
      {isChanged && <Notice kind="trouble">{texts.changed}</Notice>}
      <RiskOfRows
        risk={risk}
        isApplied={isApplied}
        onApply={(applied) => {
          setAppliedTo(applied ? risk : null);
        }}
      />
      {report.safe && (
        <MakeDataset
          {...{ hash, instrument, office, onNotSafe }}
          applied={isApplied ? asHeld.proposals : []}
        />
      )}
      <Actions>
        <ButtonLink to={paths.figures(hash)}>{texts.toFigures}</ButtonLink>
        <ButtonLink to={paths.research()} look="quiet">
          {common.toOffice}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
