import { use, useState } from 'react';

import { aboutMessages } from '../../../i18n/aboutMessages.ts';
import { useLanguage, useMessages } from '../../../i18n/languageStore.ts';
import { dimensionItems } from '../../../instrument/dimensionItems.ts';
import type { Instrument } from '../../../instrument/Instrument.ts';
import { instrumentLanguage, localised } from '../../../instrument/localised.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { builtInInstrument } from '../../instrument/builtInInstrument.ts';
import styles from './InstrumentScreen.module.css';

/** What is asked, in whose words, and where it comes from. */
export function InstrumentScreen() {
  const texts = useMessages(aboutMessages);
  const [reading] = useState(builtInInstrument);
  const instrument = use(reading);
  if (!instrument.ok) return <Page title={texts.instrumentTitle} lead={texts.unreadable} children={null} />;
  return <AboutInstrument instrument={instrument.value} />;
}

function AboutInstrument({ instrument }: { readonly instrument: Instrument }) {
  const texts = useMessages(aboutMessages);
  const language = useLanguage();
  const shownIn = instrumentLanguage(instrument, language);
  const { scale } = instrument;
  return (
    <Page
      title={texts.instrumentTitle}
      lead={texts.instrumentLead(instrument.items.length, instrument.dimensions.length)}
    >
      <Notice title={instrument.wording === 'working' ? texts.workingTitle : texts.authorisedTitle}>
        <p lang={shownIn}>{localised(instrument.provenance, shownIn)}</p>
        <p className={styles.quiet}>{texts.version(instrument.id, instrument.version)}</p>
      </Notice>
      <section className={styles.section} lang={shownIn}>
        <h2 lang={language}>{texts.whatIsAsked}</h2>
        {instrument.sides.map((side) => (
          <div key={side.id} className={styles.section}>
            <h3>{localised(side.name, shownIn)}</h3>
            {instrument.dimensions
              .filter((dimension) => dimension.side === side.id)
              .map((dimension) => (
                <details key={dimension.id} className={styles.dimension}>
                  <summary>{localised(dimension.name, shownIn)}</summary>
                  <p>{localised(dimension.description, shownIn)}</p>
                  <ul>
                    {dimensionItems(instrument, dimension.id).map((item) => (
                      <li key={item.id}>{localised(item.text, shownIn)}</li>
                    ))}
                  </ul>
                </details>
              ))}
          </div>
        ))}
      </section>
      <section className={styles.section}>
        <h2>{texts.scaleTitle}</h2>
        <ol className={styles.scale} start={scale.min} lang={shownIn}>
          {scale.labels.map((label, index) => (
            <li key={index}>{localised(label, shownIn)}</li>
          ))}
        </ol>
        <p>{texts.scaleBeside(localised(scale.notApplicable, shownIn))}</p>
      </section>
      <section className={styles.section}>
        <h2>{texts.sources}</h2>
        <ul className={styles.sources}>
          {instrument.citation.map((source) => (
            <li key={source.text}>
              {source.text}
              {source.doi !== undefined && ` doi:${source.doi}`}
            </li>
          ))}
        </ul>
        <h2>{texts.licence}</h2>
        <p>{instrument.licence}</p>
      </section>
    </Page>
  );
}
