import type { CountedForms } from '#i18n/format.ts';
import type { TableName } from '#stored/storedTables.ts';

export const storedScreen = {
  title: 'Wat hier staat',
  lead: 'Alles wat de app bewaart, staat in deze browser op dit apparaat. Hier zie je hoeveel het is, niet wat erin staat.',
  nothing: 'Er is hier nog niets bewaard.',
  kinds: {
    networks: { one: 'netwerk', other: 'netwerken' },
    rounds: { one: 'ronde', other: 'rondes' },
    roundKeys: { one: 'sleutel van een ronde', other: 'sleutels van rondes' },
    roundSlips: { one: 'ronde met briefjes', other: 'rondes met briefjes' },
    instruments: { one: 'vragenlijst, zonder antwoorden', other: 'vragenlijsten, zonder antwoorden' },
    drafts: { one: 'vragenlijst met leesbare antwoorden', other: 'vragenlijsten met leesbare antwoorden' },
    sealedResponses: { one: 'inzending, op slot', other: 'inzendingen, op slot' },
    participations: {
      one: 'ronde waaraan iemand op dit apparaat meedoet',
      other: 'rondes waaraan iemand op dit apparaat meedoet',
    },
    editions: {
      one: 'editie: wat een groep van haar antwoorden ziet',
      other: 'edities: wat een groep van haar antwoorden ziet',
    },
    editionSources: {
      one: 'lijst van wat in een editie meetelt',
      other: 'lijsten van wat in een editie meetelt',
    },
    dialogues: {
      one: 'ronde met notities, verhalen of plannen',
      other: 'rondes met notities, verhalen of plannen',
    },
    offices: { one: 'onderzoeksbureau', other: 'onderzoeksbureaus' },
    officeKey: { one: 'sleutel van een onderzoeksbureau', other: 'sleutels van een onderzoeksbureau' },
    researchPackages: { one: 'onderzoekspakket, op slot', other: 'onderzoekspakketten, op slot' },
    secondKeys: {
      one: 'tweede sleutel van een ronde van een ander',
      other: 'tweede sleutels van rondes van anderen',
    },
    deviceKey: {
      one: 'sleutel die de geheime sleutels hier op slot houdt',
      other: 'sleutels die de geheime sleutels hier op slot houden',
    },
  } satisfies Record<TableName, CountedForms>,
  since: 'Sinds',
  size: 'Ruimte',
  about: (size: string) => `ongeveer ${size}, de app zelf meegerekend`,
  unknown: 'niet bekend',
  lastBackup: 'Laatste back-up',
  noBackup: 'nog geen',
  keptTitle: 'Blijft het staan?',
  kept: 'De browser heeft toegezegd dit te bewaren, ook als het apparaat vol raakt.',
  notKept: 'De browser mag dit wissen als het apparaat vol raakt.',
  askedOn: (day: string) => `Op ${day} is gevraagd om het te bewaren; dat heeft hij niet toegezegd.`,
  doesNotSay: 'Deze browser zegt niet of hij dit bewaart.',
  ask: 'Vraag de browser dit te bewaren',
  safariTitle: 'Gebruik je Safari?',
  safari:
    'Safari wist wat een site bewaart als je Safari zeven dagen gebruikt en deze app in die tijd niet opent. Open de app dus elke week, of zet haar op je beginscherm: daar gebeurt dat niet.',
  homeScreen:
    'Op een iPhone of iPad: kies Deel, en dan Zet op beginscherm. Op een Mac: kies Archief, en dan Voeg toe aan Dock.',
  ownStorage:
    'De app op het beginscherm heeft een eigen opslag. Wat in Safari staat, gaat niet mee: maak daar een back-up en haal die op het beginscherm binnen. Doe je mee als lid? Lever dan in Safari in, of begin op het beginscherm met je uitnodiging als bestand.',
};

export type StoredScreenTexts = typeof storedScreen;
