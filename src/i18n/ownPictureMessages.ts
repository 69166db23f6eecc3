import { bilingual } from './bilingual.ts';

/** For a member who looks at their own answers, on a device of their own. */
export const ownPictureMessages = bilingual({
  nl: {
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
  },
  en: {
    title: 'My own picture',
    lead: 'These are your own answers, on this device only. The picture is not stored and not sent. Nobody else sees it.',
    changedSince:
      'You have changed something since you handed in. Here you see your answers as they now are on this device.',
    withdrawn:
      'You have withdrawn your answers. You can look at them here as long as they are on this device.',
    goneTitle: 'There is no picture',
    gone: 'Your answers are no longer on this device.',
    nothingToDraw:
      'For none of the dimensions do enough answers count towards a mean. What you answered is below.',
    halfRule:
      'A mean is shown where you have answered at least half of the statements of a dimension on the scale. It is rounded to one decimal.',
    nothingBeside: 'Nothing stands beside it: no group and no earlier year.',
    answersTitle: 'What you answered',
    answersLead: 'The order is that of the questionnaire.',
    notAnswered: 'not answered',
    toMessage: 'Back to the message',
    toInvitation: 'Back to the explanation',
  },
});
