import { describe, expect, it } from 'vitest';

import type { DimensionProfile, Edition } from '#aggregation/Edition.ts';
import { editionCode } from '#aggregation/editionCode.ts';
import type { Language } from '#shared/Language.ts';
import {
  atLeast,
  atMost,
  exampleEdition,
  forPrivacy,
  spread,
  tooFew,
  value,
} from '#tests/support/exampleEdition.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { axisSentence, editionLine, figureText, spreadText } from '#visualisation/picture/figureSentences.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';

describe('a figure in words', () => {
  it.each([
    [value(3.8), '3,8', '3.8'],
    [value(4), '4,0', '4.0'],
    [atLeast(4.6), '4,6 of meer', '4.6 or more'],
    [atMost(1.4), '1,4 of minder', '1.4 or less'],
    [tooFew, 'te weinig antwoorden om te tonen', 'too few answers to show'],
    [
      forPrivacy,
      'verborgen om niemands antwoord te verraden',
      "hidden so that nobody's answer is given away",
    ],
  ])('%o', (figure, dutch, english) => {
    expect(figureText(figure, 'nl')).toBe(dutch);
    expect(figureText(figure, 'en')).toBe(english);
  });

  it('gives a spread from end to end, and one figure where both ends are the same', () => {
    expect(spreadText(spread(value(3.2), atLeast(4.6)), 'nl')).toBe('3,2 tot 4,6 of meer');
    expect(spreadText(spread(value(4), value(4)), 'en')).toBe('4.0');
    expect(spreadText(tooFew, 'nl')).toBe('te weinig antwoorden om te tonen');
  });
});

describe('what is read out for an axis', () => {
  it('names dimension, mean, scale, members and middle half', () => {
    const profile = { mean: value(3.8), spread: spread(value(3.2), value(4.1)), n: 12 };
    expect(sentence(profile, 'nl')).toBe(
      'Praktijkintegratie: gemiddelde van de antwoorden 3,8, op een schaal van 1 (helemaal mee oneens) tot 5 (helemaal mee eens); 12 leden gaven antwoord; de middelste helft ligt tussen 3,2 en 4,1.',
    );
    expect(sentence(profile, 'en')).toBe(
      'Practice integration: mean of the answers 3.8, on a scale from 1 (strongly disagree) to 5 (strongly agree); 12 members answered; the middle half lies between 3.2 and 4.1.',
    );
  });

  it('says a gap with its reason, once', () => {
    expect(sentence({ mean: tooFew, spread: tooFew, n: 1 }, 'nl')).toBe(
      'Praktijkintegratie: geen gemiddelde te zien, te weinig antwoorden om te tonen; 1 lid gaf antwoord.',
    );
    expect(sentence({ mean: atMost(1.4), spread: forPrivacy, n: 9 }, 'en')).toBe(
      "Practice integration: mean of the answers 1.4 or less, on a scale from 1 (strongly disagree) to 5 (strongly agree); 9 members answered; no middle half to see, hidden so that nobody's answer is given away.",
    );
  });

  it('adds the same dimension in earlier years', () => {
    const edition = exampleEdition(srtInstrument, [{ mean: value(3.8) }]);
    const earlier = [
      exampleEdition(srtInstrument, [{ mean: atLeast(4.7) }], { schoolYear: '2025-2026' }),
      exampleEdition(srtInstrument, [], { schoolYear: '2024-2025' }),
    ];
    expect(axisSentence(pictureData(edition, srtInstrument, 'nl', earlier), 0)).toMatch(
      /2025–2026: 4,7 of meer\. 2024–2025: te weinig antwoorden om te tonen\.$/u,
    );
  });
});

describe('the line that says which edition this is', () => {
  it('counts answers of members, and says it where the answers are invented', () => {
    const invented = exampleEdition(srtInstrument, [], { invented: true, responses: 14, memberCount: 15 });
    expect(editionLine(pictureData(invented, srtInstrument, 'nl'))).toBe(
      'Schooljaar 2026–2027 · 14 van 15 leden · editie 1 · verzonnen voorbeeld',
    );
    const real = exampleEdition(srtInstrument, [], { responses: 1, memberCount: null, number: 2 });
    expect(editionLine(pictureData(real, srtInstrument, 'en'))).toBe(
      `School year 2026–2027 · 1 member · edition 2 · code ${codeOf(real)}`,
    );
  });

  it('says by which code people know it again, and that it was made from a backup', () => {
    const one = exampleEdition(srtInstrument, [], { restored: true });
    expect(editionLine(pictureData(one, srtInstrument, 'nl'))).toMatch(
      new RegExp(`· editie 1 · gemaakt uit een back-up · code ${codeOf(one)}$`, 'u'),
    );
    expect(codeOf(one)).not.toBe(codeOf({ ...one, hash: 'A'.repeat(43) }));
  });
});

/** Its two halves stay on one line. */
function codeOf(edition: Edition): string {
  return editionCode(edition).replace(' ', '\u00a0');
}

function sentence(profile: Omit<DimensionProfile, 'dimension'>, language: Language): string {
  return axisSentence(pictureData(exampleEdition(srtInstrument, [profile]), srtInstrument, language), 0);
}
