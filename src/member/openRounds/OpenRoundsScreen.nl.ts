export const openRoundsScreen = {
  openRoundsTitle: 'Voor welk netwerk vul je de vragenlijst in?',
  openRoundsLead: 'Deze rondes staan op dit apparaat.',
  noOpenRounds:
    'Op dit apparaat staat geen ronde open. Vraag je facilitator om de uitnodiging, of om het apparaat waarop jullie ronde is geopend.',
};

export type OpenRoundsScreenTexts = typeof openRoundsScreen;
