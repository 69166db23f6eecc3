import type { Edition } from '#aggregation/Edition.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { Notice } from '#ui/Notice.tsx';
import { meetingTexts } from './meetingTexts.ts';

/** Why there is no picture, and what a group can do instead. */
export function NoPicture({ edition }: { readonly edition: Edition }) {
  const texts = useTexts(meetingTexts).resultsRoom;
  return (
    <Notice title={texts.noPictureTitle}>
      <p>
        {hiddenBesideEarlier(edition)
          ? texts.noPictureBeside
          : texts.noPictureText(edition.responses, edition.limits.mean)}
      </p>
      <p>{texts.noPictureInstead}</p>
    </Notice>
  );
}

function hiddenBesideEarlier({ dimensions }: Edition): boolean {
  return dimensions.some(({ mean }) => mean.kind === 'hidden' && mean.reason === 'privacy');
}
