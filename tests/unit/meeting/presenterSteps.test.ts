import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  nextStep,
  otherQuestion,
  type PresenterStep,
  previousStep,
  stepAfterKey,
  WHOLE_PICTURE,
} from '#meeting/wall/presenterSteps.ts';

const questionsPerAxis = fc.array(fc.nat(4), { minLength: 1, maxLength: 12 });

function walk(steps: number, step: (from: PresenterStep) => PresenterStep): readonly (number | null)[] {
  let here = WHOLE_PICTURE;
  return Array.from({ length: steps }, () => {
    here = step(here);
    return here.axis;
  });
}

describe('walking through a picture', () => {
  test('goes from the whole picture by every dimension in order back to the whole picture', () => {
    fc.assert(
      fc.property(questionsPerAxis, (questions) => {
        const inOrder = [...questions.keys(), null];
        expect(walk(inOrder.length, (from) => nextStep(from, questions))).toEqual(inOrder);
      }),
    );
  });

  test('goes the same way back', () => {
    fc.assert(
      fc.property(questionsPerAxis, fc.nat(20), (questions, steps) => {
        let here = WHOLE_PICTURE;
        for (let step = 0; step < steps; step += 1) here = nextStep(here, questions);
        expect(previousStep(nextStep(here, questions), questions).axis).toBe(here.axis);
        expect(nextStep(previousStep(here, questions), questions).axis).toBe(here.axis);
      }),
    );
  });

  test('goes round the questions of one dimension, and begins at the first of the next', () => {
    const questions = [3, 0];
    const asked = (times: number, by: 1 | -1) => {
      let here: PresenterStep = { axis: 0, question: 0 };
      for (let time = 0; time < times; time += 1) here = otherQuestion(here, by, questions);
      return here;
    };
    expect([1, 2, 3].map((times) => asked(times, 1).question)).toEqual([1, 2, 0]);
    expect([1, 2, 3].map((times) => asked(times, -1).question)).toEqual([2, 1, 0]);
    expect(nextStep(asked(2, 1), questions)).toEqual({ axis: 1, question: 0 });
    expect(otherQuestion({ axis: 1, question: 0 }, 1, questions)).toEqual({ axis: 1, question: 0 });
    expect(otherQuestion(WHOLE_PICTURE, 1, questions)).toEqual(WHOLE_PICTURE);
  });

  test.each([
    ['ArrowRight', { axis: 2, question: 0 }],
    ['PageDown', { axis: 2, question: 0 }],
    [' ', { axis: 2, question: 0 }],
    ['ArrowLeft', { axis: 0, question: 0 }],
    ['PageUp', { axis: 0, question: 0 }],
    ['ArrowDown', { axis: 1, question: 2 }],
    ['ArrowUp', { axis: 1, question: 0 }],
    ['Home', WHOLE_PICTURE],
    ['End', { axis: 2, question: 0 }],
    ['Enter', null],
    ['a', null],
  ])('takes the key "%s", as remote controls send it too', (key, expected) => {
    expect(stepAfterKey(key, { axis: 1, question: 1 }, [3, 3, 3])).toEqual(expected);
  });
});
