export const networksScreen = {
  lead: 'De netwerken die op dit apparaat staan.',
  newNetwork: 'Nieuw netwerk',
  emptyTitle: 'Nog geen netwerk op dit apparaat',
  emptyText:
    'Maak een netwerk en bereid de ronde van dit schooljaar voor. Wil je eerst rondkijken, laad dan het voorbeeldnetwerk.',
  loadExample: 'Laad het voorbeeldnetwerk',
  removeExample: 'Verwijder het voorbeeldnetwerk',
  noRounds: 'Nog geen ronde',
};

export type NetworksScreenTexts = typeof networksScreen;
