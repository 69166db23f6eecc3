import { InPieces } from '#ui/InPieces.tsx';
import { DialogueOfRound } from './dialogue/DialogueOfRound.tsx';
import { ResultsRoom } from './ResultsRoom.tsx';
import { WithResults } from './WithResults.tsx';

/** The results room of a round. */
export function ResultsScreen({ params }: { readonly params: { readonly roundId: string } }) {
  return (
    <WithResults parameter={params.roundId}>
      {(network, results, { slips }) => (
        <DialogueOfRound roundId={results.editions[0].roundId}>
          <InPieces>
            <ResultsRoom network={network} slips={slips} {...results} />
          </InPieces>
        </DialogueOfRound>
      )}
    </WithResults>
  );
}
