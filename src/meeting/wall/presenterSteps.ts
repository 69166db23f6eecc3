/** Where a presentation is: the whole picture, or an axis with one of its questions. */
export interface PresenterStep {
  /** Index in the instrument's order; `null`: the whole picture. */
  readonly axis: number | null;
  readonly question: number;
}

/** How many conversation questions each axis has, in the instrument's order. */
type QuestionsPerAxis = readonly number[];

export const WHOLE_PICTURE: PresenterStep = { axis: null, question: 0 };

/** The whole picture, then axis by axis, then the whole picture again. */
export function nextStep({ axis }: PresenterStep, questions: QuestionsPerAxis): PresenterStep {
  return stepAt(axis === null ? 0 : axis + 1, questions);
}

export function previousStep({ axis }: PresenterStep, questions: QuestionsPerAxis): PresenterStep {
  return stepAt(axis === null ? questions.length - 1 : axis - 1, questions);
}

/** The next question of the same axis (`by` 1) or the one before (`by` −1), going round. */
export function otherQuestion(
  { axis, question }: PresenterStep,
  by: 1 | -1,
  questions: QuestionsPerAxis,
): PresenterStep {
  const count = axis === null ? 0 : (questions[axis] ?? 0);
  return { axis, question: count === 0 ? 0 : (question + by + count) % count };
}

/** Where a key leads; remote controls send PageUp and PageDown. `null`: the key is not one of these. */
export function stepAfterKey(
  key: string,
  step: PresenterStep,
  questions: QuestionsPerAxis,
): PresenterStep | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
      return nextStep(step, questions);
    case 'ArrowLeft':
    case 'PageUp':
      return previousStep(step, questions);
    case 'ArrowDown':
      return otherQuestion(step, 1, questions);
    case 'ArrowUp':
      return otherQuestion(step, -1, questions);
    case 'Home':
      return WHOLE_PICTURE;
    case 'End':
      return stepAt(questions.length - 1, questions);
    default:
      return null;
  }
}

function stepAt(axis: number, questions: QuestionsPerAxis): PresenterStep {
  return axis in questions ? { axis, question: 0 } : WHOLE_PICTURE;
}
