import { useForm } from 'react-hook-form';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { NetworkFault, NetworkField } from '#round/checkNetwork.ts';
import type { Network } from '#round/Network.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Field } from '#ui/Field.tsx';
import { Form } from '#ui/Form.tsx';
import { describedNetwork, networkFields, type NetworkFields, networkResolver } from './NetworkFields.ts';

interface NetworkFormProps {
  /** `null` for a new one. */
  readonly network: Network | null;
  readonly onSubmit: (described: Pick<Network, NetworkField>) => Promise<void>;
  /** What kept the last attempt from being saved. */
  readonly trouble: Elements;
  /** The way back without saving. */
  readonly cancel: Elements;
}

/** Describes a network; only its name is required. */
export function NetworkForm({ network, onSubmit, trouble, cancel }: NetworkFormProps) {
  const texts = useTexts(facilitatorTexts).networkForm;
  const { register, handleSubmit, formState } = useForm<NetworkFields>({
    defaultValues: networkFields(network),
    resolver: networkResolver,
  });

  function fault(field: NetworkField): string | undefined {
    const type = formState.errors[field]?.type;
    return isFault(type) ? texts.faults[type] : undefined;
  }

  function isFault(type: unknown): type is NetworkFault {
    return typeof type === 'string' && type in texts.faults;
  }

  return (
    <Form onSubmit={(event) => void handleSubmit((fields) => onSubmit(describedNetwork(fields)))(event)}>
      <Field label={texts.name} fault={fault('name')} autoComplete="off" {...register('name')} />
      <Field
        label={texts.kind}
        hint={texts.kindHint}
        fault={fault('kind')}
        list="network-kinds"
        autoComplete="off"
        {...register('kind')}
      />
      <datalist id="network-kinds">
        {texts.kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <Field
        label={texts.theme}
        hint={texts.themeHint}
        fault={fault('theme')}
        autoComplete="off"
        {...register('theme')}
      />
      <Field
        label={texts.memberCount}
        hint={texts.memberCountHint}
        fault={fault('memberCount')}
        inputMode="numeric"
        autoComplete="off"
        {...register('memberCount')}
      />
      <Field
        label={texts.startYear}
        fault={fault('startYear')}
        inputMode="numeric"
        autoComplete="off"
        {...register('startYear')}
      />
      <Field
        label={texts.organisation}
        hint={texts.organisationHint}
        fault={fault('organisation')}
        autoComplete="organization"
        {...register('organisation')}
      />
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
