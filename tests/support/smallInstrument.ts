import type { Instrument, Item, LocalisedText } from '#instrument/Instrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import srtFile from '#instruments/srt/1.0.0.json';

/**
 * A hand-written instrument that fits on one screen. On purpose it differs from the SRT wherever a program might
 * count on it: four dimensions, nine items, four points, two roles.
 */
export const smallInstrument: Instrument = {
  id: 'small',
  version: '1.0.0',
  wording: 'working',
  provenance: { nl: 'Geschreven voor de tests.', en: 'Written for the tests.' },
  languages: ['nl', 'en'],
  title: { nl: 'Kleine vragenlijst', en: 'Small questionnaire' },
  sides: [
    { id: 'process', name: { nl: 'Proces', en: 'Process' } },
    { id: 'product', name: { nl: 'Opbrengst', en: 'Product' } },
  ],
  dimensions: [
    {
      id: 'direction',
      side: 'process',
      name: { nl: 'Richting', en: 'Direction' },
      description: { nl: 'Waar we samen heen gaan.', en: 'Where we are going together.' },
      prompts: [{ nl: 'Waar werken we naartoe?', en: 'What are we working towards?' }],
    },
    {
      id: 'belonging',
      side: 'process',
      name: { nl: 'Verbondenheid', en: 'Belonging' },
      description: { nl: 'Hoe we bij elkaar horen.', en: 'How we belong together.' },
      prompts: [{ nl: 'Wanneer waren we één groep?', en: 'When were we one group?' }],
    },
    {
      id: 'insight',
      side: 'product',
      name: { nl: 'Inzicht', en: 'Insight' },
      description: { nl: 'Wat we te weten komen.', en: 'What we come to know.' },
      prompts: [{ nl: 'Wat weten we nu?', en: 'What do we know now?' }],
    },
    {
      id: 'use',
      side: 'product',
      name: { nl: 'Gebruik', en: 'Use' },
      description: { nl: 'Wat we ermee doen.', en: 'What we do with it.' },
      prompts: [],
    },
  ],
  items: [
    item('d1', 'direction', { nl: 'We hebben een gezamenlijk doel.', en: 'We share a goal.' }),
    item('d2', 'direction', { nl: 'Het doel is mij duidelijk.', en: 'The goal is clear to me.' }),
    item('d3', 'direction', { nl: 'We komen op ons doel terug.', en: 'We return to our goal.' }),
    item('b1', 'belonging', { nl: 'Ik hoor bij deze groep.', en: 'I belong to this group.' }),
    item('b2', 'belonging', { nl: 'Ieders stem telt.', en: "Everyone's voice counts." }),
    item('i1', 'insight', { nl: 'Ik leer iets nieuws.', en: 'I learn something new.' }),
    item('i2', 'insight', { nl: 'Ik krijg antwoord op mijn vragen.', en: 'I get answers to my questions.' }),
    item('u1', 'use', { nl: 'Ik gebruik wat ik leer.', en: 'I use what I learn.' }),
    item('u2', 'use', { nl: 'Ik deel wat ik leer.', en: 'I share what I learn.' }),
  ],
  scale: {
    min: 1,
    max: 4,
    labels: [
      { nl: 'nooit', en: 'never' },
      { nl: 'soms', en: 'sometimes' },
      { nl: 'vaak', en: 'often' },
      { nl: 'altijd', en: 'always' },
    ],
    notApplicable: { nl: 'weet ik niet', en: "don't know" },
  },
  roles: [
    { id: 'student', name: { nl: 'student', en: 'student' } },
    { id: 'teacher', name: { nl: 'leraar', en: 'teacher' } },
  ],
  citation: [{ text: 'Example, E. (2020). A small questionnaire.', doi: '10.1000/small' }],
  licence: 'CC BY 4.0',
};

/** The instrument the product ships, read from its file as the product reads it. */
export const srtInstrument: Instrument = shipped(srtFile);

function item(id: string, dimension: string, text: LocalisedText): Item {
  return { id, dimension, text };
}

function shipped(file: unknown): Instrument {
  const parsed = parseInstrument(file);
  if (!parsed.ok) throw new Error(`instruments/srt/1.0.0.json: ${JSON.stringify(parsed.error, null, 2)}`);
  return parsed.value;
}
