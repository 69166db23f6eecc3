import { useTexts } from '#i18n/useTexts.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { Button } from '#ui/Button.tsx';
import styles from './PresenterControls.module.css';
import { nextStep, otherQuestion, type PresenterStep, previousStep } from './presenterSteps.ts';

interface PresenterControlsProps {
  readonly step: PresenterStep;
  readonly questions: readonly number[];
  readonly onGo: (step: PresenterStep) => void;
  readonly onLeave: () => void;
}

/** The same as the keys, for a finger on a touch screen. */
export function PresenterControls({ step, questions, onGo, onLeave }: PresenterControlsProps) {
  const texts = useTexts(meetingTexts).presenterScreen;
  const { fullScreen } = useMeetingServices();
  const ofAxis = step.axis === null ? 0 : (questions[step.axis] ?? 0);
  return (
    <div className={styles.controls} role="group" aria-label={texts.title}>
      {step.axis === null && <p className={styles.keys}>{texts.keys}</p>}
      <div className={styles.walk}>
        <Button
          onClick={() => {
            onGo(previousStep(step, questions));
          }}
        >
          {texts.previous}
        </Button>
        <Button
          look="primary"
          onClick={() => {
            onGo(nextStep(step, questions));
          }}
        >
          {texts.next}
        </Button>
        {step.axis !== null && <span>{texts.place(step.axis + 1, questions.length)}</span>}
      </div>
      <div className={styles.more}>
        {ofAxis > 1 && (
          <Button
            look="quiet"
            onClick={() => {
              onGo(otherQuestion(step, 1, questions));
            }}
          >
            {texts.nextQuestion}
          </Button>
        )}
        {fullScreen.isPossible && (
          <Button look="quiet" onClick={fullScreen.toggle}>
            {texts.fullScreen}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </div>
  );
}
