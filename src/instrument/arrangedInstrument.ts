import type * as v from 'valibot';

import type { Citation, Instrument, LocalisedText } from './Instrument.ts';
import type { instrumentShape } from './instrumentFields.ts';

/**
 * The instrument with its texts in the order of its languages and without what only the file needs. Objects come
 * out in one order of fields, whatever the order in the file.
 */
export function arrangedInstrument(file: v.InferOutput<typeof instrumentShape>): Instrument {
  const inOrder = (text: LocalisedText): LocalisedText =>
    Object.fromEntries(file.languages.map((language) => [language, text[language] ?? '']));
  return {
    id: file.id,
    version: file.version,
    wording: file.wording,
    provenance: inOrder(file.provenance),
    languages: file.languages,
    title: inOrder(file.title),
    sides: file.sides.map(({ id, name }) => ({ id, name: inOrder(name) })),
    dimensions: file.dimensions.map(({ id, side, name, description, prompts }) => ({
      id,
      side,
      name: inOrder(name),
      description: inOrder(description),
      prompts: prompts.map(inOrder),
    })),
    items: file.items.map(({ id, dimension, text }) => ({ id, dimension, text: inOrder(text) })),
    scale: {
      min: file.scale.min,
      max: file.scale.max,
      labels: file.scale.labels.map(inOrder),
      notApplicable: inOrder(file.scale.notApplicable),
    },
    roles: file.roles.map(({ id, name }) => ({ id, name: inOrder(name) })),
    citation: file.citation.map(({ text, doi }): Citation => (doi === undefined ? { text } : { text, doi })),
    licence: file.licence,
  };
}
