import { useState } from 'react';
import { useLocation } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { RoundId } from '#shared/Id.ts';
import type { Language } from '#shared/Language.ts';
import type { Result } from '#shared/Result.ts';
import { paths } from '#shell/routes.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { FileButton } from '#ui/FileButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { AcceptFileFailure } from '#usecases/takingPart/acceptInvitationFile.ts';

interface OpenFileProps {
  readonly label: string;
  readonly accept: (file: File) => Promise<Result<RoundId, AcceptFileFailure>>;
}

/** Chooses a file and goes on to the round in it, or says in one sentence why it does not open. */
export function OpenFile({ label, accept }: OpenFileProps) {
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<AcceptFileFailure | null>(null);

  async function open(file: File) {
    setFailure(null);
    const accepted = await accept(file);
    if (accepted.ok) navigate(paths.welcome(accepted.value), { replace: true });
    else setFailure(accepted.error);
  }

  return (
    <>
      <div>
        <FileButton label={label} onFile={(file) => void open(file)} />
      </div>
      {failure !== null && (
        <Notice kind="trouble">
          <p>{acceptFileFailureSentence(failure, language)}</p>
        </Notice>
      )}
    </>
  );
}

function acceptFileFailureSentence(failure: AcceptFileFailure, language: Language): string {
  if (failure === 'storage-full' || failure === 'storage-failed')
    return writeFailureSentence(failure, language);
  return memberTexts.in(language).openInvitationFile.refused[failure];
}
