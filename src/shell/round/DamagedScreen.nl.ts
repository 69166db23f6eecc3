export const damagedScreen = {
  title: 'Dit kan niet worden getoond',
  toNetworks: 'Naar de netwerken',
};

export type DamagedScreenTexts = typeof damagedScreen;
