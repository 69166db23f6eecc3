import { BackupMoment } from '#facilitator/backup/BackupMoment.tsx';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { OpenRound } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { RoundOverview } from '#usecases/rounds/readNetworkOverview.ts';
import type { RoundScreenTexts } from './RoundScreen.nl.ts';
import styles from './RoundWhenOpen.module.css';

interface RoundWhenOpenProps {
  readonly round: OpenRound;
  readonly overview: RoundOverview;
  /** Different members' responses. */
  readonly handedIn: number;
  readonly memberCount: number | null;
}

/** How many have handed in, and the two roads to the next answers: everyone's own device, or this one. Nothing about what anyone answered. */
export function RoundWhenOpen({ round, overview, handedIn, memberCount }: RoundWhenOpenProps) {
  const texts = useTexts(facilitatorTexts).roundScreen;
  const inviting = useTexts(facilitatorTexts).inviteScreen;
  const collecting = useTexts(facilitatorTexts).inboxScreen;
  const language = useLanguage();
  const today = useFacilitatorServices().clock.today();
  return (
    <>
      <div className={styles.count} role="status">
        <p className={styles.line}>
          <strong className={styles.number}>{handedIn}</strong>{' '}
          <span>{whatIsIn(round, memberCount, texts)}</span>
        </p>
        <p className={styles.nothing}>
          {round.keepers === 2 ? collecting.messagesExplain : texts.nothingShown}
        </p>
      </div>
      {overview.hasDraft && (
        <Notice>
          <p>{texts.someoneStarted}</p>
        </Notice>
      )}
      {today > round.closesOn && (
        <Notice>
          <p>{texts.closingDayPassed(formatDay(round.closesOn, language))}</p>
        </Notice>
      )}
      <div className={styles.roads}>
        <section className={styles.road}>
          <p>{inviting.ownDeviceText}</p>
          <ButtonLink to={paths.invite(round.id)} look="primary">
            {inviting.ownDevice}
          </ButtonLink>
        </section>
        <section className={styles.road}>
          <p>{texts.passText}</p>
          <ButtonLink to={paths.welcome(round.id)} look="primary">
            {texts.pass}
          </ButtonLink>
        </section>
      </div>
      <Actions>
        <ButtonLink to={paths.inbox(round.id)}>{collecting.open}</ButtonLink>
        <ButtonLink to={paths.closing(round.id)}>{texts.close}</ButtonLink>
      </Actions>
      <BackupMoment rounds={[round]} moment={overview.responses > 0 ? 'first-responses' : 'opened'} />
    </>
  );
}

function whatIsIn({ keepers }: OpenRound, members: number | null, texts: RoundScreenTexts): string {
  if (keepers === 2) return texts.messagesIn;
  return members === null ? texts.handedIn : `${texts.handedIn} ${texts.ofMembers(members)}`;
}
