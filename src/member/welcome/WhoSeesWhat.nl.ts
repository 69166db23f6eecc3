export const whoSeesWhat = {
  whoTitle: 'Wie ziet wat?',
  asked: 'Je zegt van elke stelling hoe jij het ziet. Je mag er overslaan.',
  lockedTwo: 'Wat je inlevert gaat op slot. Niemand kan het alleen openen, ook je facilitator niet.',
  lockedOne:
    'Wat je inlevert gaat op slot. Alleen je facilitator heeft de sleutel; de app laat alleen getallen van de groep zien.',
  changeHere: 'Tot je inlevert kun je alles veranderen. Daarna niet meer.',
  changeOwn: (day: string) => `Tot en met ${day} kun je je antwoorden veranderen of terugnemen.`,
  yourAnswers: 'Wie kan mijn antwoorden lezen?',
  groupPicture: 'Wat ziet de groep?',
  yourRole: 'Wat gebeurt er met mijn rol?',
  research: 'Gaan mijn antwoorden naar onderzoek?',
  untilWhen: 'Hoe lang worden ze bewaard?',
  whoKeysTwo:
    'Er zijn twee sleutels. Je facilitator heeft de ene, of een collega die de ronde overneemt. Iemand anders heeft de tweede. Samen maken zij er met de app de plaat van de groep mee, en de app laat de antwoorden van één lid aan niemand zien. Wilden zij dat samen en met een eigen programma, dan konden zij ze wel lezen.',
  whoKeyOne:
    'Je facilitator heeft de enige sleutel, of een collega die de ronde overneemt. De app maakt er de plaat van de groep mee en laat de antwoorden van één lid aan niemand zien. Met een eigen programma kon wie de sleutel heeft ze wel lezen.',
  whoPicture: (mean: number) =>
    `Jullie zien samen alleen getallen van de groep. Pas als ten minste ${mean} leden op een onderdeel hebben geantwoord, verschijnt er een gemiddelde, soms ook per stelling.`,
  whoSpread: (spread: number) =>
    `De spreiding (de middelste helft van de antwoorden) verschijnt vanaf ${spread} leden.`,
  whoCounts: (counts: number) =>
    `Hoe vaak elk antwoord op een stelling is gegeven, verschijnt vanaf ${counts} leden.`,
  whoRounded:
    'Gemiddelden worden afgerond op één decimaal. Ligt een gemiddelde heel dicht bij een uiteinde van de schaal, dan staat er alleen "… of meer" of "… of minder".',
  whoSafeOne:
    'Eén lid kan uit de getallen niet zeker weten wat een ander heeft geantwoord. Twee leden samen kunnen dat een enkele keer wel.',
  whoSafeTwo: 'Ook twee leden samen kunnen uit de getallen niet zeker weten wat een ander heeft geantwoord.',
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
  ownSender: 'Je facilitator ziet wel van wie het bericht met de antwoorden komt.',
};

export type WhoSeesWhatTexts = typeof whoSeesWhat;
