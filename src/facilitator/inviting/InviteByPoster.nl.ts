export const inviteByPoster = {
  posterTitle: 'Poster',
  posterText: 'Eén A4 om op te hangen of rond te laten gaan, met de code groot erop.',
  print: 'Druk de poster af',
  poster: {
    above: (schoolYear: string) => `Vragenlijst schooljaar ${schoolYear}`,
    purpose:
      'Met deze korte vragenlijst kijken we hoe we samen leren en wat dat ons oplevert. De antwoorden worden één plaat van de hele groep, om er samen over te praten.',
    scan: 'Scan de code met je telefoon en antwoord in ongeveer vijf minuten.',
    address: (address: string) =>
      `De app staat op ${address}. De uitnodiging zelf zit in de code; lukt scannen niet, vraag je facilitator dan om de link.`,
    limitsTitle: 'Wat wordt er zichtbaar?',
    limits: (mean: number, spread: number) =>
      `Je antwoorden gaan op slot voordat je ze inlevert, en de app laat de antwoorden van één persoon aan niemand zien. Een gemiddelde verschijnt pas vanaf ${mean} leden, de spreiding vanaf ${spread}.`,
    offlineTitle: 'Geen internet?',
    offline:
      'Open de link één keer met internet. Daarna kun je op datzelfde apparaat ook zonder internet verder; alles wat je aantikt, blijft bewaard.',
    closesOn: (day: string) => `Antwoorden kan tot en met ${day}.`,
  },
};

export type InviteByPosterTexts = typeof inviteByPoster;
