import { useEffect, useId, useRef, useState } from 'react';

import type { Slip } from '#exchange/Slip.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { ResponseId, RoundId } from '#shared/Id.ts';
import { OneCodeCamera } from '#shell/OneCodeCamera.tsx';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import { readSlip, type SlipFault } from '#usecases/takingPart/readSlip.ts';
import styles from './SlipBox.module.css';
import { slipTexts } from './slipTexts.ts';

interface SlipBoxProps {
  readonly roundId: RoundId;
  /** Of answers that were begun before this device asked for a slip: they get it at once. */
  readonly begun: ResponseId | null;
  /** The one that was given; which one it is does not show. */
  readonly slip: Slip | null;
  readonly onSlip: (slip: Slip | null) => void;
}

/** On a device that is passed round, in a round with slips: where a member gives theirs, before they begin. */
export function SlipBox({ roundId, begun, slip, onSlip }: SlipBoxProps) {
  const texts = useTexts(slipTexts).slipBox;
  const language = useLanguage();
  const services = useMemberServices();
  const [fault, setFault] = useState<SlipFault | WriteFailure | 'draft-gone' | null>(null);
  const tidings = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    // What had the focus is gone.
    if (slip !== null) tidings.current?.focus();
  }, [slip]);

  function sentence(why: NonNullable<typeof fault>): string {
    if (why === 'draft-gone') return memberTexts.in(language).questionsScreen.draftGone;
    const isOfStorage = why === 'storage-full' || why === 'storage-failed';
    return isOfStorage ? writeFailureSentence(why, language) : texts.faults[why];
  }

  async function take(text: string) {
    const read = await readSlip(services, roundId, text);
    if (!read.ok || begun === null) {
      setFault(read.ok ? null : read.error);
      if (read.ok) onSlip(read.value);
      return;
    }
    const given = await services.storage.drafts.change(roundId, begun, { change: 'slip', slip: read.value });
    setFault(given.ok ? null : given.error);
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <div ref={tidings} role="status" tabIndex={-1}>
        {slip !== null && <p>{texts.taken}</p>}
      </div>
      {slip === null ? (
        <>
          <p>{begun === null ? texts.text : texts.textBegun}</p>
          <OneCodeCamera openCamera={services.openCamera} onText={(text) => void take(text)} texts={texts} />
          <WriteSlip onText={(text) => void take(text)} />
          {fault !== null && <Notice kind="trouble">{sentence(fault)}</Notice>}
        </>
      ) : (
        <Button
          onClick={() => {
            onSlip(null);
          }}
        >
          {texts.another}
        </Button>
      )}
    </section>
  );
}

function WriteSlip({ onText }: { readonly onText: (text: string) => void }) {
  const texts = useTexts(slipTexts).slipBox;
  const [text, setText] = useState('');
  return (
    <div className={styles.written}>
      <TextAreaField
        label={texts.link}
        value={text}
        onWrite={setText}
        spellCheck={false}
        autoComplete="off"
      />
      {text.trim() !== '' && (
        <Actions>
          <Button
            onClick={() => {
              setText('');
              onText(text);
            }}
          >
            {texts.take}
          </Button>
        </Actions>
      )}
    </div>
  );
}
