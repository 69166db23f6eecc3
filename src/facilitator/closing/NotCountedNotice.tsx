import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { Notice } from '#ui/Notice.tsx';
import type { NotCounted } from '#usecases/closing/notCounted.ts';

interface NotCountedNoticeProps {
  readonly title?: string;
  readonly notCounted: NotCounted;
}

/** How many submissions are not in the edition that was just published, with the reason. */
export function NotCountedNotice({ title, notCounted }: NotCountedNoticeProps) {
  const texts = useTexts(facilitatorTexts).closingScreen;
  const { unopened, onSlips } = notCounted;
  return (
    <Notice kind="news" {...(title !== undefined && { title })}>
      {unopened > 0 && <p>{texts.refused(unopened)}</p>}
      {onSlips > 0 && <p>{texts.onSlips(onSlips)}</p>}
    </Notice>
  );
}
