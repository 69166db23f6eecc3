import { isId, type NetworkId, type RoundId } from '#shared/Id.ts';

/**
 * Every address of the app, as hash paths; the part after `#` never reaches a server. Patterns are for the router,
 * functions make a link. What comes from elsewhere may have anything attached, slashes too, hence the `*`.
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
  handOverKey: '/rounds/:roundId/hand-over-key',
  closing: '/rounds/:roundId/close',
  results: '/rounds/:roundId/results',
  present: '/rounds/:roundId/present',
  invite: '/rounds/:roundId/invite',
  inbox: '/rounds/:roundId/inbox',
  collect: '/collect/*?',
  backup: '/backup/:networkId?',
  invitation: '/invitation/*',
  openRounds: '/answer',
  welcome: '/answer/:roundId',
  questions: '/answer/:roundId/questions/:step',
  handedIn: '/answer/:roundId/handed-in',
  handIn: '/answer/:roundId/hand-in',
  ownPicture: '/answer/:roundId/own-picture',
  research: '/research',
  figures: '/research/figures/:hash',
  dataset: '/research/dataset/:hash',
  conversation: '/research/conversation/:roundId',
  ownInstrument: '/research/instrument',
  researchOffice: '/research-office/*',
  edition: '/edition/*',
  secondKey: '/second-key/*?',
  secondKeys: '/second-keys',
  instrument: '/about/instrument',
  stored: '/about/stored',
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
  handOverKey: (id: RoundId) => `/rounds/${id}/hand-over-key`,
  closing: (id: RoundId) => `/rounds/${id}/close`,
  results: (id: RoundId) => `/rounds/${id}/results`,
  present: (id: RoundId) => `/rounds/${id}/present`,
  invite: (id: RoundId) => `/rounds/${id}/invite`,
  inbox: (id: RoundId) => `/rounds/${id}/inbox`,
  /** `payload`: a sealed response as `writeSealedText` writes it. */
  collect: () => '/collect',
  collectLink: (payload: string) => `/collect/${payload}`,
  /** `network`: the one to hand over, to begin with. */
  backup: (network?: NetworkId) => (network === undefined ? '/backup' : `/backup/${network}`),
  /** `payload`: an invitation as `writeInvitation` writes it. */
  invitation: (payload: string) => `/invitation/${payload}`,
  openRounds: () => '/answer',
  welcome: (id: RoundId) => `/answer/${id}`,
  questions: (id: RoundId, step: string) => `/answer/${id}/questions/${step}`,
  handedIn: (id: RoundId) => `/answer/${id}/handed-in`,
  handIn: (id: RoundId) => `/answer/${id}/hand-in`,
  ownPicture: (id: RoundId) => `/answer/${id}/own-picture`,
  research: () => '/research',
  /** `hash`: of the instrument whose answers are pooled. */
  figures: (hash: string) => `/research/figures/${hash}`,
  dataset: (hash: string) => `/research/dataset/${hash}`,
  /** `id`: of any round of the network the conversation is about. */
  conversation: (id: RoundId) => `/research/conversation/${id}`,
  ownInstrument: () => '/research/instrument',
  /** `payload`: a research invitation as `writeResearchInvitation` writes it. */
  researchOffice: (payload: string) => `/research-office/${payload}`,
  /** `payload`: an edition's check as `writeEditionCheck` writes it. */
  edition: (payload: string) => `/edition/${payload}`,
  /** `payload`: a second key as `writeSecondKey` writes it; without one it is asked for. */
  secondKey: (payload?: string) => (payload === undefined ? '/second-key' : `/second-key/${payload}`),
  secondKeys: () => '/second-keys',
  instrument: () => '/about/instrument',
  stored: () => '/about/stored',
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
