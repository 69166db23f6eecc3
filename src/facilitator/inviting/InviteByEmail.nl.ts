export const inviteByEmail = {
  emailTitle: 'E-mail',
  emailText:
    'Een tekst die klaarstaat. Zet erbij waar leden hun antwoorden naartoe sturen, en pas hem aan zoals je wilt.',
  emailSubjectLabel: 'Onderwerp',
  emailBodyLabel: 'Tekst',
  copyEmail: 'Kopieer de tekst',
  openEmail: 'Open in je e-mailprogramma',
  emailSubject: (networkName: string, schoolYear: string) => `Vragenlijst ${networkName}, ${schoolYear}`,
  emailBody: (networkName: string, closesOn: string, mean: number, link: string) =>
    `Hallo allemaal,

Hoe leren we samen in ${networkName}, en wat levert dat ons op? Met deze korte vragenlijst maken we daar één plaat van, om er samen over te praten.

Invullen duurt ongeveer vijf minuten en kan tot en met ${closesOn}:

${link}

Je antwoorden gaan op slot voordat je ze inlevert. De app laat de antwoorden van één persoon aan niemand zien; een gemiddelde verschijnt pas vanaf ${mean} leden.

Open de link in je gewone browser. Na de eerste keer kun je ook zonder internet verder. Aan het eind staat hoe je inlevert.`,
};

export type InviteByEmailTexts = typeof inviteByEmail;
