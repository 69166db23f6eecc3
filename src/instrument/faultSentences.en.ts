import type { FaultSentences } from './faultSentence.ts';
import { LONGEST_TEXT, MOST_IN_A_LIST, MOST_POINTS, MOST_ROLES } from './instrumentBounds.ts';

export const faultSentences: FaultSentences = {
  'not-json': () => 'This file is not a JSON text.',
  'missing-field': () => 'This field is missing.',
  'unknown-field': (field) =>
    `An instrument has no field “${field}” here. Check whether it is a typing error.`,
  'not-an-object': () => 'A group of fields between braces is expected here.',
  'not-a-list': () => 'A list between square brackets is expected here.',
  'not-a-text': () => 'A text between quotation marks is expected here.',
  'not-a-whole-number': () => 'A whole number is expected here.',
  'empty-list': () => 'This list is empty; it needs at least one entry.',
  'long-list': () => `This list is too long; it can hold at most ${MOST_IN_A_LIST} entries.`,
  'too-many-roles': () => `These are too many roles; an instrument has at most ${MOST_ROLES}.`,
  'empty-text': () => 'This text is empty.',
  'long-text': () => `This text is too long; at most ${LONGEST_TEXT} characters.`,
  'malformed-id': (id) =>
    `“${id}” cannot be an id: use lowercase letters, digits and hyphens, starting with a letter, at most 64 characters.`,
  'reserved-id': (id) => `“${id}” cannot be an id, because the program uses this word itself.`,
  'malformed-version': (version) =>
    `“${version}” is not a version; write three numbers separated by full stops, such as 1.0.0.`,
  'malformed-language': (language) =>
    `“${language}” is not a language code; write for instance nl, en or pt-BR.`,
  'malformed-doi': (doi) =>
    `“${doi}” is not a DOI; it starts with 10. and is written here without https://doi.org/ before it.`,
  'malformed-wording': () =>
    'Write “working” for a wording of your own or “authorised” for the text of the authors.',
  'malformed-side': () => 'A side is called “process” or “product”.',
  'duplicate-id': (id) => `The id “${id}” is already in this list; each id can be in it only once.`,
  'duplicate-language': (language) => `The language “${language}” is already in this list.`,
  'unknown-dimension': (dimension) =>
    `This item belongs to the dimension “${dimension}”, which is not among the dimensions.`,
  'unknown-side': (side) => `This dimension belongs to the side “${side}”, which is not among the sides.`,
  'dimension-without-items': (dimension) => `No item belongs to the dimension “${dimension}”.`,
  'side-without-dimensions': (side) => `No dimension belongs to the side “${side}”.`,
  'missing-translation': (language) => `The text in the language “${language}” is missing or empty.`,
  'undeclared-language': (language) =>
    `The language “${language}” is not among the languages of the instrument.`,
  'scale-ends': () => 'The lowest point of the scale (min) must be smaller than the highest (max).',
  'scale-points': (points) => `The scale has ${points} points; a scale has 2 up to ${MOST_POINTS}.`,
  'label-count': (points) =>
    `The scale has ${points} points; each point needs exactly one label, in the same order.`,
};
