import { faultAt } from './faultAt.ts';
import type { InstrumentFault } from './InstrumentFault.ts';
import { fieldPath, type InstrumentOutline, type Part } from './instrumentOutline.ts';

/** Texts that lack one of the instrument's languages, or have one that the instrument does not declare. */
export function translationFaults({ languages, texts }: InstrumentOutline): readonly InstrumentFault[] {
  if (languages === null) return [];
  const declared = new Set(languages.map(({ value }) => value).filter((value) => typeof value === 'string'));
  return texts.flatMap((text) => [...missing(text, declared), ...undeclared(text, declared)]);
}

function missing({ path, fields }: Part, declared: ReadonlySet<string>): readonly InstrumentFault[] {
  return [...declared]
    .filter((language) => !Object.hasOwn(fields, language) || isBlank(fields[language]))
    .map((language) => faultAt(fieldPath(path, language), 'missing-translation', language));
}

function undeclared({ path, fields }: Part, declared: ReadonlySet<string>): readonly InstrumentFault[] {
  return Object.keys(fields)
    .filter((language) => !declared.has(language))
    .map((language) => faultAt(fieldPath(path, language), 'undeclared-language', language));
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}
