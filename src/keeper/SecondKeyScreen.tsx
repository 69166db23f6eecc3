import { useState } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import type { ReadFileFailure } from '#ports/Files.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ArrivalBox } from '#ui/ArrivalBox.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { lookAtSecondKey } from '#usecases/keeping/keepSecondKey.ts';
import { useKeeperServices } from './KeeperServices.ts';
import { keeperTexts } from './keeperTexts.ts';
import { KeyIsKept } from './KeyIsKept.tsx';
import { KeyToKeep } from './KeyToKeep.tsx';

/** Far more than a second key with a few sentences around it. */
const FILE_BYTES_MAX = 100_000;

interface SecondKeyScreenProps {
  /** What stood in the link that led here, and has left the address. */
  readonly byLink: string | null;
}

/** A second key that arrived, by a link or given here: says what it is, and keeps it when told to. */
export function SecondKeyScreen({ byLink }: SecondKeyScreenProps) {
  const [arrived, setArrived] = useState(byLink);
  if (arrived === null) return <AskForKey onArrived={setArrived} />;
  return (
    <ArrivedKey
      key={arrived}
      arrived={arrived}
      onAnother={() => {
        setArrived(null);
      }}
    />
  );
}

/** For whoever has it on paper or as a file. */
function AskForKey({ onArrived }: { readonly onArrived: (text: string) => void }) {
  const texts = useTexts(keeperTexts).secondKeyScreen;
  const { files } = useKeeperServices();
  const [failure, setFailure] = useState<ReadFileFailure | null>(null);

  async function open(file: File | undefined) {
    if (file === undefined) return;
    const text = await files.readText(file, FILE_BYTES_MAX);
    if (text.ok) onArrived(text.value);
    else setFailure(text.error);
  }

  return (
    <Page title={texts.askTitle} lead={texts.askLead}>
      <ArrivalBox
        title={texts.boxTitle}
        text={texts.boxText}
        textLabel={texts.textLabel}
        takeText={texts.takeText}
        chooseFiles={texts.chooseFile}
        rows={4}
        onText={(text) => {
          onArrived(text);
        }}
        onFiles={([file]) => void open(file)}
      />
      {failure !== null && <Notice kind="trouble">{texts.refused[failure]}</Notice>}
      <Actions>
        <ButtonLink to={paths.secondKeys()}>{texts.toKept}</ButtonLink>
      </Actions>
    </Page>
  );
}

interface ArrivedKeyProps {
  readonly arrived: string;
  readonly onAnother: () => void;
}

function ArrivedKey({ arrived, onAnother }: ArrivedKeyProps) {
  const texts = useTexts(keeperTexts).secondKeyScreen;
  const { storage } = useKeeperServices();
  const look = useStored(() => lookAtSecondKey({ storage }, arrived), [storage, arrived]);
  if (look === undefined) return null;
  if (look.ok) {
    const { key, isKept } = look.value;
    return isKept ? <KeyIsKept secondKey={key} /> : <KeyToKeep secondKey={key} />;
  }
  return (
    <Page key="refused" title={texts.refusedTitle} lead={texts.refused[look.error]}>
      <Actions>
        <Button onClick={onAnother}>{texts.another}</Button>
        {look.error === 'another-key' && <ButtonLink to={paths.secondKeys()}>{texts.toKept}</ButtonLink>}
      </Actions>
    </Page>
  );
}
