import { type KeyboardEvent, useRef } from 'react';
import { FormProvider, useForm } from 'react-hook-form';

import type { Instrument, Item } from '#instrument/Instrument.ts';
import type { Answer, Answers } from '#response/Response.ts';
import { ItemQuestion } from './ItemQuestion.tsx';
import { formOf, type QuestionnaireForm } from './QuestionnaireForm.ts';
import { answerOf, responseOptions } from './responseOptions.ts';

interface ItemsPageProps {
  readonly instrument: Instrument;
  /** The items of this page. */
  readonly items: readonly Item[];
  /** 1-based place of the first of them in the whole questionnaire. */
  readonly firstNumber: number;
  /** What is stored when the page opens. */
  readonly answers: Answers;
  readonly language: string;
  readonly clearLabel: string;
  /** Stores one choice (`null` takes it back); resolves to what is stored for the item afterwards. */
  readonly onAnswer: (item: string, answer: Answer | null) => Promise<Answer | null>;
}

/** One page of items as a form that shows what is stored: a choice that could not be saved is taken back on screen. */
export function ItemsPage(props: ItemsPageProps) {
  const { instrument, items, firstNumber, answers, language, clearLabel, onAnswer } = props;
  const form = useForm<QuestionnaireForm>({ defaultValues: formOf(answers) });
  const lastTaps = useRef(new Map<string, symbol>());
  const options = responseOptions(instrument.scale, language);

  async function choose(item: Item, value: string | null) {
    const chosen = value === null ? null : answerOf(value);
    const tap = Symbol(item.id);
    lastTaps.current.set(item.id, tap);
    const stored = await onAnswer(item.id, chosen);
    // A later tap on the same item is on screen by now and has its own say.
    if (lastTaps.current.get(item.id) !== tap) return;
    if (stored !== chosen) form.setValue(`answers.${item.id}`, stored === null ? '' : String(stored));
  }

  function chooseByDigit(event: KeyboardEvent<HTMLFormElement>) {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-9]$/.test(event.key)) return;
    if (!options.some((option) => option.onScale && option.value === event.key)) return;
    const item = itemWithFocus(items);
    if (item === undefined) return;
    event.preventDefault();
    form.setValue(`answers.${item.id}`, event.key);
    event.currentTarget
      .querySelector<HTMLElement>(`[data-item="${item.id}"] input[value="${event.key}"]`)
      ?.focus();
    void choose(item, event.key);
  }

  const questions = items.map((item, index) => (
    <ItemQuestion
      key={item.id}
      item={item}
      number={firstNumber + index}
      options={options}
      language={language}
      clearLabel={clearLabel}
      onChoose={(chosen, value) => void choose(chosen, value)}
      onClear={(cleared) => {
        form.setValue(`answers.${cleared.id}`, '');
        void choose(cleared, null);
      }}
    />
  ));

  return (
    <FormProvider {...form}>
      <form
        autoComplete="off"
        onKeyDown={chooseByDigit}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {questions}
      </form>
    </FormProvider>
  );
}

function itemWithFocus(items: readonly Item[]): Item | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'];
  return items.find((item) => item.id === focused);
}
