import { isolated } from '#shared/isolated.ts';
import type { Language } from '#shared/Language.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import type { HiddenRole } from './rolePicture.ts';

/** Roles of which nothing is to be seen: a sentence for each reason, with the reason that is in their figures' place. */
export function hiddenRoleTexts(roles: readonly HiddenRole[], language: Language): readonly string[] {
  const messages = visualisationTexts.in(language).picture;
  return (['too-few-answers', 'privacy'] as const).flatMap((reason) => {
    const names = roles.filter((role) => role.reason === reason).map(({ name }) => name);
    return names.length === 0
      ? []
      : [messages.hiddenRoles(names.map(isolated).join(', '), messages.hidden[reason])];
  });
}
