export const notFoundScreen = {
  toStart: 'Naar het begin',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundLead: 'Het adres klopt niet, of wat hier stond is van dit apparaat verwijderd.',
};

export type NotFoundScreenTexts = typeof notFoundScreen;
