export const whatClosingShows = {
  visibleTitle: 'Dit wordt zichtbaar',
  meanShows: (limit: number) =>
    `Het gemiddelde van een dimensie, als ten minste ${limit} leden er genoeg stellingen van hebben beantwoord.`,
  spreadShows: (limit: number) =>
    `De spreiding van een dimensie, als ten minste ${limit} leden er genoeg stellingen van hebben beantwoord.`,
  itemsShow:
    'Het gemiddelde van een stelling, als iedereen die bij de dimensie meetelt haar heeft beantwoord.',
  countsShow: (limit: number) =>
    `Hoe vaak elk antwoord op zo’n stelling is gegeven, als bij de dimensie ten minste ${limit} leden meetellen.`,
  rolesShow: (limit: number) =>
    `Het gemiddelde van een rol, als bij de dimensie ten minste ${limit} leden met die rol meetellen en ten minste ${limit} anderen. De spreiding en de stellingen van die dimensie blijven dan verborgen.`,
  hiddenTitle: 'Dit blijft verborgen',
  meanHidden: (limit: number) =>
    `Gemiddelden. Daarvoor zijn ten minste ${limit} ingeleverde vragenlijsten nodig. Er komt dus geen plaat; praten kan wel, en de gespreksvragen staan klaar.`,
  spreadHidden: (limit: number) =>
    `Spreiding. Daarvoor zijn ten minste ${limit} ingeleverde vragenlijsten nodig.`,
  countsHidden: (limit: number) =>
    `Hoe vaak elk antwoord is gegeven. Daarvoor zijn ten minste ${limit} ingeleverde vragenlijsten nodig.`,
  rolesHidden: (least: number) =>
    `Gemiddelden per rol. Daarvoor zijn ten minste ${least} ingeleverde vragenlijsten nodig.`,
  answersHidden: 'De antwoorden van één persoon. Niemand krijgt die te zien, en jij ook niet.',
  gaps: 'Zou een getal toch iemands antwoorden verraden, dan blijft het ook verborgen, met de reden erbij.',
  gapsForTwo:
    'Zou een getal toch iemands antwoorden verraden, ook aan twee leden die hun antwoorden naast elkaar leggen, dan blijft het ook verborgen, met de reden erbij.',
};

export type WhatClosingShowsTexts = typeof whatClosingShows;
