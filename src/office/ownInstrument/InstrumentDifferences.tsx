import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { comparableDimensions } from '#instrument/comparableDimensions.ts';
import { compareInstruments, isSameInstrument } from '#instrument/compareInstruments.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { PART_LISTS } from '#instrument/instrumentParts.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { isolated } from '#shared/isolated.ts';
import styles from './OwnInstrument.module.css';
import { PartDifference } from './PartDifference.tsx';

interface InstrumentDifferencesProps {
  readonly earlier: Instrument;
  readonly later: Instrument;
}

/** What differs, part by part, and which figures can lie beside one another all the same. */
export function InstrumentDifferences({ earlier, later }: InstrumentDifferencesProps) {
  const texts = useTexts(officeTexts).instrumentDifferences;
  const language = useLanguage();
  const comparison = compareInstruments(earlier, later);
  if (isSameInstrument(comparison)) return <p>{texts.same}</p>;
  const { about, parts } = comparison;
  const changed = PART_LISTS.filter((list) => parts[list].length > 0);
  const unchanged = PART_LISTS.filter((list) => parts[list].length === 0);
  return (
    <>
      <Comparable earlier={earlier} later={later} />
      {about.length > 0 && (
        <p>{texts.aboutDiffers(about.map((field) => texts.aboutFields[field]).join(', '))}</p>
      )}
      {changed.map((list) => (
        <section key={list} className={styles.part}>
          <h4>{texts.lists[list]}</h4>
          <ul className={styles.changes}>
            {parts[list].map((change) => (
              <li key={change.kind === 'changed' ? change.later.id : change.part.id}>
                <PartDifference change={change} list={list} earlier={earlier} later={later} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {unchanged.length > 0 && (
        <p className={styles.quiet}>
          {texts.unchanged(unchanged.map((list) => texts.lists[list].toLocaleLowerCase(language)).join(', '))}
        </p>
      )}
    </>
  );
}

function Comparable({ earlier, later }: InstrumentDifferencesProps) {
  const texts = useTexts(officeTexts).instrumentDifferences;
  const shownIn = instrumentLanguage(later, useLanguage());
  const comparable = comparableDimensions(later, earlier);
  if (comparable.size === 0) return <p>{texts.noneComparable}</p>;
  const { dimensions } = later;
  if (comparable.size === dimensions.length && dimensions.length === earlier.dimensions.length) {
    return <p>{texts.allComparable}</p>;
  }
  const names = dimensions.filter(({ id }) => comparable.has(id)).map(({ name }) => localised(name, shownIn));
  return <p>{texts.someComparable(names.map(isolated).join(', '))}</p>;
}
