import { DialogueOfRound } from './dialogue/DialogueOfRound.tsx';
import { ResultsRoom } from './ResultsRoom.tsx';
import { WithResults } from './WithResults.tsx';

/** The results room of a round. */
export function ResultsScreen({ params }: { readonly params: { readonly roundId: string } }) {
  return (
    <WithResults parameter={params.roundId}>
      {(network, results) => (
        <DialogueOfRound roundId={results.editions[0].roundId}>
          <ResultsRoom network={network} {...results} />
        </DialogueOfRound>
      )}
    </WithResults>
  );
}
