import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { RoundId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';

/** Nothing of the answers is left to show; the next person meets a clean start. */
export function HandedInScreen({ roundId }: { readonly roundId: RoundId }) {
  const texts = useTexts(memberTexts).handedInScreen;
  return (
    <Page title={texts.doneTitle} lead={texts.doneLead}>
      <p>{texts.doneNext}</p>
      <Actions>
        <ButtonLink to={paths.welcome(roundId)} look="primary" replace>
          {texts.nextPerson}
        </ButtonLink>
        <ButtonLink to={paths.round(roundId)} look="quiet" replace>
          {texts.backToRound}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
