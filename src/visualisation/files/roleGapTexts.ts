import { isolated } from '#shared/isolated.ts';
import { figureText } from '#visualisation/picture/figureSentences.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';

/** Where a role that is drawn has no mark, with the reason: in a file no table beside the drawing says it. */
export function roleGapTexts({ axes, earlier, language }: EditionPicture): readonly string[] {
  return axes.flatMap(({ name }, axis) => {
    const byReason = new Map<string, readonly string[]>();
    for (const series of earlier) {
      const mean = series.profiles[axis]?.mean;
      if (mean?.kind !== 'hidden') continue;
      const reason = figureText(mean, language);
      byReason.set(reason, [...(byReason.get(reason) ?? []), series.name]);
    }
    return [...byReason].map(
      ([reason, roles]) => `${isolated(name)} (${roles.map(isolated).join(', ')}): ${reason}.`,
    );
  });
}
