import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { checkRoundTerms } from '#round/checkRoundTerms.ts';
import { limitFloors } from '#round/Limits.ts';
import type { PreparedRound, Round, RoundTerms } from '#round/Round.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import { slipsMost } from '#round/slipsMost.ts';
import type { IsoDate } from '#shared/ports.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Field } from '#ui/Field.tsx';
import { FieldGroup } from '#ui/FieldGroup.tsx';
import { Form } from '#ui/Form.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import { InstrumentChoice } from './InstrumentChoice.tsx';
import { roundFaultSentence } from './roundFaultSentence.ts';
import {
  LIMIT_FIELDS,
  limitsFollowing,
  newRoundFields,
  roundErrors,
  roundFields,
  type RoundFields,
  roundTerms,
  schoolYearsAround,
} from './RoundFields.ts';

interface RoundFormProps {
  /** `null` for a new one. */
  readonly round: PreparedRound | null;
  /** Of the network; `null`: not known. */
  readonly memberCount: number | null;
  /** The other rounds of the network. */
  readonly others: readonly Round[];
  readonly firstInstrument: ReferencedInstrument;
  readonly today: IsoDate;
  /** Whether this device knows a research office. */
  readonly knowsOffice: boolean;
  readonly onSubmit: (terms: RoundTerms, chosen: ReferencedInstrument) => Promise<void>;
  /** What kept the last attempt from being saved. */
  readonly trouble: Elements;
  /** The way back without saving. */
  readonly cancel: Elements;
}

/** The terms of a round. Nothing is stored until they are saved, the chosen instrument included. */
export function RoundForm({
  round,
  memberCount,
  others,
  firstInstrument,
  today,
  knowsOffice,
  onSubmit,
  trouble,
  cancel,
}: RoundFormProps) {
  const texts = useTexts(facilitatorTexts).roundForm;
  const taken = new Set(others.map(({ schoolYear }) => schoolYear));
  const years = schoolYearsAround(today, round?.schoolYear, taken);
  const [chosen, setChosen] = useState(firstInstrument);
  const { register, handleSubmit, formState, getValues, setValue } = useForm<RoundFields>({
    defaultValues: round === null ? newRoundFields(today, knowsOffice, taken) : roundFields(round),
    resolver: (fields) => {
      const errors = roundErrors(checkRoundTerms(roundTerms(fields, chosen), today, memberCount));
      return Object.keys(errors).length === 0 ? { values: fields, errors: {} } : { values: {}, errors };
    },
  });
  const { errors } = formState;
  // Kept here, not watched: what watches a field would come along with the forms of members too.
  const [safeAgainst, setSafeAgainst] = useState<SafeAgainst>(round?.safeAgainst ?? 1);
  const floors = limitFloors(safeAgainst);
  const limitLabels = { mean: texts.meanLimit, spread: texts.spreadLimit, counts: texts.countsLimit };

  function followFloors() {
    const fields = getValues();
    const limits = limitsFollowing(fields);
    setSafeAgainst(fields.forTwo ? 2 : 1);
    for (const field of LIMIT_FIELDS) {
      setValue(field, limits[field], { shouldValidate: formState.isSubmitted });
    }
  }

  return (
    <Form
      onSubmit={(event) => void handleSubmit((fields) => onSubmit(roundTerms(fields, chosen), chosen))(event)}
    >
      <SelectField
        label={texts.schoolYear}
        hint={taken.size === 0 ? undefined : texts.schoolYearHint}
        {...register('schoolYear')}
      >
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </SelectField>

      <FieldGroup title={texts.instrumentTitle} hint={texts.instrumentHint}>
        <InstrumentChoice chosen={chosen} onChoose={setChosen} />
        {chosen.instrument.roles.length > 0 && (
          <CheckboxField label={texts.asksRole} hint={texts.asksRoleHint} {...register('asksRole')} />
        )}
      </FieldGroup>

      <FieldGroup title={texts.limitsTitle} hint={texts.limitsHint}>
        <CheckboxField
          label={texts.forTwo}
          hint={texts.forTwoHint}
          {...register('forTwo', { onChange: followFloors })}
        />
        {LIMIT_FIELDS.map((field) => (
          <Field
            key={field}
            label={limitLabels[field]}
            hint={texts.floor(floors[field])}
            fault={roundFaultSentence(errors[field]?.type, texts, floors[field])}
            inputMode="numeric"
            autoComplete="off"
            {...register(field)}
          />
        ))}
      </FieldGroup>

      <FieldGroup title={texts.slipsTitle} hint={texts.slipsHint}>
        <Field
          label={texts.slips}
          hint={texts.slipsFieldHint(slipsMost(memberCount))}
          fault={roundFaultSentence(errors.slips?.type, texts, slipsMost(memberCount))}
          inputMode="numeric"
          autoComplete="off"
          {...register('slips')}
        />
      </FieldGroup>

      <FieldGroup title={texts.keepersTitle} hint={texts.keepersHint}>
        <CheckboxField
          label={texts.secondKeeper}
          hint={texts.secondKeeperHint}
          {...register('secondKeeper')}
        />
      </FieldGroup>

      <FieldGroup title={texts.researchTitle}>
        <CheckboxField label={texts.forResearch} hint={texts.forResearchHint} {...register('forResearch')} />
      </FieldGroup>

      <FieldGroup title={texts.datesTitle}>
        <Field
          label={texts.closesOn}
          type="date"
          fault={roundFaultSentence(errors.closesOn?.type, texts)}
          {...register('closesOn')}
        />
        <Field
          label={texts.deleteAfter}
          hint={texts.deleteAfterHint}
          type="date"
          fault={roundFaultSentence(errors.deleteAfter?.type, texts)}
          {...register('deleteAfter')}
        />
      </FieldGroup>

      {trouble}
      <Actions>
        <Button type="submit" look="primary" disabled={formState.isSubmitting}>
          {texts.save}
        </Button>
        {cancel}
      </Actions>
    </Form>
  );
}
