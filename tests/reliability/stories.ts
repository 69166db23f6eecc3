import { answering } from './stories/answering.ts';
import { closing } from './stories/closing.ts';
import { handingIn } from './stories/handingIn.ts';
import { handingInElsewhere } from './stories/handingInElsewhere.ts';
import { restoring } from './stories/restoring.ts';
import { takingIn } from './stories/takingIn.ts';
import { updating } from './stories/updating.ts';
import { upgrading } from './stories/upgrading.ts';
import type { StoryToTell } from './Story.ts';

export const stories: readonly StoryToTell[] = [
  answering,
  handingIn,
  handingInElsewhere,
  takingIn,
  closing,
  restoring,
  upgrading,
  updating,
];
