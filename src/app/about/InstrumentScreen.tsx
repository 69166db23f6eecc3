import { use, useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { InstrumentDetails } from '#shell/instrument/InstrumentDetails.tsx';
import { InstrumentWording } from '#shell/instrument/InstrumentWording.tsx';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { builtInInstrument } from '#usecases/instrument/builtInInstrument.ts';
import { aboutTexts } from './aboutTexts.ts';
import styles from './InstrumentScreen.module.css';

/** What is asked, in whose words, and where it comes from. */
export function InstrumentScreen() {
  const texts = useTexts(aboutTexts).instrumentScreen;
  const [reading] = useState(builtInInstrument);
  const instrument = use(reading);
  if (!instrument.ok) return <Page title={texts.instrumentTitle} lead={texts.unreadable} children={null} />;
  return <AboutInstrument instrument={instrument.value} />;
}

function AboutInstrument({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(aboutTexts).instrumentScreen;
  const language = useLanguage();
  const shownIn = instrumentLanguage(instrument, language);
  return (
    <Page
      title={texts.instrumentTitle}
      lead={texts.instrumentLead(instrument.items.length, instrument.dimensions.length)}
    >
      <InstrumentWording instrument={instrument} />
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
      <InstrumentDetails instrument={instrument} level="h2" />
      <section className={styles.section}>
        <h2>{texts.ownTitle}</h2>
        <p>{texts.ownText}</p>
        <Actions>
          <ButtonLink to={paths.ownInstrument()}>{texts.ownAction}</ButtonLink>
        </Actions>
      </section>
    </Page>
  );
}
