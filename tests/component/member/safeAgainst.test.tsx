import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { limitFloors } from '#round/Limits.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { textsIn } from '#tests/support/textsIn.ts';
import { anInvitation, openOnOwnPhone } from './invitedMember.ts';

const bothRules = LANGUAGES.flatMap((language) => [1, 2].map((readers) => [language, readers] as const));

test.each(bothRules)(
  'a member reads before answering whom the figures are safe against (%s, %i)',
  async (language, readers) => {
    const { groupPicture, whoSafeOne, whoSafeTwo, whoPicture } = textsIn[language].whoSeesWhat;
    const safeAgainst = readers === 2 ? 2 : 1;
    const limits = limitFloors(safeAgainst);
    await openOnOwnPhone(await anInvitation({ safeAgainst, limits }), { language });
    const figures = (await screen.findByText(groupPicture)).closest('details');
    expect(figures).toHaveTextContent(whoPicture(limits.mean));
    expect(figures).toHaveTextContent(readers === 2 ? whoSafeTwo : whoSafeOne);
    expect(figures).not.toHaveTextContent(readers === 2 ? whoSafeOne : whoSafeTwo);
  },
);
