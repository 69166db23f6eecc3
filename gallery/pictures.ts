import type { Edition } from '#aggregation/Edition.ts';
import { ownProfile } from '#aggregation/ownProfile.ts';
import type { Instrument, SideId } from '#instrument/Instrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import srt from '#instruments/srt/1.0.0.json';
import type { Language } from '#shared/Language.ts';
import { ownPictureData } from '#visualisation/picture/ownPictureData.ts';
import { type Picture, pictureData } from '#visualisation/picture/pictureData.ts';
import { rolePicture } from '#visualisation/picture/rolePicture.ts';
import {
  atLeast,
  atMost,
  exampleEdition,
  forPrivacy,
  type ProfileSketch,
  spread,
  tooFew,
  value,
} from '../tests/support/exampleEdition.ts';

export interface GalleryPicture {
  readonly id: string;
  readonly about: string;
  readonly picture: Picture;
}

/** Every state a picture can be in. */
export function galleryPictures(language: Language): readonly GalleryPicture[] {
  const picture = (
    id: string,
    about: string,
    instrument: Instrument,
    sketches: readonly ProfileSketch[],
    earlier: readonly Edition[] = [],
  ): GalleryPicture => ({
    id,
    about,
    picture: pictureData(
      exampleEdition(instrument, sketches, { invented: true }),
      instrument,
      language,
      earlier,
    ),
  });
  const means = [3.8, 3.4, 4.2, 4.1, 3.9, 3.2, 2.7, 3.3];
  const plain = means.map((mean): ProfileSketch => ({ mean: value(mean) }));
  const withSpread = means.map((mean): ProfileSketch => ({
    mean: value(mean),
    spread: spread(value(mean - 0.6), value(mean + 0.4)),
  }));
  const year = (schoolYear: string, shift: number): Edition =>
    exampleEdition(
      srtInstrument,
      means.map((mean, index) => ({ mean: value(Math.min(5, mean + shift * ((index % 3) - 0.7))) })),
      { schoolYear },
    );
  const years = [
    year('2025-2026', 0.35),
    year('2024-2025', -0.5),
    year('2023-2024', 0.7),
    year('2022-2023', -0.2),
    year('2021-2022', 0.1),
  ];

  return [
    picture('plain', 'The shipped instrument, one edition', srtInstrument, plain),
    picture('spread', 'Spread of every dimension', srtInstrument, withSpread),
    picture('years', 'Two earlier years', srtInstrument, withSpread, years.slice(0, 2)),
    picture('five-years', 'Five earlier years', srtInstrument, plain, years),
    picture('gap', 'One hidden, one for privacy, bounds at both ends', srtInstrument, [
      ...withSpread.slice(0, 1),
      { mean: tooFew, n: 4 },
      { mean: atLeast(4.6), spread: spread(value(4.2), atLeast(4.6)) },
      { mean: value(4.1) },
      { mean: forPrivacy },
      { mean: atMost(1.4), spread: spread(atMost(1.4), value(2)) },
      ...withSpread.slice(6),
    ]),
    picture('one-hidden', 'One hidden', srtInstrument, [{ mean: tooFew, n: 4 }, ...withSpread.slice(1)]),
    picture('bounded', 'A bound on every dimension, at either end of the scale', srtInstrument, [
      ...means.map((_, index) => ({ mean: index % 2 === 0 ? atLeast(4.6) : atMost(1.4) })),
    ]),
    { id: 'roles', about: 'By role: two shown, one hidden', picture: rolesPicture(language) },
    picture('hidden', 'Everything hidden', srtInstrument, []),
    { id: 'own', about: "One member's own answers", picture: ownPicture(language) },
    picture('one', 'One dimension', sized(['process']), [{ mean: value(3.8) }]),
    picture('one-side', 'One side', sized(['process', 'process', 'process', 'process', 'process']), plain),
    picture('other-side', 'The other side', sized(['product', 'product', 'product']), withSpread),
    picture(
      'twelve',
      'Twelve dimensions with long names',
      sized(Array<SideId>(12).fill('process').fill('product', 5), 2),
      [...plain, ...plain],
    ),
    picture('two-points', 'A scale of two points', sized(['process', 'process', 'product'], 0, 2), [
      { mean: value(1.3) },
      { mean: value(1.8) },
      { mean: value(1.5) },
    ]),
    picture(
      'eleven-points',
      'A scale of eleven points',
      sized(['process', 'process', 'product', 'product'], 0, 11),
      [{ mean: value(7.3) }, { mean: value(5.8) }, { mean: atLeast(10.5) }, { mean: value(3.1) }],
    ),
  ];
}

/** The first two roles have figures, with one gap; the others are hidden. */
function rolesPicture(language: Language): Picture {
  const roles = srtInstrument.roles.map(({ id }, place) => ({
    role: id,
    dimensions: srtInstrument.dimensions.map((dimension, axis) => ({
      dimension: dimension.id,
      mean: place > 1 || axis === 3 ? tooFew : value(3 + ((axis + 3 * place) % 5) / 5),
    })),
  }));
  const sketches = srtInstrument.dimensions.map((_, axis) => ({ mean: value(3.2 + (axis % 4) / 5) }));
  const edition = exampleEdition(srtInstrument, sketches, { invented: true, roles });
  const picture = rolePicture(edition, srtInstrument, language)?.picture ?? null;
  if (picture === null) throw new Error('No role is shown.');
  return picture;
}

/** Of every four statements one is left out; one dimension has too few answers that count. */
function ownPicture(language: Language): Picture {
  const answers = Object.fromEntries(
    srtInstrument.items.flatMap(({ id, dimension }, place) =>
      place % 4 === 3 ? [] : [[id, dimension === 'applied-value' ? ('na' as const) : 2 + (place % 4)]],
    ),
  );
  const profiles = ownProfile(srtInstrument, answers);
  return ownPictureData({ profiles, schoolYear: '2026-2027' }, srtInstrument, language);
}

const srtInstrument = shipped();

function shipped(): Instrument {
  const parsed = parseInstrument(srt);
  if (!parsed.ok) throw new Error('The shipped instrument cannot be read.');
  return parsed.value;
}

const LONG = [
  'Onderzoekende houding van deelnemers in de eigen beroepspraktijk',
  'Verbondenheid en gelijkwaardigheid',
  'Verantwoordelijkheid voor gezamenlijke kennisontwikkeling',
  'Kort',
];

/** The shipped instrument with other dimensions: one a side given; every `long`-th with a long name. */
function sized(sides: readonly SideId[], long = 0, points = 5): Instrument {
  return {
    ...srtInstrument,
    sides: srtInstrument.sides.filter(({ id }) => sides.includes(id)),
    dimensions: sides.map((side, index) => {
      const text = long === 0 ? `Dimensie ${index + 1}` : (LONG[index % LONG.length] ?? '');
      return {
        id: `d${index}`,
        side,
        name: { nl: text, en: text },
        description: { nl: '', en: '' },
        prompts: [],
      };
    }),
    items: [],
    scale: {
      ...srtInstrument.scale,
      max: points,
      labels: Array.from({ length: points }, (_, index) => ({
        nl: `punt ${index + 1}`,
        en: `point ${index + 1}`,
      })),
    },
  };
}
