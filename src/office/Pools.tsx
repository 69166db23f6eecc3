import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { groupBy } from '#research/risk/networkRows.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import type { HeldPackage } from '#usecases/research/OfficePool.ts';
import { instrumentName } from './instrumentName.ts';
import { officeTexts } from './officeTexts.ts';
import styles from './Pools.module.css';
import part from './Section.module.css';

/** What can be done with the answers: for each instrument by itself, which its hash tells from every other. */
export function Pools({ packages }: { readonly packages: readonly HeldPackage[] }) {
  const texts = useTexts(officeTexts).coverage;
  const language = useLanguage();
  const pools = [...groupBy(packages, ({ instrumentReference }) => instrumentReference.hash)]
    .map(([hash, rounds]) => ({ hash, rounds: rounds.length, name: nameOf(rounds, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language, { numeric: true }));
  return (
    <section className={part.part} aria-labelledby="pools">
      <h2 id="pools">{texts.poolsTitle}</h2>
      <p className={part.quiet}>{texts.poolsText}</p>
      <ul className={styles.pools}>
        {pools.map(({ hash, name, rounds }) => (
          <li key={hash} className={styles.pool}>
            <p className={styles.name}>
              {pools.some((other) => other.hash !== hash && other.name === name)
                ? `${texts.poolOf(name, rounds)} (${texts.alike(hash)})`
                : texts.poolOf(name, rounds)}
            </p>
            <Actions>
              <ButtonLink to={paths.figures(hash)}>{texts.toFigures}</ButtonLink>
              <ButtonLink to={paths.dataset(hash)}>{texts.toDataset}</ButtonLink>
            </Actions>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf([first]: readonly HeldPackage[], language: string): string {
  return first === undefined ? '' : instrumentName(first.instrument, language).name;
}
