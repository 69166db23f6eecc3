import type { Round } from './Round.ts';

/** `incoming` as a backup brings it to a device on which it stands as `here`: marked, unless it was opened on that device. */
export function roundFromBackup(incoming: Round, here: Round | undefined): Round {
  if (incoming.status === 'prepared') return incoming;
  const { restored: _elsewhere, ...round } = incoming;
  const openedHere = here !== undefined && here.status !== 'prepared' && here.restored !== true;
  return openedHere ? round : { ...round, restored: true };
}
