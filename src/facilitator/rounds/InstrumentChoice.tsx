import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { InstrumentFileButton } from '#shell/instrument/InstrumentFileButton.tsx';
import { InstrumentName } from '#shell/instrument/InstrumentName.tsx';
import { InstrumentOptions } from '#shell/instrument/InstrumentOptions.tsx';
import { useStored } from '#shell/useStored.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { readUsableInstruments } from '#usecases/instrument/readUsableInstruments.ts';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import styles from './InstrumentChoice.module.css';

interface InstrumentChoiceProps {
  readonly chosen: ReferencedInstrument;
  readonly onChoose: (chosen: ReferencedInstrument) => void;
}

/** The instrument of a round, and the ways to another. */
export function InstrumentChoice({ chosen, onChoose }: InstrumentChoiceProps) {
  const texts = useTexts(facilitatorTexts).roundForm;
  return (
    <>
      <div className={styles.chosen} role="status">
        <InstrumentName instrument={chosen.instrument} />
      </div>
      <UsableInstruments chosen={chosen} onChoose={onChoose} />
      <InstrumentFileButton label={texts.otherFile} onRead={onChoose} />
    </>
  );
}

/** The instruments on this device, where there is another than the chosen one. */
function UsableInstruments({ chosen, onChoose }: InstrumentChoiceProps) {
  const texts = useTexts(facilitatorTexts).roundForm;
  const { storage, digest } = useFacilitatorServices();
  const here = useStored(() => readUsableInstruments({ storage, digest }), [storage, digest]);
  if (here === undefined) return null;

  const { hash } = chosen.reference;
  const isHere = here.instruments.some(({ reference }) => reference.hash === hash);
  const choices = isHere ? here.instruments : [...here.instruments, chosen];
  if (choices.length < 2) return null;
  return (
    <SelectField
      label={texts.instrumentHere}
      value={hash}
      onChange={({ target }) => {
        const choice = choices.find(({ reference }) => reference.hash === target.value);
        if (choice !== undefined) onChoose(choice);
      }}
    >
      <InstrumentOptions instruments={choices} />
    </SelectField>
  );
}
