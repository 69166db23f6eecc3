import { useId } from 'react';
import { Link } from 'wouter';

import { effectiveLimits } from '#aggregation/effectiveLimits.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { instrumentLanguage } from '#instrument/localised.ts';
import { writeResearchInvitation } from '#research/package/researchInvitationText.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import type { StoredOffice } from '#stored/offices.ts';
import { readGiveToResearch } from '#usecases/research/readGiveToResearch.ts';
import styles from './GiveToResearch.module.css';
import { OpenOfficeInvitation } from './OpenOfficeInvitation.tsx';
import { PackageContents } from './PackageContents.tsx';
import { packageFailureSentence } from './packageFailureSentence.ts';
import { PackageForm } from './PackageForm.tsx';

interface GiveToResearchProps {
  readonly round: ClosedRound;
  readonly network: Network;
}

/**
 * What of a closed round can go to a research office, or why nothing can. Nothing at all where no office is known and
 * none was agreed on.
 */
export function GiveToResearch({ round, network }: GiveToResearchProps) {
  const texts = useTexts(facilitatorTexts).giveToResearch;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const id = useId();
  const read = useStored(() => readGiveToResearch(services, round, network), [services, round, network]);
  if (read === undefined || (!round.forResearch && read.offices.length === 0)) return null;

  const { possible, offices } = read;
  const [first, ...others] = offices;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{texts.partTitle}</h2>
      {!possible.ok && <p>{packageFailureSentence(possible.error, round.limits, language)}</p>}
      {possible.ok && <p>{texts.partText(possible.value.edition)}</p>}
      {possible.ok && first === undefined && (
        <>
          <p>{texts.openFirst}</p>
          <OpenOfficeInvitation />
        </>
      )}
      {possible.ok && first !== undefined && (
        <>
          <PackageContents
            rows={possible.value.rows}
            roleFrom={round.asksRole ? effectiveLimits(round.limits).mean : null}
          />
          <p>{texts.mayRecognise}</p>
          <KnownOffices offices={offices} />
          <PackageForm
            {...{ round, network }}
            offices={[first, ...others]}
            attended={possible.value.attended}
            spoken={instrumentLanguage(possible.value.instrument, language)}
          />
        </>
      )}
    </section>
  );
}

/** Each leads to where it can be taken off the device. */
function KnownOffices({ offices }: { readonly offices: readonly StoredOffice[] }) {
  const texts = useTexts(facilitatorTexts).giveToResearch;
  const id = useId();
  return (
    <div className={styles.offices}>
      <p id={id}>{offices.length === 1 ? texts.for : texts.knownOffices}</p>
      <ul aria-labelledby={id}>
        {offices.map(({ publicKey, name }) => (
          <li key={publicKey}>
            <Link href={paths.researchOffice(writeResearchInvitation({ publicKey, office: name }))}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
