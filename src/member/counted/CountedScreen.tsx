import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { useStored } from '#shell/useStored.ts';
import { type Fact, Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/Page.tsx';
import { type CheckedEdition, checkEdition } from '#usecases/takingPart/checkEdition.ts';
import { countedTexts } from './countedTexts.ts';

/** Says whether an edition counts what was handed in on this device, and by which code the room knows the edition. */
export function CountedScreen({ payload }: { readonly payload: string }) {
  const texts = useTexts(countedTexts).countedScreen;
  const services = useMemberServices();
  const checked = useStored(() => checkEdition(services, payload), [services, payload]);
  if (checked === undefined) return null;
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
