import { useId, useState } from 'react';

import type { Role } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import styles from './ItemQuestion.module.css';

interface RoleQuestionProps {
  readonly roles: readonly Role[];
  /** What is stored when the question opens. */
  readonly role: string | null;
  readonly language: string;
  readonly label: string;
  readonly unsaidLabel: string;
  /** Stores the choice; resolves to what is stored afterwards. */
  readonly onChoose: (role: string | null) => Promise<string | null>;
}

/** A role, or `null`: chosen not to say. */
interface Chosen {
  readonly role: string | null;
}

/** Which role, if the member wishes to say. Nothing is chosen beforehand, and not choosing is the same as not saying. */
export function RoleQuestion({ roles, role, language, label, unsaidLabel, onChoose }: RoleQuestionProps) {
  const name = useId();
  const [chosen, setChosen] = useState<Chosen | null>(role === null ? null : { role });

  function choose(wanted: string | null) {
    setChosen({ role: wanted });
    void onChoose(wanted).then((stored) => {
      if (stored === wanted) return;
      // Unless something else has been chosen meanwhile, which has its own say.
      setChosen((shown) => (shown?.role !== wanted ? shown : stored === null ? null : { role: stored }));
    });
  }

  return (
    <fieldset className={styles.options}>
      <legend className={styles.unseen}>{label}</legend>
      {roles.map(({ id, name: roleName }) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name={name}
            autoComplete="off"
            className={styles.radio}
            checked={chosen?.role === id}
            onChange={() => {
              choose(id);
            }}
          />
          <bdi lang={language}>{localised(roleName, language)}</bdi>
        </label>
      ))}
      <label className={styles.beside}>
        <input
          type="radio"
          name={name}
          autoComplete="off"
          className={styles.radio}
          checked={chosen?.role === null}
          onChange={() => {
            choose(null);
          }}
        />
        <span>{unsaidLabel}</span>
      </label>
    </fieldset>
  );
}
