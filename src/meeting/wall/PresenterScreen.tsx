import { WithResults } from '#meeting/WithResults.tsx';
import { PresenterView } from './PresenterView.tsx';

/** The picture of a round, for the wall. */
export function PresenterScreen({ params }: { readonly params: { readonly roundId: string } }) {
  return (
    <WithResults parameter={params.roundId}>
      {(network, results) => <PresenterView network={network} {...results} />}
    </WithResults>
  );
}
