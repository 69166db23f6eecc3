import { attendedDimensions } from '#dialogue/attendedDimensions.ts';
import type { Plan } from '#dialogue/Dialogue.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import type { NetworkId } from '#shared/Id.ts';
import { Notice } from '#ui/Notice.tsx';
import { DialogueArea } from './DialogueArea.tsx';
import { EarlierPlans } from './EarlierPlans.tsx';
import { useOpenDialogue } from './OpenDialogueContext.ts';
import { PlanList } from './PlanList.tsx';
import styles from './PlansSection.module.css';

interface PlansSectionProps {
  readonly networkId: NetworkId;
  readonly schoolYear: string;
  readonly instrument: Instrument;
}

/** What was still open last year, what gets attention now, and all that is planned. */
export function PlansSection({ networkId, schoolYear, instrument }: PlansSectionProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const spoken = instrumentLanguage(instrument, useLanguage());
  const open = useOpenDialogue();

  function aboutOf({ dimension }: Plan) {
    const found = instrument.dimensions.find(({ id }) => id === dimension);
    return found === undefined
      ? { text: texts.wholeNetwork, lang: undefined }
      : { text: localised(found.name, spoken), lang: spoken };
  }

  return (
    <>
      <EarlierPlans networkId={networkId} schoolYear={schoolYear} />
      <section className={styles.section}>
        <header>
          <h2>{texts.plans}</h2>
          <p className={styles.lead}>{texts.plansLead}</p>
        </header>
        {open === null ? (
          <Notice>
            <p>{texts.unread}</p>
          </Notice>
        ) : (
          <DialogueArea open={open}>
            <Attended
              names={attendedDimensions(open.dialogue, instrument).map(({ name }) => localised(name, spoken))}
              lang={spoken}
            />
            {open.dialogue.plans.length === 0 && <p>{texts.noPlans}</p>}
            <PlanList open={open} plans={open.dialogue.plans} dimension={null} aboutOf={aboutOf} />
          </DialogueArea>
        )}
      </section>
    </>
  );
}

function Attended({ names, lang }: { readonly names: readonly string[]; readonly lang: string }) {
  const texts = useTexts(meetingTexts).dialogueArea;
  if (names.length === 0) return <p>{texts.nothingAttended}</p>;
  return (
    <div className={styles.attended}>
      <h3>{texts.attended}</h3>
      <ul lang={lang}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
