import type { SecondKey } from '#exchange/SecondKey.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { useCheckCode } from '#shell/useCheckCode.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { useKeeperServices } from './KeeperServices.ts';
import styles from './KeyIsKept.module.css';
import { keeperTexts } from './keeperTexts.ts';

/** The second key is on this device, from this moment or from before: now its check code is to be read aloud. */
export function KeyIsKept({ secondKey }: { readonly secondKey: SecondKey }) {
  const texts = useTexts(keeperTexts).secondKeyScreen;
  const language = useLanguage();
  const { digest } = useKeeperServices();
  const code = useCheckCode(secondKey.share, digest);
  const { networkName, schoolYear, deleteAfter } = secondKey;
  return (
    <Page key="kept" title={texts.keptTitle} lead={texts.lead(networkName, schoolYear)}>
      <p className={styles.check}>
        <span>{texts.checkCode}</span>
        <bdi className={styles.code} translate="no">
          {code}
        </bdi>
      </p>
      <p>{texts.readAloud}</p>
      <p>{texts.atClosing}</p>
      <p>{texts.until(formatDay(deleteAfter, language))}</p>
      <p>{texts.lost}</p>
      <Actions>
        <ButtonLink to={paths.secondKeys()} look="primary" replace>
          {texts.toKept}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
