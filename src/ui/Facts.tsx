import styles from './Facts.module.css';

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Somebody's name for something, or a code: it is not translated. */
  readonly isName?: boolean;
}

/** A few facts, each with its name: side by side where there is room. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, isName = false }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value} translate={isName ? 'no' : undefined}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
