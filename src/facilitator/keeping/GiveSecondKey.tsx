import { useState } from 'react';

import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { ClosedRound } from '#round/Round.ts';
import type { Bytes } from '#shared/ports.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import type { Elements } from '#ui/Elements.ts';
import { SecondKeyBox } from './SecondKeyBox.tsx';

interface GiveSecondKeyProps {
  readonly round: ClosedRound;
  readonly onKey: (secondKey: Bytes) => void;
  /** What else can be done there. */
  readonly children?: Elements;
}

/** The box opens only when asked for: on the screen of a closed round two things may take the second key. */
export function GiveSecondKey({ round, onKey, children }: GiveSecondKeyProps) {
  const { give } = useTexts(facilitatorTexts).secondKeyBox;
  const [asked, setAsked] = useState(false);
  return (
    <>
      {asked && <SecondKeyBox round={round} onKey={onKey} />}
      {(!asked || children !== undefined) && (
        <Actions>
          {!asked && (
            <Button
              onClick={() => {
                setAsked(true);
              }}
            >
              {give}
            </Button>
          )}
          {children}
        </Actions>
      )}
    </>
  );
}
