import { bilingual } from './bilingual.ts';

export const homeMessages = bilingual({
  nl: {
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
    stays: 'Niets verlaat dit apparaat, tenzij jij het verstuurt. De app werkt ook zonder internet.',
    openRoundsTitle: 'Voor welk netwerk vul je de vragenlijst in?',
    openRoundsLead: 'Deze rondes staan op dit apparaat.',
    noOpenRounds:
      'Op dit apparaat staat geen ronde open. Vraag je facilitator om de uitnodiging, of om het apparaat waarop jullie ronde is geopend.',
  },
  en: {
    title: 'Look together at how your network learns',
    lead: 'Once a year every member answers a short questionnaire. The network’s answers become one picture: how you learn together, and what that is worth. The picture opens a conversation; it passes no judgement.',
    memberTitle: 'I am a member of a network',
    memberText: 'Fill in the questionnaire on this device. It takes about five minutes.',
    memberAction: 'Fill in the questionnaire',
    facilitatorTitle: 'I am a facilitator',
    facilitatorText: 'Make a network, open a round, collect the answers and discuss the picture together.',
    facilitatorAction: 'Go to the networks',
    researchTitle: 'I work at the research office',
    researchText:
      'Bring anonymised answers of networks together, prepare monitoring conversations and make a dataset.',
    researchAction: 'Go to the research office',
    exampleTitle: 'Look around first?',
    exampleText: 'Look at an invented network with three school years. One tap removes it again.',
    exampleAction: 'Look at the example network',
    stays: 'Nothing leaves this device unless you send it. The app works without internet too.',
    openRoundsTitle: 'For which network do you fill in the questionnaire?',
    openRoundsLead: 'These rounds are on this device.',
    noOpenRounds:
      'No round is open on this device. Ask your facilitator for the invitation, or for the device on which your round was opened.',
  },
});
