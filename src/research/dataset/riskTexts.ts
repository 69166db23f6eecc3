import { smallestClass } from '#research/smallestClass.ts';
import type { Language } from '#shared/Language.ts';

/** The words of `risk-report.md`; `place` is network, school year and role. */
interface RiskTexts {
  readonly title: string;
  readonly safe: string;
  readonly unsafe: string;
  readonly rule: string;
  readonly ruleLines: readonly string[];
  readonly figures: string;
  readonly figure: string;
  readonly value: string;
  readonly rows: string;
  readonly classes: string;
  readonly k: string;
  readonly l: string;
  readonly classSizes: string;
  readonly differentAnswers: string;
  readonly different: string;
  readonly pairs: string;
  readonly findings: string;
  readonly smallClass: (place: string, rows: number) => string;
  readonly alikeItems: (items: string) => string;
  readonly alikeDimensions: (dimensions: string) => string;
  readonly applied: string;
  readonly nothingApplied: string;
  readonly proposals: {
    readonly 'generalise-role': (schoolYear: string, network: string) => string;
    readonly 'drop-role': (schoolYear: string, network: string) => string;
    readonly 'leave-out': (schoolYear: string, network: string) => string;
    readonly 'pool-networks': (schoolYear: string, networks: string, name: string) => string;
    readonly 'drop-year': (schoolYear: string) => string;
  };
  readonly references: string;
  readonly referenceList: readonly string[];
}

const REFERENCES = [
  'Sweeney, L. (2002). k-anonymity: A model for protecting privacy. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems, 10(5), 557–570.',
  'Machanavajjhala, A., Kifer, D., Gehrke, J., & Venkitasubramaniam, M. (2007). l-diversity: Privacy beyond k-anonymity. ACM Transactions on Knowledge Discovery from Data, 1(1), 3.',
];

export const riskTexts: Readonly<Record<Language, RiskTexts>> = {
  nl: {
    title: 'Kans op herkenning',
    safe: 'Deze dataset voldoet aan de regels hieronder.',
    unsafe: 'Deze rijen voldoen niet aan de regels hieronder en mogen zo niet worden doorgegeven.',
    rule: 'De regels',
    ruleLines: [
      'Wie van een lid het netwerk, het schooljaar en de rol weet, weet in welke groep rijen dat lid staat. Die groep mag niet meer vertellen dan dat.',
      `Elke groep heeft ten minste ${smallestClass} rijen (k-anonimiteit).`,
      'In elke groep blijven er bij elk item ten minste twee verschillende antwoorden over, ook als je één antwoord weglaat (l-diversiteit). Zo weet ook een lid dat het eigen antwoord kent, niet wat alle anderen antwoordden. "Weet ik niet of niet van toepassing" is hier een antwoord. Een item dat niemand in de groep beantwoordde, vertelt niets.',
      'Hetzelfde geldt voor elke dimensie: in elke groep blijven er ten minste twee verschillende schaalgemiddelden over, ook als je één rij weglaat. Zo weet een lid ook niet welk schaalgemiddelde alle anderen hebben die er een hebben. Een schaalgemiddelde is het gemiddelde van iemands antwoorden bij een dimensie, als ten minste de helft van de items is beantwoord. Een dimensie waarvoor niemand er een heeft, vertelt niets.',
      'Rijen hebben geen nummer, geen tijdstip en geen open tekst. Hun volgorde is door loting bepaald.',
    ],
    figures: 'De dataset',
    figure: 'gegeven',
    value: 'aantal',
    rows: 'rijen',
    classes: 'groepen (netwerk, schooljaar en rol)',
    k: 'k: rijen in de kleinste groep',
    l: 'l: kleinste aantal verschillende antwoorden op een item binnen een groep',
    classSizes: 'Grootte van de groepen',
    differentAnswers: 'Verschillende antwoorden per groep en item',
    different: 'verschillende antwoorden',
    pairs: 'keer (groep en item)',
    findings: 'Wat niet voldoet',
    smallClass: (place, rows) => `${place}: te weinig rijen (${rows}).`,
    alikeItems: (items) => `alle of op één na alle antwoorden zijn gelijk bij ${items}`,
    alikeDimensions: (dimensions) => `alle of op één na alle schaalgemiddelden zijn gelijk bij ${dimensions}`,
    applied: 'Wat er is gedaan',
    nothingApplied: 'Er was niets nodig: de rijen voldeden zoals ze waren.',
    proposals: {
      'generalise-role': (schoolYear, network) =>
        `${network}, ${schoolYear}: rollen van weinig leden zijn samengenomen.`,
      'drop-role': (schoolYear, network) => `${network}, ${schoolYear}: de rol is weggelaten.`,
      'leave-out': (schoolYear, network) =>
        `${network}, ${schoolYear}: dit netwerk is in dit schooljaar weggelaten.`,
      'pool-networks': (schoolYear, networks, name) =>
        `${schoolYear}: de netwerken ${networks} zijn samengenomen als ${name}, zonder rol.`,
      'drop-year': (schoolYear) => `${schoolYear}: dit schooljaar is weggelaten.`,
    },
    references: 'Literatuur',
    referenceList: REFERENCES,
  },
  en: {
    title: 'Risk of recognition',
    safe: 'This dataset keeps the rules below.',
    unsafe: 'These rows do not keep the rules below and may not be handed on like this.',
    rule: 'The rules',
    ruleLines: [
      'Whoever knows the network, the school year and the role of a member knows which group of rows that member is in. That group must tell no more than that.',
      `Every group has at least ${smallestClass} rows (k-anonymity).`,
      'In every group, for every item, at least two different answers remain, also when any one answer is set aside (l-diversity). So even a member who knows their own answer does not know what all the others answered. "Don’t know or not applicable" is an answer here. An item that nobody in the group answered tells nothing.',
      'The same holds for every dimension: in every group at least two different scale means remain, also when any one row is set aside. So a member does not know either which scale mean all the others have who have one. A scale mean is the mean of somebody’s answers to a dimension, if at least half of its items were answered. A dimension for which nobody has one tells nothing.',
      'Rows have no number, no time and no text in anybody’s own words. Their order was drawn by lot.',
    ],
    figures: 'The dataset',
    figure: 'figure',
    value: 'number',
    rows: 'rows',
    classes: 'groups (network, school year and role)',
    k: 'k: rows in the smallest group',
    l: 'l: smallest number of different answers to an item within a group',
    classSizes: 'Size of the groups',
    differentAnswers: 'Different answers by group and item',
    different: 'different answers',
    pairs: 'times (group and item)',
    findings: 'What does not keep the rules',
    smallClass: (place, rows) => `${place}: too few rows (${rows}).`,
    alikeItems: (items) => `all answers, or all but one, are the same for ${items}`,
    alikeDimensions: (dimensions) => `all scale means, or all but one, are the same for ${dimensions}`,
    applied: 'What was done',
    nothingApplied: 'Nothing was needed: the rows kept the rules as they were.',
    proposals: {
      'generalise-role': (schoolYear, network) =>
        `${network}, ${schoolYear}: roles of few members were taken together.`,
      'drop-role': (schoolYear, network) => `${network}, ${schoolYear}: the role was left out.`,
      'leave-out': (schoolYear, network) =>
        `${network}, ${schoolYear}: this network was left out for this school year.`,
      'pool-networks': (schoolYear, networks, name) =>
        `${schoolYear}: the networks ${networks} were taken together as ${name}, without roles.`,
      'drop-year': (schoolYear) => `${schoolYear}: this school year was left out.`,
    },
    references: 'References',
    referenceList: REFERENCES,
  },
};
