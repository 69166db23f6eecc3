import type { WhatClosingShowsTexts } from './WhatClosingShows.nl.ts';

export const whatClosingShows: WhatClosingShowsTexts = {
  visibleTitle: 'This becomes visible',
  meanShows: (limit: number) =>
    `The mean of a dimension, if at least ${limit} members have answered enough of its statements.`,
  spreadShows: (limit: number) =>
    `The spread of a dimension, if at least ${limit} members have answered enough of its statements.`,
  itemsShow: 'The mean of a statement, if everyone who counts for the dimension has answered it.',
  countsShow: (limit: number) =>
    `How often each answer to such a statement was given, if at least ${limit} members count for the dimension.`,
  rolesShow: (limit: number) =>
    `The mean of a role, if at least ${limit} members with that role count for the dimension and at least ${limit} others. The spread and the statements of that dimension then stay hidden.`,
  hiddenTitle: 'This stays hidden',
  meanHidden: (limit: number) =>
    `Means. They need at least ${limit} handed-in questionnaires. So there will be no picture; you can talk all the same, and the questions for the conversation are ready.`,
  spreadHidden: (limit: number) => `Spread. It needs at least ${limit} handed-in questionnaires.`,
  countsHidden: (limit: number) =>
    `How often each answer was given. It needs at least ${limit} handed-in questionnaires.`,
  rolesHidden: (least: number) => `Means by role. They need at least ${least} handed-in questionnaires.`,
  answersHidden: 'The answers of one person. Nobody gets to see those, you included.',
  gaps: 'Where a figure would still give somebody’s answers away, it stays hidden too, with the reason.',
  gapsForTwo:
    'Where a figure would still give somebody’s answers away, also to two members who put their answers side by side, it stays hidden too, with the reason.',
};
