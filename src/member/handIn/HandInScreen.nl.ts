export const handInScreen = {
  sendTitle: 'Stuur dit naar je facilitator',
  sendLead:
    'Je antwoorden zitten op slot in een bericht. Ze zijn pas ingeleverd als je facilitator het heeft ontvangen.',
  sendWithdrawalTitle: 'Stuur je facilitator dat je je terugtrekt',
  sendWithdrawalLead:
    'In het bericht staat dat je je antwoorden terugneemt. Dat geldt pas als je facilitator het heeft ontvangen.',
  changedSince: 'Je hebt hierna nog iets aangepast. Dat zit niet in dit bericht.',
  handInAgain: 'Opnieuw inleveren',
  nextTitle: 'En dan?',
  nextReceived:
    'Je facilitator neemt je bericht op in de app. De app zegt alleen hoeveel leden hebben ingeleverd.',
  nextSlip:
    'Op een briefje telt één inzending. Heb je er ook op een ander apparaat mee ingeleverd, of deed iemand anders dat? Dan wijst het lot aan welke telt. Trek daar de ene terug, dan telt de andere.',
  nextPicture: 'Als de ronde sluit, maakt de app de plaat van de groep. Die bekijken jullie samen.',
  nextChange: 'Zolang de ronde open is, kun je iets aanpassen en opnieuw sturen. Alleen het laatste telt.',
  toStored: 'Wat er op dit apparaat staat, en of het blijft',
  adjust: 'Antwoorden aanpassen',
  againAfterAll: 'Toch weer meedoen',
  withdraw: 'Terugtrekken',
  withdrawTitle: 'Je antwoorden terugtrekken?',
  withdrawText:
    'Je krijgt een bericht dat zegt dat je je antwoorden terugneemt. Stuur dat naar je facilitator, ook als je je antwoorden al hebt gestuurd. Is de ronde al gesloten, dan verandert de plaat die er al is niet meer; je bericht telt dan pas bij een volgende editie.',
  withdrawConfirm: 'Terugtrekken',
  eraseText:
    'Je antwoorden en het bericht verdwijnen van dit apparaat en zijn niet terug te halen. Wat je al hebt gestuurd, blijft meetellen: aanpassen of terugtrekken kan dan niet meer.',
  withdrawFailed: 'Terugtrekken is niet gelukt. Er is niets veranderd; probeer het opnieuw.',
  ownPictureTitle: 'Je eigen antwoorden in beeld',
  ownPictureText:
    'Bekijk wat je zelf hebt geantwoord. Het beeld is alleen op dit apparaat te zien, zolang je antwoorden hier staan.',
  ownPictureWithdrawn:
    'Je antwoorden staan nog op dit apparaat. Zolang dat zo is, kun je ze hier bekijken; niemand anders ziet ze.',
};

export type HandInScreenTexts = typeof handInScreen;
