import type { EditionPicture, Picture } from '#visualisation/picture/pictureData.ts';

/** Only a network's picture can be made into a file. */
export function isOfEdition(picture: Picture): picture is EditionPicture {
  return picture.current.of === 'network';
}

/** Of these there is a trend of every dimension. */
export function hasYears({ earlier }: Picture): boolean {
  return earlier.some((series) => series.of === 'network');
}

/** Roles stand beside one another on a common scale, never in a radar. */
export function isByRole({ earlier }: Picture): boolean {
  return earlier.some((series) => series.of === 'role');
}
