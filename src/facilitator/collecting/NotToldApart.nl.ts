export const notToldApart = {
  besideEarlier: (count: number, beside: number) =>
    beside === 1
      ? `1 van de ${count} ingeleverde vragenlijsten kan van iemand zijn die eerder ook een inleverde; dat zei die persoon zelf. Deze telt mee in de uitkomsten, maar niet voor hoeveel er nodig zijn om een uitkomst te laten zien.`
      : `${beside} van de ${count} ingeleverde vragenlijsten kunnen van iemand zijn die eerder ook een inleverde; dat zeiden ze zelf. Ze tellen mee in de uitkomsten, maar niet voor hoeveel er nodig zijn om een uitkomst te laten zien.`,
  besideOnSlips: (count: number) =>
    count === 1
      ? 'Eén inzending staat naast een andere op hetzelfde briefje. Per briefje telt er één mee; het lot wijst aan welke. Wie er op een eigen apparaat mee inleverde, kan die inzending terugtrekken: dan telt de andere.'
      : `${count} inzendingen staan naast een andere op hetzelfde briefje. Per briefje telt er één mee; het lot wijst aan welke. Wie er op een eigen apparaat mee inleverde, kan die inzending terugtrekken: dan telt een andere.`,
};

export type NotToldApartTexts = typeof notToldApart;
