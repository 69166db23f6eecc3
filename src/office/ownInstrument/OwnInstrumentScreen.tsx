import { useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { OfficeAbove } from '#office/OfficeAbove.tsx';
import { useOfficeServices } from '#office/OfficeServices.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { InstrumentFileButton } from '#shell/instrument/InstrumentFileButton.tsx';
import { InstrumentName } from '#shell/instrument/InstrumentName.tsx';
import { instrumentTitle } from '#shell/instrument/instrumentTitle.ts';
import { useStored } from '#shell/useStored.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { readUsableInstruments, type UsableInstruments } from '#usecases/instrument/readUsableInstruments.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import styles from './OwnInstrument.module.css';
import { ShownInstrument } from './ShownInstrument.tsx';

/** An instrument file is read, looked at from every side, and kept for new rounds. Nothing is kept before that is asked. */
export function OwnInstrumentScreen() {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  const { storage, digest } = useOfficeServices();
  const here = useStored(() => readUsableInstruments({ storage, digest }), [storage, digest]);
  const [shown, setShown] = useState<ReferencedInstrument | null>(null);
  if (here === undefined) return null;
  return (
    <Page width="wide" title={texts.title} above={<OfficeAbove />} lead={texts.lead}>
      <section className={styles.part}>
        <InstrumentFileButton label={texts.chooseFile} onRead={setShown} />
      </section>
      <OnThisDevice here={here} onLook={setShown} />
      {shown !== null && <ShownInstrument key={shown.reference.hash} shown={shown} here={here.instruments} />}
    </Page>
  );
}

interface OnThisDeviceProps {
  readonly here: UsableInstruments;
  readonly onLook: (instrument: ReferencedInstrument) => void;
}

function OnThisDevice({ here, onLook }: OnThisDeviceProps) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  const language = useLanguage();
  return (
    <section className={styles.part}>
      <h2>{texts.hereTitle}</h2>
      <p>{texts.hereText}</p>
      {!here.builtInRead && <Notice>{texts.builtInUnread}</Notice>}
      {here.damaged > 0 && <Notice>{texts.damaged(here.damaged)}</Notice>}
      <ul className={styles.instruments}>
        {here.instruments.map((kept) => (
          <li key={kept.reference.hash} className={styles.instrument}>
            <InstrumentName instrument={kept.instrument} />
            <Button
              aria-label={texts.lookAt(instrumentTitle(kept.instrument, language), kept.instrument.version)}
              onClick={() => {
                onLook(kept);
              }}
            >
              {texts.look}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
