/** What a class tells too much, and what is done about it: on screen, in the report and on the command line alike. */
export const riskSentences = {
  noRole: 'rol niet bekend',
  role: (name: string) => `rol ${name}`,
  smallClass: (place: string, rows: number) => `${place}: te weinig rijen (${rows}).`,
  alikeItems: (items: string) => `alle antwoorden, of alle op één na, zijn gelijk bij ${items}`,
  alikeDimensions: (dimensions: string) =>
    `alle schaalgemiddelden, of alle op één na, zijn gelijk bij ${dimensions}`,
  proposed: {
    'generalise-role': (schoolYear: string, network: string) =>
      `${network}, ${schoolYear}: rollen van weinig leden samennemen.`,
    'drop-role': (schoolYear: string, network: string) => `${network}, ${schoolYear}: de rol weglaten.`,
    'leave-out': (schoolYear: string, network: string) =>
      `${network}, ${schoolYear}: dit netwerk in dit schooljaar weglaten.`,
    'pool-networks': (schoolYear: string, networks: string, name: string) =>
      `${schoolYear}: de netwerken ${networks} samennemen als ${name}, zonder rol.`,
    'drop-year': (schoolYear: string) => `${schoolYear}: dit schooljaar weglaten.`,
  },
  applied: {
    'generalise-role': (schoolYear: string, network: string) =>
      `${network}, ${schoolYear}: rollen van weinig leden zijn samengenomen.`,
    'drop-role': (schoolYear: string, network: string) => `${network}, ${schoolYear}: de rol is weggelaten.`,
    'leave-out': (schoolYear: string, network: string) =>
      `${network}, ${schoolYear}: dit netwerk is in dit schooljaar weggelaten.`,
    'pool-networks': (schoolYear: string, networks: string, name: string) =>
      `${schoolYear}: de netwerken ${networks} zijn samengenomen als ${name}, zonder rol.`,
    'drop-year': (schoolYear: string) => `${schoolYear}: dit schooljaar is weggelaten.`,
  },
};

export type RiskSentencesTexts = typeof riskSentences;
