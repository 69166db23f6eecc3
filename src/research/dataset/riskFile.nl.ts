import { smallestClass } from '#research/smallestClass.ts';

/** The words of `risk-report.md`; `place` is network, school year and role. */
export interface RiskFileTexts {
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
  readonly applied: string;
  readonly nothingApplied: string;
  readonly references: string;
}

export const riskFile: RiskFileTexts = {
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
  applied: 'Wat er is gedaan',
  nothingApplied: 'Er was niets nodig: de rijen voldeden zoals ze waren.',
  references: 'Literatuur',
};
