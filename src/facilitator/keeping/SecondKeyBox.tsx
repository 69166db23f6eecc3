import { useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { ClosedRound, OpenRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { ArrivalBox } from '#ui/ArrivalBox.tsx';
import { Notice } from '#ui/Notice.tsx';
import { readSecondKey, type SecondKeyReadFailure } from '#usecases/keeping/readSecondKey.ts';
import { ScanSecondKey } from './ScanSecondKey.tsx';

interface SecondKeyBoxProps {
  readonly round: OpenRound | ClosedRound;
  /** Only the other half of what is on this device; to be kept in memory for as long as it is needed. */
  readonly onKey: (secondKey: Bytes) => void;
}

/** Said where the key was given: under the camera, which is above the box, or under the box. */
interface Refusal {
  readonly by: 'camera' | 'box';
  readonly failure: SecondKeyReadFailure;
}

/** A key in a text or a file has a few hundred characters. */
const FILE_BYTES_MAX = 100_000;

/** What can be a slip of whoever types 24 words from paper, and is mended in what they typed; words too few are as well. */
const IN_TYPING: ReadonlySet<SecondKeyReadFailure> = new Set([
  'not-ours',
  'words-altered',
  'wrong-second-key',
]);

/** Where the second keeper gives their key: before the camera, as text or words, or as a file. */
export function SecondKeyBox({ round, onKey }: SecondKeyBoxProps) {
  const texts = useTexts(facilitatorTexts).secondKeyBox;
  const services = useFacilitatorServices();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function take(text: string, by: Refusal['by']) {
    const read = await readSecondKey(services, round, text);
    setRefusal(read.ok ? null : { by, failure: read.error });
    if (read.ok) onKey(read.value);
    return read;
  }

  async function takeTyped(text: string) {
    const read = await take(text, 'box');
    if (read.ok) return 'taken';
    return typeof read.error === 'object' || IN_TYPING.has(read.error) ? 'look-again' : 'taken';
  }

  async function takeFiles([file]: readonly File[]) {
    if (file === undefined) return;
    const text = await services.files.readText(file, FILE_BYTES_MAX);
    await take(text.ok ? text.value : '', 'box');
  }

  function notice(by: Refusal['by']) {
    if (refusal?.by !== by) return null;
    const { failure } = refusal;
    const sentence =
      typeof failure === 'object' ? texts.notAllWords(failure.typed, failure.of) : texts.failures[failure];
    return <Notice kind="trouble">{sentence}</Notice>;
  }

  return (
    <>
      <ScanSecondKey onText={(text) => void take(text, 'camera')}>{notice('camera')}</ScanSecondKey>
      <ArrivalBox
        title={texts.title}
        text={texts.text}
        textLabel={texts.textLabel}
        takeText={texts.take}
        chooseFiles={texts.chooseFile}
        rows={4}
        onText={takeTyped}
        onFiles={(files) => void takeFiles(files)}
      />
      {notice('box')}
    </>
  );
}
