import { counted } from '#i18n/format.ts';
import type { InstrumentTexts } from './instrument.nl.ts';

export const instrument: InstrumentTexts = {
  workingTitle: 'This is a working wording',
  workingText:
    'It is not the published text of the authors. A research office that has that text can read it in as an instrument of its own.',
  authorisedTitle: 'This is the authors’ text',
  version: (id: string, version: string) => `Instrument ${id}, version ${version}`,
  scaleTitle: 'The scale',
  scaleBeside: (text: string) => `Beside the scale: ${text}. That does not count as a number.`,
  sources: 'Sources',
  noSources: 'This instrument names no sources.',
  rolesTitle: 'Roles',
  rolesText: 'A member is asked for a role only if the round does so, and never has to say it.',
  noRoles: 'This instrument does not ask for a role.',
  licence: 'Licence',
  aboutInstrument: (version: string, statements: number, wording: string) =>
    `version ${version} · ${counted(statements, { one: 'statement', other: 'statements' }, 'en')} · ${wording}`,
  working: 'working wording',
  authorised: 'the authors’ text',
  instrumentVersion: (title: string, version: string) => `${title}, version ${version}`,
  fileFaultsTitle: (name: string) => `${name} cannot be used as a questionnaire`,
  fileFaultsText: 'Nothing has been saved. This is what is the matter:',
  wholeFile: 'the whole file',
  fileUnread: 'This file could not be read. Nothing has been saved.',
};
