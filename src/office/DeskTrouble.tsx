import { deskMessages } from '#i18n/deskMessages.ts';
import { useMessages } from '#i18n/languageStore.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import type { DeskFailure } from '#usecases/research/ResearchDesk.ts';
import { paths } from '#shell/routes.ts';

interface DeskTroubleProps {
  readonly title: string;
  readonly failure: DeskFailure;
}

/** A screen over pooled rows, where there are none to be had. */
export function DeskTrouble({ title, failure }: DeskTroubleProps) {
  const texts = useMessages(deskMessages);
  return (
    <Page title={title} lead={texts.failures[failure]}>
      <Actions>
        <ButtonLink to={paths.research()} look="primary">
          {texts.toOffice}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
