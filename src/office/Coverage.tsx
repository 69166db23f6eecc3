import { useTexts } from '#i18n/useTexts.ts';
import { isolated } from '#shared/isolated.ts';
import { lookAlikes } from '#shared/lookAlikes.ts';
import type { Result } from '#shared/Result.ts';
import { Notice } from '#ui/Notice.tsx';
import type { HeldPackages, PoolFailure } from '#usecases/research/OfficePool.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { officeTexts } from './officeTexts.ts';
import { Pools } from './Pools.tsx';
import { RemovePackage } from './RemovePackage.tsx';
import part from './Section.module.css';

interface CoverageProps {
  /** `undefined` while they are being opened for the first time. */
  readonly held: Result<HeldPackages, PoolFailure> | undefined;
}

/** Which networks and years there are; never what was answered. */
export function Coverage({ held }: CoverageProps) {
  const texts = useTexts(officeTexts).coverage;
  if (held === undefined) return null;
  return (
    <>
      <section className={part.part} aria-labelledby="coverage">
        <h2 id="coverage">{texts.coverageTitle}</h2>
        {held.ok ? <NetworksAndYears held={held.value} /> : <Notice kind="trouble">{texts.notRead}</Notice>}
      </section>
      {held.ok && held.value.packages.length > 0 && <Pools packages={held.value.packages} />}
    </>
  );
}

function NetworksAndYears({ held: { packages, damaged } }: { readonly held: HeldPackages }) {
  const texts = useTexts(officeTexts).coverage;
  const networks = new Set(packages.map(({ network }) => network));
  const responses = packages.reduce((sum, held) => sum + held.responses, 0);
  return (
    <>
      {damaged > 0 && (
        <Notice>
          <p>{texts.damaged(damaged)}</p>
        </Notice>
      )}
      {lookAlikes(networks).map((alike) => (
        <Notice key={alike[0]}>
          <p>{texts.lookAlike(alike.map((name) => `“${isolated(name)}”`).join(', '))}</p>
        </Notice>
      ))}
      {packages.length === 0 && damaged === 0 && <p className={part.quiet}>{texts.empty}</p>}
      {packages.length > 0 && (
        <>
          <p className={part.quiet}>{texts.inTotal(networks.size, packages.length, responses)}</p>
          <CoverageTable packages={packages} />
          <RemovePackage packages={packages} />
        </>
      )}
    </>
  );
}
