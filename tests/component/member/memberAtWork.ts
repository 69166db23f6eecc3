import { screen, within } from '@testing-library/react';

import type { Draft } from '#response/Draft.ts';
import type { Answers } from '#response/Response.ts';
import { type Circumstances, openApp, type OpenedApp } from '#tests/support/openApp.tsx';
import { deviceWithOpenRound, type DeviceWithRound } from '#tests/support/roundsOnDevice.ts';
import { aDraft } from '#tests/support/storageExamples.ts';

/** The pages of the small instrument hold three, two, two and two items. */
export const GOAL = 'We hebben een gezamenlijk doel.';
export const CLEAR_GOAL = 'Het doel is mij duidelijk.';
export const RETURN_TO_GOAL = 'We komen op ons doel terug.';
export const BELONGING = 'Ik hoor bij deze groep.';

export interface MemberAtWork extends OpenedApp {
  readonly device: DeviceWithRound;
}

type Begun = Omit<Circumstances, 'device'> & {
  readonly device?: DeviceWithRound;
  readonly answers?: Answers;
  readonly step?: Draft['step'];
};

/** A member who has begun, at the first page of items or where `step` says. */
export async function memberAtWork(begun: Begun = {}): Promise<MemberAtWork> {
  const device = begun.device ?? (await deviceWithOpenRound());
  const { answers = {}, step = { at: 'items', page: 0 } } = begun;
  await device.storage.drafts.start({ ...aDraft(device.round), answers, step });
  const app = await openApp(`/answer/${device.round.id}/questions/begin`, { ...begun, device });
  await screen.findByRole('button', { name: /^(Vorige|Previous)$/ });
  return { ...app, device };
}

/** An item on screen by its text. */
export function item(text: string): HTMLElement {
  return screen.getByRole('group', { name: (name) => name.endsWith(text) });
}

/** One of an item's options by its words. */
export function option(text: string, words: string): HTMLInputElement {
  return within(item(text)).getByLabelText<HTMLInputElement>(new RegExp(`${words}$`));
}

/** The words of what is chosen on screen. */
export function chosen(): readonly string[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
    ({ labels }) => labels?.[0]?.textContent ?? '',
  );
}

export async function stored({ device }: MemberAtWork): Promise<Draft> {
  const draft = await device.storage.drafts.get(device.round.id);
  if (!draft.ok) throw new Error(draft.error);
  return draft.value;
}

/** What a test settles itself, when it wants to. */
export function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
