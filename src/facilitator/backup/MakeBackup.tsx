import { type SyntheticEvent, useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { BackupFailure } from '#ports/DeviceBackup.ts';
import type { Network } from '#round/Network.ts';
import type { NetworkId } from '#shared/Id.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { NewPassphraseField } from '#shell/NewPassphraseField.tsx';
import { useNewPassphrase } from '#shell/useNewPassphrase.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './BackupScreen.module.css';
import { LastBackupLine } from './LastBackupLine.tsx';

interface MakeBackupProps {
  readonly networks: readonly Network[];
  /** The network that is chosen to begin with; `null` for everything on the device. */
  readonly first: NetworkId | null;
}

type Outcome =
  { readonly kind: 'making' | BackupFailure } | { readonly kind: 'made'; readonly fileName: string };

/** Everything on this device, or one network with its years, as one file under a passphrase. */
export function MakeBackup({ networks, first }: MakeBackupProps) {
  const texts = useTexts(facilitatorTexts).makeBackup;
  const { backup, clock, download, passphraseAdvice } = useFacilitatorServices();
  const [chosen, setChosen] = useState(first);
  const passphrase = useNewPassphrase(passphraseAdvice);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const network = networks.find(({ id }) => id === chosen);

  async function make(event: SyntheticEvent) {
    event.preventDefault();
    setOutcome({ kind: 'making' });
    if ((await passphrase.accept()) !== 'hard-to-guess') {
      setOutcome(null);
      return;
    }
    const made = await backup.make(passphrase.value, network?.id ?? null);
    if (!made.ok) {
      setOutcome({ kind: made.error });
      return;
    }
    const fileName = `${safeFileName(network?.name ?? 'srt-backup')}-${clock.today()}.srt.json`;
    download(fileName, made.value);
    passphrase.forget();
    setOutcome({ kind: 'made', fileName });
  }

  return (
    <section className={styles.part} aria-labelledby="make-backup">
      <h2 id="make-backup">{texts.makeTitle}</h2>
      <LastBackupLine />
      <Form autoComplete="off" onSubmit={(event) => void make(event)}>
        <SelectField
          label={texts.scope}
          value={network?.id ?? ''}
          onChange={(event) => {
            setChosen(networks.find(({ id }) => id === event.target.value)?.id ?? null);
          }}
        >
          <option value="">{texts.wholeDevice}</option>
          {networks.map(({ id, name }) => (
            <option key={id} value={id}>
              {texts.oneNetwork(name)}
            </option>
          ))}
        </SelectField>
        <div className={styles.contents}>
          <p>{texts.inside}</p>
          <p>{texts.outside}</p>
          <p>{texts.worth}</p>
        </div>
        <NewPassphraseField label={texts.passphrase} hint={texts.passphraseHint} passphrase={passphrase} />
        <Actions>
          <Button type="submit" look="primary" disabled={outcome?.kind === 'making'}>
            {texts.make}
          </Button>
        </Actions>
      </Form>
      <OutcomeNotice outcome={outcome} />
    </section>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome | null }) {
  const texts = useTexts(facilitatorTexts).makeBackup;
  if (outcome === null) return null;
  switch (outcome.kind) {
    case 'making':
      return <Notice kind="news">{texts.making}</Notice>;
    case 'made':
      return <Notice kind="news">{texts.made(outcome.fileName)}</Notice>;
    default:
      return <Notice kind="trouble">{texts.notMade[outcome.kind]}</Notice>;
  }
}
