import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { PartChange, TextChange, Wording } from '#instrument/compareInstruments.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import {
  type InstrumentPart,
  instrumentParts,
  NOT_APPLICABLE_PART,
  type PartList,
} from '#instrument/instrumentParts.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { Tag } from '#ui/Tag.tsx';
import type { InstrumentDifferencesTexts } from './InstrumentDifferences.nl.ts';
import styles from './OwnInstrument.module.css';

interface PartDifferenceProps {
  readonly change: PartChange;
  readonly list: PartList;
  readonly earlier: Instrument;
  readonly later: Instrument;
}

/** One part that came, went or changed: how, and the texts of both. */
export function PartDifference({ change, list, earlier, later }: PartDifferenceProps) {
  const texts = useTexts(officeTexts).instrumentDifferences;
  const language = useLanguage();
  const isRewritten = change.kind === 'changed' && change.texts.length > 0;
  const part = change.kind === 'changed' ? change.later : change.part;
  const shownIn = instrumentLanguage(change.kind === 'removed' ? earlier : later, language);
  const tags = tagsOf(change, list, texts);
  return (
    <>
      <p className={styles.changeHead}>
        <code className={styles.quiet}>
          {list === 'scale' && part.id === NOT_APPLICABLE_PART ? texts.besideScale : part.id}
        </code>
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </p>
      {!isRewritten && <p lang={shownIn}>{localised(part.texts[0] ?? {}, shownIn)}</p>}
      {change.kind === 'changed' && change.elsewhere && (
        <p>
          {texts.fromTo(
            homeName(earlier, list, change.earlier, language),
            homeName(later, list, change.later, language),
          )}
        </p>
      )}
      {change.kind === 'changed' && change.texts.map((text, place) => <Rewritten key={place} text={text} />)}
    </>
  );
}

type Texts = InstrumentDifferencesTexts;

function tagsOf(change: PartChange, list: PartList, texts: Texts): readonly string[] {
  if (change.kind !== 'changed') return [texts[change.kind]];
  return [
    ...(change.texts.length > 0 ? [texts.otherText] : []),
    ...(change.elsewhere && (list === 'items' || list === 'dimensions') ? [texts.otherHome[list]] : []),
    ...(change.moved ? [texts.otherPlace] : []),
  ];
}

function Rewritten({ text }: { readonly text: TextChange }) {
  const texts = useTexts(officeTexts).instrumentDifferences;
  return (
    <dl className={styles.rewritten}>
      <dt>{texts.earlier}</dt>
      <Words words={text.earlier} />
      <dt>{texts.later}</dt>
      <Words words={text.later} />
    </dl>
  );
}

function Words({ words }: { readonly words: Wording | null }) {
  const { nothingThere } = useTexts(officeTexts).instrumentDifferences;
  return words === null ? (
    <dd className={styles.quiet}>{nothingThere}</dd>
  ) : (
    <dd lang={words.language}>{words.text}</dd>
  );
}

/** The name of the dimension that an item belongs to, or of the side of a dimension. */
function homeName(
  instrument: Instrument,
  list: PartList,
  { home }: InstrumentPart,
  language: string,
): string {
  const homes = instrumentParts(instrument)[list === 'items' ? 'dimensions' : 'sides'];
  const name = homes.find(({ id }) => id === home)?.texts[0] ?? {};
  return localised(name, instrumentLanguage(instrument, language));
}
