import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { isolated } from '#shared/isolated.ts';
import styles from './InstrumentDetails.module.css';
import { instrumentTexts } from './instrumentTexts.ts';

interface InstrumentDetailsProps {
  readonly instrument: Instrument;
  /** Of the headings: one below what they stand under. */
  readonly level: 'h2' | 'h3';
}

/** All of an instrument but its statements: scale, roles, sources, licence. */
export function InstrumentDetails({ instrument, level: Heading }: InstrumentDetailsProps) {
  const texts = useTexts(instrumentTexts).instrument;
  const shownIn = instrumentLanguage(instrument, useLanguage());
  const { scale, roles, citation, licence } = instrument;
  return (
    <>
      <section className={styles.section}>
        <Heading>{texts.scaleTitle}</Heading>
        <ol className={styles.list} start={scale.min} lang={shownIn} translate="no">
          {scale.labels.map((label, index) => (
            <li key={index}>{localised(label, shownIn)}</li>
          ))}
        </ol>
        <p>{texts.scaleBeside(localised(scale.notApplicable, shownIn))}</p>
      </section>
      <section className={styles.section}>
        <Heading>{texts.rolesTitle}</Heading>
        {roles.length === 0 ? (
          <p>{texts.noRoles}</p>
        ) : (
          <>
            <ul className={styles.list} lang={shownIn}>
              {roles.map(({ id, name }) => (
                <li key={id}>{localised(name, shownIn)}</li>
              ))}
            </ul>
            <p>{texts.rolesText}</p>
          </>
        )}
      </section>
      <section className={styles.section}>
        <Heading>{texts.sources}</Heading>
        {citation.length === 0 ? (
          <p>{texts.noSources}</p>
        ) : (
          <ul className={`${styles.list} ${styles.small}`}>
            {citation.map((source, place) => (
              <li key={place}>
                {source.doi === undefined ? source.text : `${isolated(source.text)} doi:${source.doi}`}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles.section}>
        <Heading>{texts.licence}</Heading>
        <p>{licence}</p>
      </section>
    </>
  );
}
