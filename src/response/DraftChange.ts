import type { Draft, Step } from './Draft.ts';
import type { Answer } from './Response.ts';

/** One thing a member does to a draft. An `answer` of `null` takes the answer back. */
export type DraftChange =
  | { readonly change: 'answer'; readonly item: string; readonly answer: Answer | null }
  | { readonly change: 'role'; readonly role: string | null }
  | { readonly change: 'slip'; readonly slip: string }
  | { readonly change: 'step'; readonly step: Step };

export function applyDraftChange(draft: Draft, change: DraftChange): Draft {
  switch (change.change) {
    case 'role':
      return { ...draft, role: change.role };
    case 'slip':
      return { ...draft, slip: change.slip };
    case 'step':
      return { ...draft, step: change.step };
    case 'answer': {
      const { [change.item]: _previous, ...others } = draft.answers;
      return {
        ...draft,
        answers: change.answer === null ? others : { ...others, [change.item]: change.answer },
      };
    }
  }
}
