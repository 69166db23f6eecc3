import { useEffect, useRef, useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage } from '#instrument/localised.ts';
import { useOfficeServices } from '#office/OfficeServices.ts';
import { officeTexts } from '#office/officeTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { InstrumentDetails } from '#shell/instrument/InstrumentDetails.tsx';
import { instrumentTitle } from '#shell/instrument/instrumentTitle.ts';
import { InstrumentWording } from '#shell/instrument/InstrumentWording.tsx';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import { CompareWithAnother } from './CompareWithAnother.tsx';
import { EmptyPicture } from './EmptyPicture.tsx';
import { type Look, LookSwitch } from './LookSwitch.tsx';
import { MemberPreview } from './MemberPreview.tsx';
import styles from './OwnInstrument.module.css';

interface ShownInstrumentProps {
  readonly shown: ReferencedInstrument;
  /** Those on this device. */
  readonly here: readonly ReferencedInstrument[];
}

/** One instrument from every side; an arrival, so its heading takes the focus. */
export function ShownInstrument({ shown, here }: ShownInstrumentProps) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [look, setLook] = useState<Look>('member');
  const { instrument, reference } = shown;

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <>
      <section className={styles.shown}>
        <h2 ref={heading} tabIndex={-1} lang={instrumentLanguage(instrument, language)}>
          {instrumentTitle(instrument, language)}
        </h2>
        <InstrumentWording instrument={instrument} />
        {here.some((kept) => isSameVersion(kept, shown)) && (
          <Notice title={texts.sameVersionTitle}>
            <p>{texts.sameVersion(reference.id, reference.version)}</p>
          </Notice>
        )}
        <KeepPart shown={shown} isKept={here.some((kept) => kept.reference.hash === reference.hash)} />
      </section>
      <div className={styles.looks}>
        <LookSwitch look={look} onChoose={setLook} />
      </div>
      {look === 'member' && <MemberPreview instrument={instrument} />}
      {look === 'picture' && <EmptyPicture instrument={instrument} />}
      {look === 'details' && <DetailsPart instrument={instrument} />}
      {look === 'compare' && <CompareWithAnother later={shown} here={here} />}
    </>
  );
}

function DetailsPart({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  return (
    <section className={styles.details}>
      <h2>{texts.looks.details}</h2>
      <InstrumentDetails instrument={instrument} level="h3" />
    </section>
  );
}

function KeepPart({ shown, isKept }: { readonly shown: ReferencedInstrument; readonly isKept: boolean }) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  const language = useLanguage();
  const { storage, download } = useOfficeServices();
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  const { instrument, reference } = shown;
  const { id, version } = reference;

  async function keep() {
    const kept = await storage.instruments.save(reference.hash, instrument);
    setFailure(kept.ok ? null : kept.error);
  }

  function saveFile() {
    const file = new Blob([`${JSON.stringify(instrument, null, 2)}\n`], { type: 'application/json' });
    download(`${id}-${version}.json`, file);
  }

  return (
    <>
      <p role="status">{isKept ? texts.kept : texts.notKept}</p>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
      <Actions>
        {!isKept && (
          <Button look="primary" onClick={() => void keep()}>
            {texts.keep}
          </Button>
        )}
        <Button onClick={saveFile}>{texts.saveFile}</Button>
      </Actions>
      <p className={styles.quiet}>{texts.howToShare(id, version)}</p>
    </>
  );
}

function isSameVersion({ reference: one }: ReferencedInstrument, { reference: other }: ReferencedInstrument) {
  return one.id === other.id && one.version === other.version && one.hash !== other.hash;
}
