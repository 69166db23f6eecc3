import { idBytes, type RoundId } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import type { SealingSuite } from './SealingSuite.ts';
import { slipBytes } from './Slip.ts';
import type { SlipRule } from './slipHolders.ts';

/** The rule by which an edition was made; of those made before lots were drawn it is `lowest-id`. */
export type SlipRuleName = 'lots' | 'lowest-id';

interface RoundWithKey {
  readonly roundId: RoundId;
  /** 32 bytes. */
  readonly privateKey: Bytes;
  readonly suite: SealingSuite;
}

export function slipRule(name: SlipRuleName, round: RoundWithKey): SlipRule {
  return name === 'lots' ? byLots(round) : BY_LOWEST_ID;
}

const LABEL = 'srt slip lots v1\0';

/**
 * Lots under the private key of the round (docs/formats.md). Whoever sends has not got that key, and so can neither
 * choose a response id that wins nor tell which of two does.
 */
function byLots({ roundId, privateKey, suite }: RoundWithKey): SlipRule {
  const info = new Uint8Array([...new TextEncoder().encode(LABEL), ...idBytes(roundId)]);
  return {
    drawLots: (entries) => {
      const messages = entries.map(
        ({ slip, responseId }) => new Uint8Array([...slipBytes(slip), ...idBytes(responseId)]),
      );
      return suite.keyedHashes({ privateKey, info, messages });
    },
    withdrawalFrees: true,
  };
}

const BY_LOWEST_ID: SlipRule = {
  drawLots: (entries) => Promise.resolve(entries.map(({ responseId }) => idBytes(responseId))),
  withdrawalFrees: false,
};
