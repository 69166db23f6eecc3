import { useState } from 'react';
import { useLocation } from 'wouter';

import { useTexts } from '#i18n/useTexts.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { takeTurn } from '#meeting/resultsViewStore.ts';
import type { RoundId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** The ways to the wall: in this window, or in a second one while this one stays with the facilitator. */
export function WaysToPresent({ roundId }: { readonly roundId: RoundId }) {
  const texts = useTexts(meetingTexts).presenterScreen;
  const { secondWindow } = useMeetingServices();
  const [, goTo] = useLocation();
  const [wasRefused, setWasRefused] = useState(false);
  return (
    <>
      <Actions>
        <Button
          onClick={() => {
            takeTurn(null);
            goTo(paths.present(roundId));
          }}
        >
          {texts.present}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            takeTurn(null);
            setWasRefused(!secondWindow.open(paths.present(roundId)));
          }}
        >
          {texts.inSecondWindow}
        </Button>
      </Actions>
      {wasRefused && <Notice kind="trouble">{texts.notOpened}</Notice>}
    </>
  );
}
