import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import type { PoolFailure } from '#usecases/research/OfficePool.ts';
import { officeTexts } from './officeTexts.ts';

interface PoolTroubleProps {
  readonly title: string;
  readonly failure: PoolFailure;
}

/** A screen over pooled rows, where there are none to be had. */
export function PoolTrouble({ title, failure }: PoolTroubleProps) {
  const texts = useTexts(officeTexts).pool;
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
