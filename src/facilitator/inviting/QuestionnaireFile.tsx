import { useId } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { OpenRound } from '#round/Round.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { useStored } from '#shell/useStored.ts';
import { Button } from '#ui/Button.tsx';
import { loadBuiltInInstrument } from '#usecases/instrument/loadBuiltInInstrument.ts';
import styles from './InviteSection.module.css';

/** For a questionnaire that does not come with the app: a slip has no room for it, so members open it as a file. */
export function QuestionnaireFile({ round }: { readonly round: OpenRound }) {
  const texts = useTexts(facilitatorTexts).slipInvitations;
  const { storage, digest, download } = useFacilitatorServices();
  const id = useId();
  const stored = useStored(async () => {
    const builtIn = await loadBuiltInInstrument(digest);
    const instrument = await storage.instruments.get(round.instrument.hash);
    return { instrument, isBuiltIn: builtIn.reference.hash === round.instrument.hash };
  }, [storage, digest, round.instrument.hash]);
  if (stored === undefined || stored.isBuiltIn || !stored.instrument.ok) return null;

  const { value: instrument } = stored.instrument;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.fileTitle}</h2>
      <p>{texts.fileText}</p>
      <div>
        <Button
          onClick={() => {
            const file = new Blob([JSON.stringify(instrument)], { type: 'application/json' });
            download(`${safeFileName(instrument.id)}-${instrument.version}.json`, file);
          }}
        >
          {texts.saveFile}
        </Button>
      </div>
    </section>
  );
}
