import type { FaultKind, InstrumentFault } from './InstrumentFault.ts';
import { LONGEST_TEXT, MOST_IN_A_LIST, MOST_POINTS, MOST_ROLES } from './instrumentBounds.ts';

/** In the languages of the screens. */
interface FaultSentence {
  readonly nl: string;
  readonly en: string;
}

/** What a fault says on screen; the path is shown beside it, so the sentences do not repeat it. */
export function faultSentence({ fault, about }: InstrumentFault): FaultSentence {
  return faultSentences[fault](about);
}

export const faultSentences: Readonly<Record<FaultKind, (about: string) => FaultSentence>> = {
  'not-json': () => ({
    nl: 'Dit bestand is geen JSON-tekst.',
    en: 'This file is not a JSON text.',
  }),
  'missing-field': () => ({
    nl: 'Dit veld ontbreekt.',
    en: 'This field is missing.',
  }),
  'unknown-field': (field) => ({
    nl: `Een instrument kent hier geen veld “${field}”. Kijk of het een tikfout is.`,
    en: `An instrument has no field “${field}” here. Check whether it is a typing error.`,
  }),
  'not-an-object': () => ({
    nl: 'Hier hoort een groep velden te staan, tussen accolades.',
    en: 'A group of fields between braces is expected here.',
  }),
  'not-a-list': () => ({
    nl: 'Hier hoort een lijst te staan, tussen blokhaken.',
    en: 'A list between square brackets is expected here.',
  }),
  'not-a-text': () => ({
    nl: 'Hier hoort een tekst te staan, tussen aanhalingstekens.',
    en: 'A text between quotation marks is expected here.',
  }),
  'not-a-whole-number': () => ({
    nl: 'Hier hoort een geheel getal te staan.',
    en: 'A whole number is expected here.',
  }),
  'empty-list': () => ({
    nl: 'Deze lijst is leeg; er hoort minstens één ding in te staan.',
    en: 'This list is empty; it needs at least one entry.',
  }),
  'long-list': () => ({
    nl: `Deze lijst is te lang; er passen er ten hoogste ${MOST_IN_A_LIST} in.`,
    en: `This list is too long; it can hold at most ${MOST_IN_A_LIST} entries.`,
  }),
  'too-many-roles': () => ({
    nl: `Dit zijn te veel rollen; een instrument heeft er ten hoogste ${MOST_ROLES}.`,
    en: `These are too many roles; an instrument has at most ${MOST_ROLES}.`,
  }),
  'empty-text': () => ({
    nl: 'Deze tekst is leeg.',
    en: 'This text is empty.',
  }),
  'long-text': () => ({
    nl: `Deze tekst is te lang; ten hoogste ${LONGEST_TEXT} tekens.`,
    en: `This text is too long; at most ${LONGEST_TEXT} characters.`,
  }),
  'malformed-id': (id) => ({
    nl: `“${id}” kan geen id zijn: gebruik alleen de tekens a tot en met z, 0 tot en met 9 en streepjes, te beginnen met een letter, ten hoogste 64 tekens.`,
    en: `“${id}” cannot be an id: use lowercase letters, digits and hyphens, starting with a letter, at most 64 characters.`,
  }),
  'reserved-id': (id) => ({
    nl: `“${id}” kan geen id zijn, omdat het programma dit woord zelf gebruikt.`,
    en: `“${id}” cannot be an id, because the program uses this word itself.`,
  }),
  'malformed-version': (version) => ({
    nl: `“${version}” is geen versie; schrijf drie getallen met punten ertussen, zoals 1.0.0.`,
    en: `“${version}” is not a version; write three numbers separated by full stops, such as 1.0.0.`,
  }),
  'malformed-language': (language) => ({
    nl: `“${language}” is geen taalcode; schrijf bijvoorbeeld nl, en of pt-BR.`,
    en: `“${language}” is not a language code; write for instance nl, en or pt-BR.`,
  }),
  'malformed-doi': (doi) => ({
    nl: `“${doi}” is geen DOI; die begint met 10. en staat hier zonder https://doi.org/ ervoor.`,
    en: `“${doi}” is not a DOI; it starts with 10. and is written here without https://doi.org/ before it.`,
  }),
  'malformed-wording': () => ({
    nl: 'Schrijf “working” voor een eigen formulering of “authorised” voor de tekst van de auteurs.',
    en: 'Write “working” for a wording of your own or “authorised” for the text of the authors.',
  }),
  'malformed-side': () => ({
    nl: 'Een kant heet “process” of “product”.',
    en: 'A side is called “process” or “product”.',
  }),
  'duplicate-id': (id) => ({
    nl: `De id “${id}” staat al eerder in deze lijst; elke id mag er maar één keer in staan.`,
    en: `The id “${id}” is already in this list; each id can be in it only once.`,
  }),
  'duplicate-language': (language) => ({
    nl: `De taal “${language}” staat al eerder in deze lijst.`,
    en: `The language “${language}” is already in this list.`,
  }),
  'unknown-dimension': (dimension) => ({
    nl: `Dit item hoort bij de dimensie “${dimension}”, maar die staat niet bij de dimensies.`,
    en: `This item belongs to the dimension “${dimension}”, which is not among the dimensions.`,
  }),
  'unknown-side': (side) => ({
    nl: `Deze dimensie hoort bij de kant “${side}”, maar die staat niet bij de kanten.`,
    en: `This dimension belongs to the side “${side}”, which is not among the sides.`,
  }),
  'dimension-without-items': (dimension) => ({
    nl: `Geen enkel item hoort bij de dimensie “${dimension}”.`,
    en: `No item belongs to the dimension “${dimension}”.`,
  }),
  'side-without-dimensions': (side) => ({
    nl: `Geen enkele dimensie hoort bij de kant “${side}”.`,
    en: `No dimension belongs to the side “${side}”.`,
  }),
  'missing-translation': (language) => ({
    nl: `De tekst in de taal “${language}” ontbreekt of is leeg.`,
    en: `The text in the language “${language}” is missing or empty.`,
  }),
  'undeclared-language': (language) => ({
    nl: `De taal “${language}” staat niet bij de talen van het instrument.`,
    en: `The language “${language}” is not among the languages of the instrument.`,
  }),
  'scale-ends': () => ({
    nl: 'Het laagste punt van de schaal (min) moet kleiner zijn dan het hoogste (max).',
    en: 'The lowest point of the scale (min) must be smaller than the highest (max).',
  }),
  'scale-points': (points) => ({
    nl: `De schaal heeft ${points} punten; een schaal heeft er 2 tot en met ${MOST_POINTS}.`,
    en: `The scale has ${points} points; a scale has 2 up to ${MOST_POINTS}.`,
  }),
  'label-count': (points) => ({
    nl: `De schaal heeft ${points} punten; elk punt heeft precies één label nodig, in dezelfde volgorde.`,
    en: `The scale has ${points} points; each point needs exactly one label, in the same order.`,
  }),
};
