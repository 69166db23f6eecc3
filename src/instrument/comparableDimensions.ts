import { dimensionItems } from './dimensionItems.ts';
import type { Instrument, LocalisedText } from './Instrument.ts';

/**
 * Ids of the dimensions whose figures can lie beside one another: the same id, the same items with the same texts, and
 * the same scale. Texts are compared in the languages that both instruments have; with none in common nothing is known
 * to be the same. The order of the items, and the name of the dimension, may differ.
 */
export function comparableDimensions(one: Instrument, other: Instrument): ReadonlySet<string> {
  const languages = one.languages.filter((language) => other.languages.includes(language));
  if (languages.length === 0 || !isSameScale(one, other, languages)) return new Set();
  return new Set(
    one.dimensions
      .map(({ id }) => id)
      .filter((id) => other.dimensions.some((dimension) => dimension.id === id))
      .filter((id) => hasSameItems(one, other, id, languages)),
  );
}

function isSameScale({ scale }: Instrument, { scale: other }: Instrument, languages: readonly string[]) {
  return (
    scale.min === other.min &&
    scale.max === other.max &&
    scale.labels.every((label, point) => isSameText(label, other.labels[point], languages))
  );
}

function hasSameItems(one: Instrument, other: Instrument, dimension: string, languages: readonly string[]) {
  const [items, others] = [dimensionItems(one, dimension), dimensionItems(other, dimension)];
  return (
    items.length === others.length &&
    items.every(({ id, text }) => isSameText(text, others.find((item) => item.id === id)?.text, languages))
  );
}

function isSameText(one: LocalisedText, other: LocalisedText | undefined, languages: readonly string[]) {
  return other !== undefined && languages.every((language) => one[language] === other[language]);
}
