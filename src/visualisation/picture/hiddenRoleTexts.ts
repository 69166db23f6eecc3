import type { Language } from '#i18n/Language.ts';
import { pictureMessages } from '#i18n/pictureMessages.ts';
import type { HiddenRole } from './rolePicture.ts';

/** Roles of which nothing is to be seen: a sentence for each reason, with the reason that is in their figures' place. */
export function hiddenRoleTexts(roles: readonly HiddenRole[], language: Language): readonly string[] {
  const messages = pictureMessages[language];
  return (['too-few-answers', 'privacy'] as const).flatMap((reason) => {
    const names = roles.filter((role) => role.reason === reason).map(({ name }) => name);
    return names.length === 0 ? [] : [messages.hiddenRoles(names.join(', '), messages.hidden[reason])];
  });
}
