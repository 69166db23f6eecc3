import { canonicalJson } from '#shared/canonicalJson.ts';
import type { Instrument, LocalisedText } from './Instrument.ts';
import { type InstrumentPart, instrumentParts, PART_LISTS, type PartList } from './instrumentParts.ts';
import { placesMoved } from './placesMoved.ts';

/** What differs in one instrument from another. */
export interface InstrumentComparison {
  /** What is said about the instrument as a whole. */
  readonly about: readonly AboutField[];
  /** The parts that differ: first what is in the later instrument, in its order, then what is no longer there. */
  readonly parts: Readonly<Record<PartList, readonly PartChange[]>>;
}

export type AboutField = (typeof ABOUT_FIELDS)[number];

/** Parts are the same part when they have the same id. */
export type PartChange =
  | { readonly kind: 'added' | 'removed'; readonly part: InstrumentPart }
  | {
      readonly kind: 'changed';
      readonly earlier: InstrumentPart;
      readonly later: InstrumentPart;
      /** Each text that reads differently, in each language of both. */
      readonly texts: readonly TextChange[];
      /** It belongs to something else: an item to another dimension, a dimension to another side. */
      readonly elsewhere: boolean;
      /** It stands at another place among the parts that both have. */
      readonly moved: boolean;
    };

/** `null` where there is no such text (a question for the conversation that came or went). */
export interface TextChange {
  readonly earlier: Wording | null;
  readonly later: Wording | null;
}

export interface Wording {
  readonly language: string;
  readonly text: string;
}

const ABOUT_FIELDS = [
  'id',
  'version',
  'wording',
  'provenance',
  'languages',
  'title',
  'citation',
  'licence',
] as const;

/**
 * Texts of parts are compared in the languages that both instruments have; with none in common every text counts as
 * changed. Without any difference the two are the same instrument, with the same hash.
 */
export function compareInstruments(earlier: Instrument, later: Instrument): InstrumentComparison {
  const languages = later.languages.filter((language) => earlier.languages.includes(language));
  const [before, after] = [instrumentParts(earlier), instrumentParts(later)];
  return {
    about: ABOUT_FIELDS.filter((field) => canonicalJson(earlier[field]) !== canonicalJson(later[field])),
    parts: Object.fromEntries(
      PART_LISTS.map((list) => [list, partChanges(before[list], after[list], languages)]),
    ) as Record<PartList, readonly PartChange[]>,
  };
}

/** Whether nothing differs. */
export function isSameInstrument({ about, parts }: InstrumentComparison): boolean {
  return about.length === 0 && PART_LISTS.every((list) => parts[list].length === 0);
}

function partChanges(
  earlier: readonly InstrumentPart[],
  later: readonly InstrumentPart[],
  languages: readonly string[],
): readonly PartChange[] {
  const before = new Map(earlier.map((part) => [part.id, part]));
  const after = new Set(later.map(({ id }) => id));
  const moved = placesMoved(
    earlier.map(({ id }) => id),
    later.map(({ id }) => id),
  );
  return [
    ...later.flatMap((part): readonly PartChange[] => {
      const was = before.get(part.id);
      return was === undefined
        ? [{ kind: 'added', part }]
        : partChange(was, part, languages, moved.has(part.id));
    }),
    ...earlier.filter(({ id }) => !after.has(id)).map((part): PartChange => ({ kind: 'removed', part })),
  ];
}

/** One change, or none. */
function partChange(
  earlier: InstrumentPart,
  later: InstrumentPart,
  languages: readonly string[],
  moved: boolean,
): readonly PartChange[] {
  const texts = Array.from({ length: Math.max(earlier.texts.length, later.texts.length) }, (_, place) =>
    textChanges(earlier.texts[place], later.texts[place], languages),
  ).flat();
  const elsewhere = earlier.home !== later.home;
  if (texts.length === 0 && !elsewhere && !moved) return [];
  return [{ kind: 'changed', earlier, later, texts, elsewhere, moved }];
}

function textChanges(
  earlier: LocalisedText | undefined,
  later: LocalisedText | undefined,
  languages: readonly string[],
): readonly TextChange[] {
  if (earlier === undefined || later === undefined || languages.length === 0) {
    return [{ earlier: firstWording(earlier), later: firstWording(later) }];
  }
  return languages
    .filter((language) => earlier[language] !== later[language])
    .map((language) => ({
      earlier: { language, text: earlier[language] ?? '' },
      later: { language, text: later[language] ?? '' },
    }));
}

function firstWording(text: LocalisedText | undefined): Wording | null {
  const [first] = Object.entries(text ?? {});
  return first === undefined ? null : { language: first[0], text: first[1] };
}
