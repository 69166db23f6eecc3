import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { useSharedServices } from '#shell/SharedServices.ts';
import { FileButton } from '#ui/FileButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type InstrumentFileFailure, readInstrumentFile } from '#usecases/instrument/readInstrumentFile.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import { InstrumentFaults } from './InstrumentFaults.tsx';
import { instrumentTexts } from './instrumentTexts.ts';

interface InstrumentFileButtonProps {
  readonly label: string;
  readonly onRead: (read: ReferencedInstrument) => void;
}

/** Reads an instrument file. One that is not usable changes nothing, and everything that is amiss is said. */
export function InstrumentFileButton({ label, onRead }: InstrumentFileButtonProps) {
  const texts = useTexts(instrumentTexts).instrument;
  const { digest } = useSharedServices();
  const [refused, setRefused] = useState<{ name: string; failure: InstrumentFileFailure } | null>(null);

  async function takeFile(file: File) {
    const read = await readInstrumentFile(file, digest);
    setRefused(read.ok ? null : { name: file.name, failure: read.error });
    if (read.ok) onRead(read.value);
  }

  return (
    <>
      <FileButton label={label} onFile={(file) => void takeFile(file)} />
      {refused?.failure.kind === 'unread' && <Notice kind="trouble">{texts.fileUnread}</Notice>}
      {refused?.failure.kind === 'faulty' && (
        <InstrumentFaults fileName={refused.name} faults={refused.failure.faults} />
      )}
    </>
  );
}
