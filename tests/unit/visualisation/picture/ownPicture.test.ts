import { describe, expect, it } from 'vitest';

import { ownProfile } from '#aggregation/ownProfile.ts';
import type { Language } from '#shared/Language.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { axisSentence, pictureLine } from '#visualisation/picture/figureSentences.ts';
import { ownPictureData } from '#visualisation/picture/ownPictureData.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';

// Direction 3, 3, 4; belonging 2 and "don't know"; nothing else.
const ANSWERS = { d1: 3, d2: 3, d3: 4, b1: 2, b2: 'na' } as const;

describe("a picture of a member's own answers", () => {
  it("stands on the instrument's axes with nothing beside it", () => {
    const { axes, current, earlier, notComparable } = own('nl');
    expect(axes.map(({ name }) => name)).toEqual(['Richting', 'Verbondenheid', 'Inzicht', 'Gebruik']);
    expect(current.of).toBe('member');
    expect([earlier, notComparable]).toEqual([[], []]);
  });

  it('says that these are means of your own answers, and how many statements they are of', () => {
    expect(axisSentence(own('nl'), 0)).toBe(
      'Richting: gemiddelde van je antwoorden 3,3, op een schaal van 1 (nooit) tot 4 (altijd); 3 van 3 stellingen tellen mee.',
    );
    expect(axisSentence(own('nl'), 1)).toBe(
      'Verbondenheid: gemiddelde van je antwoorden 2,0, op een schaal van 1 (nooit) tot 4 (altijd); 1 van 2 stellingen telt mee.',
    );
    expect(axisSentence(own('en'), 1)).toBe(
      'Belonging: mean of your answers 2.0, on a scale from 1 (never) to 4 (always); 1 of 2 statements counts.',
    );
  });

  it('gives a gap its reason, which is not that of a network', () => {
    expect(axisSentence(own('nl'), 2)).toBe(
      'Inzicht: geen gemiddelde te zien, te weinig antwoorden die meetellen; 0 van 2 stellingen tellen mee.',
    );
    expect(axisSentence(own('en'), 3)).toBe(
      'Use: no mean to see, too few answers that count; 0 of 2 statements count.',
    );
  });

  it('names the school year and that it is yours, and no edition and no members', () => {
    expect(pictureLine(own('nl'))).toBe('Schooljaar 2026–2027 · alleen jouw antwoorden');
    expect(pictureLine(own('en'))).toBe('School year 2026–2027 · only your answers');
  });
});

function own(language: Language): Picture {
  const profiles = ownProfile(smallInstrument, ANSWERS);
  return ownPictureData({ profiles, schoolYear: '2026-2027' }, smallInstrument, language);
}
