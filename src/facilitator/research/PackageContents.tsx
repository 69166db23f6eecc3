import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import styles from './GiveToResearch.module.css';

interface PackageContentsProps {
  readonly rows: number;
  /** How many members must share a role for it to be told; `null` where the round asked none. */
  readonly roleFrom: number | null;
}

/** Exactly what goes to the office, and what stays. */
export function PackageContents({ rows, roleFrom }: PackageContentsProps) {
  const texts = useTexts(facilitatorTexts).giveToResearch;
  return (
    <div className={styles.contents}>
      <section>
        <h3>{texts.inside}</h3>
        <ul>
          <li>{texts.insideRows(rows)}</li>
          {roleFrom !== null && <li>{texts.insideRole(roleFrom)}</li>}
          <li>{texts.insideNames}</li>
          <li>{texts.insideInstrument}</li>
          <li>{texts.insideEdition}</li>
        </ul>
      </section>
      <section>
        <h3>{texts.outside}</h3>
        <ul>
          <li>{texts.outsideMembers}</li>
          <li>{texts.outsideTexts}</li>
          <li>{texts.outsideNetwork}</li>
          <li>{texts.outsideLate}</li>
        </ul>
      </section>
    </div>
  );
}
