export const frame = {
  product: 'Sociale Regulatie Tool',
  skip: 'Naar de inhoud',
  networks: 'Netwerken',
  backup: 'Back-up',
  stored: 'Wat hier staat',
  about: 'Over het instrument',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  mainNavigation: 'Hoofdmenu',
  moreInformation: 'Meer informatie',
};

export type FrameTexts = typeof frame;
