import { useEffect, useState } from 'react';

import type { EditionCheckRefusal } from '#exchange/editionCheckText.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import type { Result } from '#shared/Result.ts';
import { type Fact, Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/Page.tsx';
import { type CheckedEdition, checkEdition } from '#usecases/takingPart/checkEdition.ts';
import { countedTexts } from './countedTexts.ts';

/** Says whether an edition counts what was handed in on this device, and by which code the room knows the edition. */
export function CountedScreen({ payload }: { readonly payload: string }) {
  const texts = useTexts(countedTexts).countedScreen;
  const checked = useCheckedEdition(payload);
  if (checked === null) return null;
  if (!checked.ok)
    return (
      <Page title={texts.refusedTitle} lead={texts.refusals[checked.error]}>
        {null}
      </Page>
    );
  const { own } = checked.value;
  return (
    <Page key={own} title={texts.titles[own]} lead={texts.leads[own]}>
      <EditionFacts edition={checked.value} />
      <p>{texts.aboutCode}</p>
    </Page>
  );
}

function EditionFacts({ edition }: { readonly edition: CheckedEdition }) {
  const texts = useTexts(countedTexts).countedScreen;
  const { invitation, number, responses, code } = edition;
  const round: readonly Fact[] =
    invitation === null
      ? []
      : [
          { name: texts.network, value: invitation.networkName, isName: true },
          { name: texts.schoolYear, value: invitation.schoolYear },
        ];
  return (
    <Facts
      facts={[
        ...round,
        { name: texts.edition, value: String(number) },
        { name: texts.responses, value: String(responses) },
        { name: texts.code, value: code, isName: true },
      ]}
    />
  );
}

function useCheckedEdition(payload: string): Result<CheckedEdition, EditionCheckRefusal> | null {
  const services = useMemberServices();
  const [checked, setChecked] = useState<Result<CheckedEdition, EditionCheckRefusal> | null>(null);
  const [broken, setBroken] = useState<Error | null>(null);
  useEffect(() => {
    let here = true;
    checkEdition(services, payload)
      .then((result) => {
        if (here) setChecked(result);
      })
      .catch((error: unknown) => {
        setBroken(error instanceof Error ? error : new Error(String(error)));
      });
    return () => {
      here = false;
    };
  }, [services, payload]);
  if (broken !== null) throw broken;
  return checked;
}
