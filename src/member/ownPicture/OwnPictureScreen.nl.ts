/** For a member who looks at their own answers, on a device of their own. */
export const ownPictureScreen = {
  title: 'Mijn eigen beeld',
  lead: 'Dit zijn je eigen antwoorden, alleen op dit apparaat. Het beeld wordt niet bewaard en niet verstuurd. Niemand anders ziet het.',
  changedSince:
    'Je hebt na het inleveren nog iets aangepast. Hier zie je je antwoorden zoals ze nu op dit apparaat staan.',
  withdrawn:
    'Je hebt je antwoorden teruggetrokken. Je kunt ze hier bekijken zolang ze op dit apparaat staan.',
  goneTitle: 'Er is geen beeld',
  gone: 'Je antwoorden staan niet meer op dit apparaat.',
  nothingToDraw:
    'Bij geen enkele dimensie tellen genoeg antwoorden mee voor een gemiddelde. Wat je hebt geantwoord, staat hieronder.',
  halfRule:
    'Een gemiddelde staat er als je minstens de helft van de stellingen van een dimensie op de schaal hebt beantwoord. Het is afgerond op één decimaal.',
  nothingBeside: 'Er staat niets naast: geen groep en geen eerder jaar.',
  answersTitle: 'Wat je hebt geantwoord',
  answersLead: 'De volgorde is die van de vragenlijst.',
  notAnswered: 'niet beantwoord',
  toMessage: 'Terug naar het bericht',
  toInvitation: 'Terug naar de uitleg',
};

export type OwnPictureScreenTexts = typeof ownPictureScreen;
