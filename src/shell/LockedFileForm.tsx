import { type SyntheticEvent, useState } from 'react';

import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import type { Elements } from '#ui/Elements.ts';
import { FileButton } from '#ui/FileButton.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface LockedFileFormProps {
  readonly words: {
    readonly choose: string;
    readonly chosen: (fileName: string) => string;
    readonly noFile: string;
    readonly passphraseOfFile: string;
    readonly passphraseMissing: string;
    readonly open: string;
    readonly opening: string;
  };
  /** Resolves to whether the file opened; the form is then empty again. */
  readonly onOpen: (file: File, passphrase: string) => Promise<boolean>;
  /** What came of opening: shown until another file is chosen. */
  readonly children: Elements;
}

/** Opens a file that a passphrase keeps shut. */
export function LockedFileForm({ words, onOpen, children }: LockedFileFormProps) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'asking' | 'no-file' | 'no-passphrase' | 'opening' | 'tried'>('asking');

  async function open(event: SyntheticEvent) {
    event.preventDefault();
    if (file === null || passphrase === '') {
      setState(file === null ? 'no-file' : 'no-passphrase');
      return;
    }
    setState('opening');
    if (await onOpen(file, passphrase)) {
      setFile(null);
      setPassphrase('');
    }
    setState('tried');
  }

  return (
    <>
      <Form autoComplete="off" onSubmit={(event) => void open(event)}>
        <Actions>
          <FileButton
            label={words.choose}
            onFile={(chosen) => {
              setFile(chosen);
              setState('asking');
            }}
          />
          <p role="status">{file !== null && words.chosen(file.name)}</p>
        </Actions>
        <PassphraseField
          label={words.passphraseOfFile}
          fault={state === 'no-passphrase' ? words.passphraseMissing : undefined}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Actions>
          <Button type="submit" disabled={state === 'opening'}>
            {words.open}
          </Button>
        </Actions>
      </Form>
      {state === 'opening' && <Notice kind="news">{words.opening}</Notice>}
      {state === 'no-file' && <Notice kind="trouble">{words.noFile}</Notice>}
      {state === 'tried' && children}
    </>
  );
}
