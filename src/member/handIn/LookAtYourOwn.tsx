import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { RoundId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import styles from './HandInScreen.module.css';

interface LookAtYourOwnProps {
  readonly roundId: RoundId;
  readonly withdrawn: boolean;
}

/** The way to one's own picture, for as long as the answers are on this device. */
export function LookAtYourOwn({ roundId, withdrawn }: LookAtYourOwnProps) {
  const texts = useTexts(memberTexts).handInScreen;
  const { toOwnPicture } = useTexts(memberTexts).whereYouAre;
  return (
    <section className={styles.next}>
      <h2>{texts.ownPictureTitle}</h2>
      <p>{withdrawn ? texts.ownPictureWithdrawn : texts.ownPictureText}</p>
      <Actions>
        <ButtonLink to={paths.ownPicture(roundId)}>{toOwnPicture}</ButtonLink>
      </Actions>
    </section>
  );
}
