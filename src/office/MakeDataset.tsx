import { type SyntheticEvent, useRef, useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { datasetTitle } from '#research/dataset/datasetTitle.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import { type Language, languageName, LANGUAGES } from '#shared/Language.ts';
import { plainName } from '#shared/plainName.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Form } from '#ui/Form.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { DatasetProgress } from './DatasetProgress.tsx';
import { datasetSentence } from './datasetSentence.ts';
import styles from './MakeDataset.module.css';
import { useOfficeServices } from './OfficeServices.ts';
import { officeTexts } from './officeTexts.ts';
import { useMakeDataset } from './useMakeDataset.ts';

interface MakeDatasetProps {
  readonly hash: string;
  readonly instrument: Instrument;
  readonly applied: readonly Proposal[];
  /** The office's own name, to begin with. */
  readonly office: string;
  readonly onNotSafe: () => void;
}

/** How the dataset is to be cited, and making it. */
export function MakeDataset({ hash, instrument, applied, office, onNotSafe }: MakeDatasetProps) {
  const onScreen = useLanguage();
  const texts = officeTexts.in(onScreen).datasetScreen;
  const { clock } = useOfficeServices();
  const { outcome, make, stop } = useMakeDataset(onNotSafe);
  const [language, setLanguage] = useState<Language>(onScreen);
  const [ownTitle, setOwnTitle] = useState<string | null>(null);
  const [creators, setCreators] = useState(office);
  const [isChecked, setIsChecked] = useState(false);
  const tidings = useRef<HTMLDivElement>(null);
  const title = ownTitle ?? datasetTitle(instrument, language);

  function order(event: SyntheticEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (title.trim() === '' || creators.trim() === '') return;
    const today = clock.today();
    const about = { title: title.trim(), creators: plainName(creators), year: Number(today.slice(0, 4)) };
    make({ hash, applied, about, language }, `${texts.fileName}-${safeFileName(instrument.id)}-${today}.zip`);
    // The button waits meanwhile; whoever pressed it goes on reading at how far it is.
    tidings.current?.focus();
  }

  function stopHere() {
    stop();
    tidings.current?.focus();
  }

  return (
    <section className={styles.part} aria-labelledby="make-dataset">
      <h2 id="make-dataset">{texts.make}</h2>
      <p className={styles.text}>{texts.makeText}</p>
      <Form autoComplete="off" onSubmit={order}>
        <Field
          label={texts.datasetTitle}
          fault={isChecked && title.trim() === '' ? texts.titleMissing : undefined}
          value={title}
          onChange={(event) => {
            setOwnTitle(event.target.value);
          }}
        />
        <Field
          label={texts.creators}
          hint={texts.creatorsHint}
          fault={isChecked && creators.trim() === '' ? texts.creatorsMissing : undefined}
          value={creators}
          onChange={(event) => {
            setCreators(event.target.value);
          }}
        />
        <SelectField
          label={texts.language}
          value={language}
          onChange={(event) => {
            setLanguage(LANGUAGES.find((one) => one === event.target.value) ?? language);
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageName(one)}
            </option>
          ))}
        </SelectField>
        <Actions>
          <Button type="submit" look="primary" disabled={outcome?.kind === 'making'}>
            {texts.make}
          </Button>
        </Actions>
      </Form>
      <div className={styles.tidings} role="status" tabIndex={-1} ref={tidings}>
        {outcome !== null && <p>{datasetSentence(outcome, onScreen)}</p>}
      </div>
      {outcome?.kind === 'making' && <DatasetProgress progress={outcome.progress} onStop={stopHere} />}
    </section>
  );
}
