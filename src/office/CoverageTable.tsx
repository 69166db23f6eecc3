import { Link } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { groupBy } from '#research/risk/networkRows.ts';
import { isolated } from '#shared/isolated.ts';
import { paths } from '#shell/routes.ts';
import { Tag } from '#ui/Tag.tsx';
import type { HeldPackage } from '#usecases/research/OfficePool.ts';
import { attendedTo } from './attendedTo.ts';
import styles from './CoverageTable.module.css';
import { instrumentName } from './instrumentName.ts';
import { officeTexts } from './officeTexts.ts';

/** `packages`: alphabetical by network, then by school year; they stay in that order. */
export function CoverageTable({ packages }: { readonly packages: readonly HeldPackage[] }) {
  const texts = useTexts(officeTexts).coverage;
  const networks = [...groupBy(packages, ({ network }) => network)];
  return (
    <div className={styles.scroller} role="region" aria-label={texts.tableLabel} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.network}</th>
            <th scope="col">{texts.schoolYear}</th>
            <th scope="col">{texts.responses}</th>
            <th scope="col">{texts.edition}</th>
            <th scope="col">{texts.instrument}</th>
            <th scope="col">{texts.attention}</th>
          </tr>
        </thead>
        {networks.map(([network, rounds]) => (
          <NetworkRows key={network} network={network} rounds={rounds} />
        ))}
      </table>
    </div>
  );
}

interface NetworkRowsProps {
  readonly network: string;
  readonly rounds: readonly HeldPackage[];
}

function NetworkRows({ network, rounds }: NetworkRowsProps) {
  const texts = useTexts(officeTexts).coverage;
  return (
    <tbody>
      {rounds.map((round, index) => (
        <tr key={round.roundId}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rounds.length}>
              <bdi className={styles.network} translate="no">
                {network}
              </bdi>
              <Link
                href={paths.conversation(round.roundId)}
                className={styles.sheet}
                aria-label={texts.conversationOf(network)}
              >
                {texts.toConversation}
              </Link>
            </th>
          )}
          <RoundCells round={round} />
        </tr>
      ))}
    </tbody>
  );
}

function RoundCells({ round }: { readonly round: HeldPackage }) {
  const texts = useTexts(officeTexts).coverage;
  const language = useLanguage();
  const { schoolYear, responses, memberCount, edition, instrument, invented } = round;
  const attended = attendedTo(round, language);
  const asked = instrumentName(instrument, language);
  return (
    <>
      <td>
        <span>{`${schoolYear} `}</span>
        {invented && <Tag>{texts.invented}</Tag>}
      </td>
      <td>{texts.responsesOf(responses, memberCount)}</td>
      <td>{edition.number}</td>
      <td>
        <span lang={asked.language}>{asked.name}</span>
      </td>
      {attended === null || attended.names.length === 0 ? (
        <td className={styles.quiet}>{attended === null ? texts.attentionNotShared : texts.attentionNone}</td>
      ) : (
        <td className={styles.dimensions} lang={attended.language}>
          {attended.names.map(isolated).join(', ')}
        </td>
      )}
    </>
  );
}
