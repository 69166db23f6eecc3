import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Limits } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import { whatWillShow } from '#round/whatWillShow.ts';
import styles from './WhatClosingShows.module.css';

interface WhatClosingShowsProps {
  readonly limits: Limits;
  readonly safeAgainst: SafeAgainst;
  readonly asksRole: boolean;
  readonly responses: number;
}

/** What becomes visible at this number of responses, and what does not, with the reason. */
export function WhatClosingShows({ limits, safeAgainst, asksRole, responses }: WhatClosingShowsProps) {
  const texts = useTexts(facilitatorTexts).whatClosingShows;
  const { mean, spread } = whatWillShow(limits, responses);
  const counts = mean && responses >= limits.counts;
  // A role may be shown beside a rest that is as large (docs/disclosure.md).
  const leastForRoles = 2 * limits.mean;
  const roles = responses >= leastForRoles;
  const visible = [
    ...(mean ? [texts.meanShows(limits.mean)] : []),
    ...(spread ? [texts.spreadShows(limits.spread)] : []),
    ...(mean ? [texts.itemsShow] : []),
    ...(counts ? [texts.countsShow(limits.counts)] : []),
    ...(asksRole && roles ? [texts.rolesShow(limits.mean)] : []),
  ];
  const hidden = [
    ...(mean ? [] : [texts.meanHidden(limits.mean)]),
    ...(spread ? [] : [texts.spreadHidden(limits.spread)]),
    ...(counts ? [] : [texts.countsHidden(limits.counts)]),
    ...(asksRole && !roles ? [texts.rolesHidden(leastForRoles)] : []),
    ...(mean ? [safeAgainst === 2 ? texts.gapsForTwo : texts.gaps] : []),
    texts.answersHidden,
  ];
  return (
    <div className={styles.parts}>
      {visible.length > 0 && <Part title={texts.visibleTitle} lines={visible} />}
      <Part title={texts.hiddenTitle} lines={hidden} />
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
