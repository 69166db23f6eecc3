import { isId, type NetworkId, type RoundId } from '../shared/Id.ts';

/**
 * Every address of the app, as hash paths; the part after `#` never reaches a server. Patterns are for the router,
 * functions make a link.
 */
export const patterns = {
  home: '/',
  networks: '/networks',
  newNetwork: '/networks/new',
  network: '/networks/:networkId',
  editNetwork: '/networks/:networkId/edit',
  newRound: '/networks/:networkId/rounds/new',
  editRound: '/rounds/:roundId/edit',
  round: '/rounds/:roundId',
  closing: '/rounds/:roundId/close',
  results: '/rounds/:roundId/results',
  openRounds: '/answer',
  welcome: '/answer/:roundId',
  questions: '/answer/:roundId/questions/:step',
  handedIn: '/answer/:roundId/handed-in',
  instrument: '/about/instrument',
  privacy: '/about/privacy',
  accessibility: '/about/accessibility',
} as const;

export const paths = {
  home: () => '/',
  networks: () => '/networks',
  newNetwork: () => '/networks/new',
  network: (id: NetworkId) => `/networks/${id}`,
  editNetwork: (id: NetworkId) => `/networks/${id}/edit`,
  newRound: (id: NetworkId) => `/networks/${id}/rounds/new`,
  editRound: (id: RoundId) => `/rounds/${id}/edit`,
  round: (id: RoundId) => `/rounds/${id}`,
  closing: (id: RoundId) => `/rounds/${id}/close`,
  results: (id: RoundId) => `/rounds/${id}/results`,
  openRounds: () => '/answer',
  welcome: (id: RoundId) => `/answer/${id}`,
  questions: (id: RoundId, step: string) => `/answer/${id}/questions/${step}`,
  handedIn: (id: RoundId) => `/answer/${id}/handed-in`,
  instrument: () => '/about/instrument',
  privacy: () => '/about/privacy',
  accessibility: () => '/about/accessibility',
} as const;

/** An id from an address, or `null` where the address was not made by this app. */
export function networkIdFrom(parameter: string | undefined): NetworkId | null {
  return isId<'network'>(parameter) ? parameter : null;
}

export function roundIdFrom(parameter: string | undefined): RoundId | null {
  return isId<'round'>(parameter) ? parameter : null;
}
