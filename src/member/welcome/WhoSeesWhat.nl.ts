export const whoSeesWhat = {
  whoTitle: 'Wie ziet wat?',
  yourAnswers: 'Jouw antwoorden',
  groupPicture: 'De plaat van de groep',
  research: 'Onderzoek',
  untilWhen: 'Tot wanneer',
  whoSealed:
    'Zodra je inlevert, gaan je antwoorden op slot. De app laat jouw antwoorden daarna aan niemand zien, ook niet aan je facilitator.',
  whoPicture: (mean: number) =>
    `Jullie zien samen alleen getallen van de groep. Pas als ten minste ${mean} leden op een onderdeel hebben geantwoord, verschijnt er een gemiddelde, soms ook per stelling.`,
  whoSpread: (spread: number) =>
    `De spreiding (de middelste helft van de antwoorden) verschijnt vanaf ${spread} leden.`,
  whoCounts: (counts: number) =>
    `Hoe vaak elk antwoord op een stelling is gegeven, verschijnt vanaf ${counts} leden.`,
  whoRounded:
    'Gemiddelden worden afgerond op één decimaal. Ligt een gemiddelde heel dicht bij een uiteinde van de schaal, dan staat er alleen "… of meer" of "… of minder".',
  whoRole: (mean: number) =>
    `Je rol (zoals student of leraar) mag je zeggen, maar dat hoeft niet. Je rol gaat mee op slot. Een gemiddelde per rol verschijnt pas als ten minste ${mean} leden die rol hebben gekozen en ten minste ${mean} niet.`,
  whoResearch:
    'Na het sluiten kan je facilitator de antwoorden geanonimiseerd aan een onderzoeksbureau geven: van elk lid een rij antwoorden, in willekeurige volgorde, met de naam van het netwerk en het schooljaar. Er staat geen naam, nummer of tijd bij.',
  whoResearchRole: (least: number) => `Een rol staat er alleen bij als ten minste ${least} leden die delen.`,
  whoNoResearch: 'Deze antwoorden gaan niet naar een onderzoeksbureau.',
  whoCloses: (day: string) =>
    `Antwoorden kan tot en met ${day}. Zolang de ronde open is, ziet niemand iets van de antwoorden.`,
  whoDeleted: (day: string) =>
    `De facilitator is gevraagd de ingeleverde antwoorden na ${day} te verwijderen. De plaat van de groep blijft.`,
  whoDevice:
    'Tot je inlevert, staan je antwoorden alleen op dit apparaat. Geef het pas door als je hebt ingeleverd of gestopt bent.',
  ownDevice:
    'Je antwoorden blijven op dit apparaat, ook nadat je hebt ingeleverd. Hier kun je ze bekijken, aanpassen en wissen.',
  ownSealed:
    'Wat je inlevert, gaat op slot voordat het dit apparaat verlaat. Alleen je facilitator, of een collega die de ronde overneemt, heeft de sleutel. De app gebruikt die om de plaat van de groep te maken en laat de antwoorden van één lid aan niemand zien.',
  ownSender: 'Je facilitator ziet wel van wie het bericht met de antwoorden komt.',
};

export type WhoSeesWhatTexts = typeof whoSeesWhat;
