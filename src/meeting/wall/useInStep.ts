import { useEffect, useEffectEvent } from 'react';

import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { resultsViewStore } from '#meeting/resultsViewStore.ts';
import type { Presented } from '#ports/PresenterChannel.ts';
import type { RoundId } from '#shared/Id.ts';

/** Keeps what this window shows of a round the same as in other windows; `onTurn`: another one changed dimension. */
export function useInStep(roundId: RoundId, onTurn: (dimension: string) => void = ignore): void {
  const { presenterChannel } = useMeetingServices();
  const tell = useEffectEvent(onTurn);

  useEffect(() => {
    let isFollowing = false;
    const joined = presenterChannel.join(roundId, {
      presentedHere,
      onPresented: ({ dimension, view, earlier, edition }) => {
        const before = resultsViewStore.getState().dimension;
        isFollowing = true;
        resultsViewStore.setState({ dimension, view, earlier: new Set(earlier), edition });
        isFollowing = false;
        if (dimension !== null && dimension !== before) tell(dimension);
      },
    });
    const stop = resultsViewStore.subscribe(() => {
      // What was heard is not said again: two windows would go on for ever.
      if (!isFollowing) joined.say(presentedHere());
    });
    return () => {
      stop();
      joined.leave();
    };
  }, [presenterChannel, roundId]);
}

function presentedHere(): Presented {
  const { dimension, view, earlier, edition } = resultsViewStore.getState();
  return { dimension, view, earlier: [...earlier], edition };
}

function ignore(): void {}
