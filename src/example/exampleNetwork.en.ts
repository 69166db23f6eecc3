import type { ExampleNetworkTexts } from './exampleNetwork.nl.ts';

export const exampleNetwork: ExampleNetworkTexts = {
  name: 'Example network Language in every subject',
  kind: 'teacher learning network',
  theme: 'How do we give language a place in every subject, so that all pupils can take part?',
  organisation: 'Teacher education college (example)',
};
