import { useEffect, useRef } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { datasetTexts } from '#research/dataset/datasetTexts.ts';
import { riskSentences } from '#research/dataset/riskSentences.ts';
import type { Finding, RiskReport } from '#research/risk/RiskReport.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { PoolRisk } from '#usecases/research/OfficePool.ts';
import { officeTexts } from './officeTexts.ts';
import styles from './RiskOfRows.module.css';
import type { RiskOfRowsTexts } from './RiskOfRows.nl.ts';

interface RiskOfRowsProps {
  readonly risk: PoolRisk;
  readonly isApplied: boolean;
  readonly onApply: (applied: boolean) => void;
}

/** How far the rows could tell who somebody is; while they tell too much, what would help. There is no way past it. */
export function RiskOfRows({ risk, isApplied, onApply }: RiskOfRowsProps) {
  const language = useLanguage();
  const texts = officeTexts.in(language).riskOfRows;
  const { asHeld, withProposals } = risk;
  const report = isApplied && withProposals !== null ? withProposals : asHeld;
  const outcome = useRef<HTMLDivElement>(null);
  const before = useRef(isApplied);

  useEffect(() => {
    // The button that was pressed is gone; whoever pressed it goes on reading at what came of it.
    if (before.current !== isApplied) outcome.current?.focus();
    before.current = isApplied;
  }, [isApplied]);

  return (
    <section className={styles.part} aria-labelledby="risk">
      <h2 id="risk">{texts.risk}</h2>
      <Facts facts={figures(report, texts)} />
      <div ref={outcome} tabIndex={-1} role="status">
        {report.safe ? (
          <Notice>{isApplied ? texts.safeNow : texts.safe}</Notice>
        ) : (
          <Notice title={texts.refusedTitle}>
            <p>{texts.refused(report.findings.length)}</p>
          </Notice>
        )}
      </div>
      {!report.safe && <Findings risk={risk} />}
      {!asHeld.safe && <Steps {...{ risk, isApplied, onApply }} />}
      <details className={styles.rules}>
        <summary>{texts.rules}</summary>
        <ul>
          {datasetTexts.in(language).riskFile.ruleLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function figures({ rows, classes, k, l }: RiskReport, texts: RiskOfRowsTexts) {
  return [
    { name: texts.rows, value: String(rows) },
    { name: texts.classes, value: String(classes) },
    { name: texts.k, value: k === null ? texts.none : String(k) },
    { name: texts.l, value: l === null ? texts.none : String(l) },
  ];
}

/** Hundreds of networks are no reason to draw hundreds of lines. */
const LINES_MAX = 50;

function Findings({ risk: { instrument, asHeld } }: { readonly risk: PoolRisk }) {
  const language = useLanguage();
  const texts = officeTexts.in(language).riskOfRows;
  const { findings } = asHeld;
  const sentences = riskSentences(instrument, language);
  return (
    <ul className={styles.lines}>
      {findings.slice(0, LINES_MAX).map((finding) => (
        <li key={keyOf(finding)}>{sentences.finding(finding)}</li>
      ))}
      {findings.length > LINES_MAX && <li>{texts.andMore(findings.length - LINES_MAX)}</li>}
    </ul>
  );
}

function keyOf({ network, schoolYear, role }: Finding): string {
  return JSON.stringify([network, schoolYear, role]);
}

function Steps({ risk: { instrument, asHeld, withProposals }, isApplied, onApply }: RiskOfRowsProps) {
  const language = useLanguage();
  const texts = officeTexts.in(language).riskOfRows;
  if (withProposals?.safe !== true) return <p>{texts.nothingLeft}</p>;
  const { applied, proposed } = riskSentences(instrument, language);
  const sentence = isApplied ? applied : proposed;
  return (
    <div className={styles.steps}>
      <h3>{isApplied ? texts.applied : texts.proposals}</h3>
      {!isApplied && <p>{texts.proposalText}</p>}
      <ul className={styles.lines}>
        {asHeld.proposals.map((proposal) => (
          <li key={JSON.stringify(proposal)}>{sentence(proposal)}</li>
        ))}
      </ul>
      <Actions>
        <Button
          look={isApplied ? 'plain' : 'primary'}
          onClick={() => {
            onApply(!isApplied);
          }}
        >
          {isApplied ? texts.startOver : texts.apply}
        </Button>
      </Actions>
    </div>
  );
}
