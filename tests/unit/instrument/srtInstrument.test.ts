import { describe, expect, it } from 'vitest';

import { dimensionItems } from '#instrument/dimensionItems.ts';
import { srtInstrument as srt } from '#tests/support/smallInstrument.ts';

/** No word of judgement, in the texts that are ours: not the items, and not the scale's own labels. */
const JUDGEMENT =
  /\b(scores?|grades?|norms?|benchmark|targets?|top|bottom|strong|weak|good|bad|improve\w*|achieve\w*|high performers?|cijfers?|normen|doelwaarden?|sterke?|zwakke?|zwak|goede?|slechte?|verbeter\w*|onvoldoende)\b/i;

describe('the instrument that the product ships', () => {
  it('has the eight dimensions in order, 13 items on the process and 19 on the product', () => {
    expect(
      srt.dimensions.map(({ id, side }) => [
        side,
        id,
        dimensionItems(srt, id)
          .map((item) => item.id)
          .join(' '),
      ]),
    ).toEqual([
      ['process', 'practice-integration', 'pi1 pi2 pi3 pi4'],
      ['process', 'long-term-goals', 'lt1 lt2 lt3 lt4'],
      ['process', 'shared-identity-equality', 'vg1 vg2 vg3 vg4 vg5'],
      ['product', 'immediate-value', 'ow1 ow2 ow3 ow4'],
      ['product', 'potential-value', 'pw1 pw2 pw3 pw4'],
      ['product', 'applied-value', 'tw1 tw2 tw3 tw4'],
      ['product', 'realised-value', 'gw1 gw2 gw3 gw4'],
      ['product', 'reframed-value', 'hw1 hw2 hw3'],
    ]);
    expect(srt.sides.map(({ id }) => id)).toEqual(['process', 'product']);
  });

  it('is in Dutch and English, and says plainly that its wording is not the published one', () => {
    expect(srt.languages).toEqual(['nl', 'en']);
    expect(srt.wording).toBe('working');
    expect(srt.provenance['nl']).toContain('niet beschikbaar');
    expect(srt.provenance['en']).toContain('not available');
  });

  it('offers five labelled points, and roles without the refusal that the questionnaire offers itself', () => {
    expect([srt.scale.min, srt.scale.max, srt.scale.labels.length]).toEqual([1, 5, 5]);
    expect(srt.roles.map(({ id }) => id)).toEqual([
      'student',
      'teacher',
      'teacher-educator',
      'researcher',
      'school-leader',
      'expert-or-other',
    ]);
  });

  it('has three open questions and a short description for each dimension, none of them a judgement', () => {
    for (const { name, description, prompts } of srt.dimensions) {
      expect(prompts).toHaveLength(3);
      for (const text of [name, description, ...prompts].flatMap(Object.values))
        expect(text).not.toMatch(JUDGEMENT);
      for (const prompt of prompts) {
        expect(prompt['nl']).toMatch(/^(Wat|Waar\w*|Welke?|Wanneer|Hoe|Wie|Met wie|Op welk) .+\?$/);
        expect(prompt['en']).toMatch(/^(What|When|Which|How|Whom?|With whom|At which) .+\?$/);
      }
    }
  });

  it('names the publications it rests on', () => {
    expect(srt.citation.map(({ doi }) => doi ?? null)).toEqual([
      '10.1080/02607476.2022.2139595',
      null,
      '10.1080/13540602.2015.1058588',
      null,
      '10.54657/tops.25910',
    ]);
  });
});
