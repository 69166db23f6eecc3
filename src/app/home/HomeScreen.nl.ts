export const homeScreen = {
  title: 'Kijk samen naar hoe jullie netwerk leert',
  lead: 'Eén keer per jaar beantwoordt elk lid een korte vragenlijst. De antwoorden van het netwerk worden één plaat: hoe jullie samen leren, en wat dat oplevert. De plaat opent een gesprek; zij geeft geen oordeel.',
  memberTitle: 'Ik ben lid van een netwerk',
  memberText: 'Vul de vragenlijst in op dit apparaat. Het duurt ongeveer vijf minuten.',
  memberAction: 'Vragenlijst invullen',
  facilitatorTitle: 'Ik ben facilitator',
  facilitatorText: 'Maak een netwerk, open een ronde, verzamel de antwoorden en bespreek samen de plaat.',
  facilitatorAction: 'Naar de netwerken',
  researchTitle: 'Ik werk bij het onderzoeksbureau',
  researchText:
    'Breng geanonimiseerde antwoorden van netwerken samen, bereid monitorgesprekken voor en maak een dataset.',
  researchAction: 'Naar het onderzoeksbureau',
  exampleTitle: 'Eerst rondkijken?',
  exampleText: 'Bekijk een verzonnen netwerk met drie schooljaren. Je verwijdert het weer met één tik.',
  exampleAction: 'Voorbeeldnetwerk bekijken',
  secondKeys: 'Tweede sleutels die je bewaart',
  stays: 'Niets verlaat dit apparaat, tenzij jij het verstuurt. De app werkt ook zonder internet.',
};

export type HomeScreenTexts = typeof homeScreen;
