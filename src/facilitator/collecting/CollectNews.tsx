import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Result } from '#shared/Result.ts';
import type { Collected, CollectFailure, RefusedEntries } from '#usecases/collecting/Collected.ts';
import styles from './CollectNews.module.css';

/** What became of what arrived last, or that it is being taken in. */
export type News = 'working' | Result<Collected, CollectFailure>;

/** Numbers, file names and reasons; never anything of what was in it. */
export function CollectNews({ news }: { readonly news: News }) {
  const texts = useTexts(facilitatorTexts).collecting;
  if (news === 'working') return <p>{texts.working}</p>;
  if (!news.ok) return <p>{texts.failures[news.error]}</p>;
  const { added, known, refused, untried } = news.value;
  const parts = [
    ...(added > 0 ? [texts.added(added)] : []),
    ...(added === 0 && known + untried > 0 ? [texts.noneAdded] : []),
    ...(known > 0 ? [texts.known(known)] : []),
  ];
  return (
    <>
      {parts.length > 0 && <p>{parts.join(' · ')}</p>}
      {untried > 0 && <p>{texts.stopped(untried)}</p>}
      {refused.length > 0 && <Refusals refused={refused} />}
    </>
  );
}

/** A zip of thousands of holiday photos is no reason to draw thousands of lines. */
const LINES_MAX = 50;

function Refusals({ refused }: { readonly refused: readonly RefusedEntries[] }) {
  const texts = useTexts(facilitatorTexts).collecting;
  return (
    <div>
      <p className={styles.title}>{texts.refusedTitle}</p>
      <ul className={styles.refusals}>
        {refused.slice(0, LINES_MAX).map(({ fileName, reason, count }, index) => (
          // Two files may bear the same name.
          <li key={index}>
            <strong className={styles.name}>
              {fileName === null ? texts.pastedText : <bdi translate="no">{fileName}</bdi>}
            </strong>
            <span>{`${count > 1 ? ` (${texts.times(count)})` : ''}: ${texts.reasons[reason]}`}</span>
          </li>
        ))}
        {refused.length > LINES_MAX && <li>{texts.andMore(refused.length - LINES_MAX)}</li>}
      </ul>
    </div>
  );
}
