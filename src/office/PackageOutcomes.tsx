import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { PoolFailure } from '#usecases/research/OfficePool.ts';
import type { OfficeTexts } from './officeTexts.nl.ts';
import { officeTexts } from './officeTexts.ts';
import styles from './TakeInPackages.module.css';
import type { PackageOutcome } from './useTakeInPackages.ts';

interface PackageOutcomesProps {
  readonly news: 'working' | PoolFailure | WriteFailure | readonly PackageOutcome[];
}

/** Hundreds of files of another kind are no reason to draw hundreds of lines. */
const LINES_MAX = 100;

/** One sentence for each file; of what does not open, nothing but why. */
export function PackageOutcomes({ news }: PackageOutcomesProps) {
  const texts = useTexts(officeTexts);
  if (news === 'working') return <p>{texts.takeInPackages.working}</p>;
  if (typeof news === 'string') return <p>{texts.takeInPackages.failed[news]}</p>;
  return (
    <>
      <h3>{texts.takeInPackages.outcomes}</h3>
      <ul className={styles.outcomes}>
        {news.slice(0, LINES_MAX).map((outcome, index) => (
          // Two files may bear the same name.
          <li key={index}>
            <bdi className={styles.name} translate="no">
              {outcome.name}
            </bdi>
            <span>{`: ${sentence(outcome, texts)}`}</span>
          </li>
        ))}
        {news.length > LINES_MAX && <li>{texts.takeInPackages.andMore(news.length - LINES_MAX)}</li>}
      </ul>
    </>
  );
}

function sentence(taken: PackageOutcome, texts: OfficeTexts): string {
  const about = 'about' in taken ? taken.about : null;
  const round = about === null ? '' : texts.coverage.round(about.network, about.schoolYear, about.edition);
  switch (taken.outcome) {
    case 'new':
      return texts.takeInPackages.arrived.new(round, texts.coverage.members(about?.responses ?? 0));
    case 'same':
    case 'newer':
    case 'replaced':
    case 'older-than-held':
    case 'conflicting':
      return texts.takeInPackages.arrived[taken.outcome](round);
    default:
      return texts.takeInPackages.refused[taken.outcome];
  }
}
