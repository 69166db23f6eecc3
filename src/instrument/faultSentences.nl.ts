import type { FaultSentences } from './faultSentence.ts';
import { LONGEST_TEXT, MOST_IN_A_LIST, MOST_POINTS, MOST_ROLES } from './instrumentBounds.ts';

export const faultSentences: FaultSentences = {
  'not-json': () => 'Dit bestand is geen JSON-tekst.',
  'missing-field': () => 'Dit veld ontbreekt.',
  'unknown-field': (field) => `Een instrument kent hier geen veld “${field}”. Kijk of het een tikfout is.`,
  'not-an-object': () => 'Hier hoort een groep velden te staan, tussen accolades.',
  'not-a-list': () => 'Hier hoort een lijst te staan, tussen blokhaken.',
  'not-a-text': () => 'Hier hoort een tekst te staan, tussen aanhalingstekens.',
  'not-a-whole-number': () => 'Hier hoort een geheel getal te staan.',
  'empty-list': () => 'Deze lijst is leeg; er hoort minstens één ding in te staan.',
  'long-list': () => `Deze lijst is te lang; er passen er ten hoogste ${MOST_IN_A_LIST} in.`,
  'too-many-roles': () => `Dit zijn te veel rollen; een instrument heeft er ten hoogste ${MOST_ROLES}.`,
  'empty-text': () => 'Deze tekst is leeg.',
  'long-text': () => `Deze tekst is te lang; ten hoogste ${LONGEST_TEXT} tekens.`,
  'malformed-id': (id) =>
    `“${id}” kan geen id zijn: gebruik alleen de tekens a tot en met z, 0 tot en met 9 en streepjes, te beginnen met een letter, ten hoogste 64 tekens.`,
  'reserved-id': (id) => `“${id}” kan geen id zijn, omdat het programma dit woord zelf gebruikt.`,
  'malformed-version': (version) =>
    `“${version}” is geen versie; schrijf drie getallen met punten ertussen, zoals 1.0.0.`,
  'malformed-language': (language) => `“${language}” is geen taalcode; schrijf bijvoorbeeld nl, en of pt-BR.`,
  'malformed-doi': (doi) =>
    `“${doi}” is geen DOI; die begint met 10. en staat hier zonder https://doi.org/ ervoor.`,
  'malformed-wording': () =>
    'Schrijf “working” voor een eigen formulering of “authorised” voor de tekst van de auteurs.',
  'malformed-side': () => 'Een kant heet “process” of “product”.',
  'duplicate-id': (id) =>
    `De id “${id}” staat al eerder in deze lijst; elke id mag er maar één keer in staan.`,
  'duplicate-language': (language) => `De taal “${language}” staat al eerder in deze lijst.`,
  'unknown-dimension': (dimension) =>
    `Dit item hoort bij de dimensie “${dimension}”, maar die staat niet bij de dimensies.`,
  'unknown-side': (side) => `Deze dimensie hoort bij de kant “${side}”, maar die staat niet bij de kanten.`,
  'dimension-without-items': (dimension) => `Geen enkel item hoort bij de dimensie “${dimension}”.`,
  'side-without-dimensions': (side) => `Geen enkele dimensie hoort bij de kant “${side}”.`,
  'missing-translation': (language) => `De tekst in de taal “${language}” ontbreekt of is leeg.`,
  'undeclared-language': (language) => `De taal “${language}” staat niet bij de talen van het instrument.`,
  'scale-ends': () => 'Het laagste punt van de schaal (min) moet kleiner zijn dan het hoogste (max).',
  'scale-points': (points) =>
    `De schaal heeft ${points} punten; een schaal heeft er 2 tot en met ${MOST_POINTS}.`,
  'label-count': (points) =>
    `De schaal heeft ${points} punten; elk punt heeft precies één label nodig, in dezelfde volgorde.`,
};
