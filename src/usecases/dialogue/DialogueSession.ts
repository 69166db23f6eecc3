import { changeOnTop } from '#dialogue/changeOnTop.ts';
import type { Dialogue } from '#dialogue/Dialogue.ts';
import type { DialogueChange } from '#dialogue/DialogueChange.ts';
import { apply, type DialogueHistory, redo, settle, startHistory, undo } from '#dialogue/DialogueHistory.ts';
import type { DeviceStorage, WriteFailure } from '#ports/DeviceStorage.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import { readDialogue } from './readDialogue.ts';

/** `untouched`: nothing has been changed here yet. */
export type Keeping = 'untouched' | 'saving' | 'saved' | WriteFailure;

export interface DialogueView {
  readonly history: DialogueHistory;
  readonly keeping: Keeping;
}

type Step =
  | { readonly step: 'change'; readonly change: DialogueChange }
  | { readonly step: 'undo' }
  | { readonly step: 'redo' };

/**
 * One sitting with the dialogue of one round. Every change is on screen at once and on its way to the storage; writes
 * go one at a time, each in place of what this sitting last knew to be stored. Where something else stands there,
 * written in another window or taken in, the sitting goes on from that, with what was still on its way on top of it.
 */
export class DialogueSession {
  private readonly storage: Pick<DeviceStorage, 'dialogues'>;
  private readonly listeners = new Set<() => void>();
  private view: DialogueView;
  /** As it stands in the storage, as far as known here. */
  private stored: Dialogue;
  /** What is on screen and not in `stored`, the oldest first. */
  private steps: readonly Step[] = [];
  private mustLook = false;
  private busy = false;

  constructor(storage: Pick<DeviceStorage, 'dialogues'>, stored: Dialogue) {
    this.storage = storage;
    this.stored = stored;
    this.view = { history: startHistory(stored), keeping: 'untouched' };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): DialogueView => this.view;

  readonly change = (change: DialogueChange): void => {
    this.take({ step: 'change', change });
  };

  readonly undo = (): void => {
    this.take({ step: 'undo' });
  };

  readonly redo = (): void => {
    this.take({ step: 'redo' });
  };

  /** A field was left: what is written next is a step of its own. */
  readonly settle = (): void => {
    this.show(settle(this.view.history), this.view.keeping);
  };

  /** Tries again to save what could not be saved. */
  readonly retry = (): void => {
    void this.keepUp();
  };

  /** Something may have been stored from elsewhere. */
  readonly look = (): void => {
    this.mustLook = true;
    void this.keepUp();
  };

  private take(step: Step): void {
    const history = taken(this.view.history, step);
    if (history === this.view.history) return;
    this.steps = [...this.steps, step];
    this.show(history, 'saving');
    void this.keepUp();
  }

  private async keepUp(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      while (this.steps.length > 0 || this.mustLook) {
        const goesOn = this.steps.length > 0 ? await this.save() : await this.compare();
        if (!goesOn) return;
      }
    } catch {
      // The storage could not even be read. What is on screen stays there, and the next change tries again.
      if (this.steps.length > 0) this.show(this.view.history, 'storage-failed');
    } finally {
      this.busy = false;
    }
  }

  /** Whether there is reason to go on. */
  private async save(): Promise<boolean> {
    const saving = this.view.history.present;
    const count = this.steps.length;
    const saved = await this.storage.dialogues.save(saving, this.stored);
    if (saved.ok) {
      this.stored = saving;
      this.steps = this.steps.slice(count);
      if (this.steps.length === 0) this.show(this.view.history, 'saved');
      return true;
    }
    if (saved.error === 'dialogue-changed') return this.compare();
    this.show(this.view.history, saved.error);
    return false;
  }

  /** Goes on from what is stored where that is not what was known here. */
  private async compare(): Promise<boolean> {
    this.mustLook = false;
    const found = await readDialogue(this.storage, this.stored.roundId);
    if (found === null) {
      if (this.steps.length > 0) this.show(this.view.history, 'storage-failed');
      return false;
    }
    if (canonicalJson(found) === canonicalJson(this.stored)) return true;
    const base = this.stored;
    this.steps = this.steps.map((step) =>
      step.step === 'change' ? { ...step, change: changeOnTop(step.change, base, found) } : step,
    );
    this.stored = found;
    this.show(this.steps.reduce(taken, startHistory(found)), this.view.keeping);
    return true;
  }

  private show(history: DialogueHistory, keeping: Keeping): void {
    if (history === this.view.history && keeping === this.view.keeping) return;
    this.view = { history, keeping };
    for (const listener of this.listeners) listener();
  }
}

function taken(history: DialogueHistory, step: Step): DialogueHistory {
  switch (step.step) {
    case 'change':
      return apply(history, step.change);
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
  }
}
