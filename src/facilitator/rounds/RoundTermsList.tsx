import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { Round } from '#round/Round.ts';
import { isolated } from '#shared/isolated.ts';
import type { IsoDate } from '#shared/ports.ts';
import { instrumentTexts } from '#shell/instrument/instrumentTexts.ts';
import { type Fact, Facts } from '#ui/Facts.tsx';
import styles from './RoundTermsList.module.css';

interface RoundTermsListProps {
  readonly round: Round;
  /** `null` where it cannot be read on this device. */
  readonly instrument: Instrument | null;
}

/** What has been agreed for a round. */
export function RoundTermsList({ round, instrument }: RoundTermsListProps) {
  const texts = useTexts(facilitatorTexts).roundTermsList;
  const { roundForm } = useTexts(facilitatorTexts);
  const language = useLanguage();
  const { limits } = round;

  const facts: readonly Fact[] = [
    { name: texts.instrument, value: useInstrumentInWords(round, instrument) },
    { name: texts.limits, value: texts.limitsText(limits.mean, limits.spread, limits.counts) },
    { name: texts.safeAgainst, value: round.safeAgainst === 2 ? texts.safeAgainstTwo : texts.safeAgainstOne },
    { name: texts.role, value: round.asksRole ? texts.roleAsked : texts.roleNotAsked },
    {
      name: roundForm.researchTitle,
      value: round.forResearch ? texts.mayGoToResearch : texts.notForResearch,
    },
    { name: texts.keepers, value: round.keepers === 2 ? texts.twoKeepers : texts.oneKeeper },
    ...(round.slips === 0 ? [] : [{ name: roundForm.slips, value: String(round.slips) }]),
    ...(round.status === 'prepared' ? [] : [day(texts.openedOn, round.openedOn)]),
    day(texts.closesOn, round.closesOn),
    ...(round.status === 'closed' ? [day(texts.closedOn, round.closedOn)] : []),
    day(texts.deleteAfter, round.deleteAfter),
  ];

  function day(name: string, value: IsoDate): Fact {
    return { name, value: formatDay(value, language) };
  }

  return (
    <section className={styles.terms} aria-labelledby="terms">
      <h2 id="terms">{texts.termsTitle}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function useInstrumentInWords({ instrument: reference }: Round, instrument: Instrument | null): string {
  const texts = useTexts(instrumentTexts).instrument;
  const language = useLanguage();
  if (instrument === null) return `${reference.id} ${reference.version}`;
  const title = localised(instrument.title, instrumentLanguage(instrument, language));
  return `${isolated(title)} · ${texts.aboutInstrument(instrument.version, instrument.items.length, texts[instrument.wording])}`;
}
