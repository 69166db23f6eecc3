import { describe, expect, it } from 'vitest';

import type { Figure, Hidden } from '#aggregation/Figure.ts';
import type { RoleProfile } from '#aggregation/RoleProfile.ts';
import { exampleEdition, forPrivacy, tooFew, value } from '#tests/support/exampleEdition.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { rolePicture } from '#visualisation/picture/rolePicture.ts';

const means = smallInstrument.dimensions.map(() => ({ mean: value(2.5), spread: forPrivacy }));

describe('an edition by role', () => {
  it('is nothing where the edition has no roles', () => {
    expect(rolePicture(exampleEdition(smallInstrument, means), smallInstrument, 'nl')).toBeNull();
  });

  it("lays the roles beside everybody, in the instrument's order and with its names", () => {
    const roles = [byRole('teacher', value(2.8)), byRole('student', value(2.1), forPrivacy)];
    const shown = rolePicture(exampleEdition(smallInstrument, means, { roles }), smallInstrument, 'nl');
    expect(shown?.picture?.current.name).toBe('Iedereen');
    expect(shown?.picture?.earlier.map(({ name }) => name)).toEqual(['student', 'leraar']);
    expect(shown?.picture?.earlier[0]?.profiles.map(({ mean }) => mean)).toEqual([
      value(2.1),
      forPrivacy,
      forPrivacy,
      forPrivacy,
    ]);
    expect(shown?.hidden).toEqual([]);
    expect(shown?.withoutSpread).toBe(true);
  });

  it('names a role without any figure with its reason; too few only where that is always the reason', () => {
    const roles = [byRole('student', tooFew), byRole('teacher', tooFew, forPrivacy)];
    const shown = rolePicture(exampleEdition(smallInstrument, means, { roles }), smallInstrument, 'en');
    expect(shown).toEqual({
      picture: null,
      hidden: [
        { name: 'student', reason: 'too-few-answers' },
        { name: 'teacher', reason: 'privacy' },
      ],
      withoutSpread: false,
    });
  });
});

function byRole(role: string, first: Figure | Hidden, others: Figure | Hidden = first): RoleProfile {
  return {
    role,
    dimensions: smallInstrument.dimensions.map(({ id }, place) => ({
      dimension: id,
      mean: place === 0 ? first : others,
    })),
  };
}
