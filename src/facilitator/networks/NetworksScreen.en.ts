import type { NetworksScreenTexts } from './NetworksScreen.nl.ts';

export const networksScreen: NetworksScreenTexts = {
  lead: 'The networks on this device.',
  newNetwork: 'New network',
  emptyTitle: 'No network on this device yet',
  emptyText:
    'Make a network and prepare the round of this school year. If you would like to look around first, load the example network.',
  loadExample: 'Load the example network',
  removeExample: 'Remove the example network',
  noRounds: 'No round yet',
};
