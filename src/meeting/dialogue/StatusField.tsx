import type { PlanStatus } from '#dialogue/Dialogue.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { SelectField } from '#ui/SelectField.tsx';

const STATUSES = ['planned', 'under-way', 'done', 'let-go'] as const satisfies readonly PlanStatus[];

interface StatusFieldProps {
  readonly label: string;
  readonly status: PlanStatus;
  readonly onChoose: (status: PlanStatus) => void;
}

/** How it stands with a plan: a word to choose. */
export function StatusField({ label, status, onChoose }: StatusFieldProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  return (
    <SelectField
      label={label}
      value={status}
      onChange={({ target }) => {
        const chosen = STATUSES.find((one) => one === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {STATUSES.map((one) => (
        <option key={one} value={one}>
          {texts.statuses[one]}
        </option>
      ))}
    </SelectField>
  );
}
