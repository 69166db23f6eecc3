import { dotPlotSvg, radarSvg, rolesSvg, trendSvg } from '#visualisation/files/pictureSvg.tsx';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import type { RolePicture } from '#visualisation/picture/rolePicture.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';

/** A picture that can be taken away. */
export interface PictureChoice {
  /** For its file name too; names nothing but the kind of picture. */
  readonly id: string;
  readonly name: string;
  readonly makeSvg: (networkName: string) => string;
}

interface Shown {
  readonly picture: EditionPicture;
  /** The edition on screen with the earlier ones that can lie beside it. */
  readonly years: EditionPicture;
  readonly byRole: RolePicture | null;
}

/** Every picture that the room shows of an edition: radar, dot plot, roles, and each dimension through the years. */
export function pictureChoices({
  picture,
  years,
  byRole,
}: Shown): readonly [PictureChoice, ...PictureChoice[]] {
  const messages = visualisationTexts.in(picture.language).picture;
  const roles = byRole?.picture ?? null;
  return [
    { id: 'radar', name: messages.radar, makeSvg: (network) => radarSvg(picture, network) },
    { id: 'dots', name: messages.dotPlot, makeSvg: (network) => dotPlotSvg(picture, network) },
    ...(roles === null
      ? []
      : [
          {
            id: 'roles',
            name: messages.byRole,
            makeSvg: (network: string) => rolesSvg(roles, byRole?.hidden ?? [], network),
          },
        ]),
    ...(years.earlier.length === 0
      ? []
      : years.axes.map(({ id, name }, axis) => ({
          id: `years-${id}`,
          name: messages.throughTheYears(name),
          makeSvg: (network: string) => trendSvg(years, axis, network),
        }))),
  ];
}
