export const damagedParticipation = {
  damagedTitle: 'Wat hier van jou staat, is niet te lezen',
  damagedLead:
    'Het is beschadigd, maar niet verwijderd. Wis het en open daarna je uitnodiging opnieuw om mee te doen.',
  eraseDamagedText:
    'Je antwoorden en het bericht voor deze ronde verdwijnen van dit apparaat en zijn niet terug te halen. Wat je al hebt gestuurd, blijft meetellen. Heb je al ingeleverd? Vraag dan eerst je facilitator, want opnieuw inleveren telt als een tweede inzending.',
};

export type DamagedParticipationTexts = typeof damagedParticipation;
