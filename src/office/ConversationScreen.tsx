import { useTexts } from '#i18n/useTexts.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { ConversationSheet } from './ConversationSheet.tsx';
import { OfficeAbove } from './OfficeAbove.tsx';
import { officeTexts } from './officeTexts.ts';
import { useHeldPackages } from './useHeldPackages.ts';

interface ConversationScreenProps {
  /** The id of any round of the network, as it stands in the address. */
  readonly parameter: string;
}

/** The sheet about one network. Packages do not carry its id: rounds belong together where its name is the same. */
export function ConversationScreen({ parameter }: ConversationScreenProps) {
  const texts = useTexts(officeTexts).conversationScreen;
  const held = useHeldPackages();
  if (held === undefined) return null;

  const above = <OfficeAbove />;
  if (!held.ok) return <Page title={texts.title} above={above} lead={texts.notRead} children={null} />;

  const { packages } = held.value;
  const about = packages.find(({ roundId }) => roundId === parameter);
  if (about === undefined) return <NotFoundScreen />;
  return (
    <Page title={texts.title} above={above} lead={texts.lead}>
      <Actions>
        <Button
          look="primary"
          onClick={() => {
            print();
          }}
        >
          {texts.print}
        </Button>
      </Actions>
      <ConversationSheet
        network={about.network}
        rounds={packages.filter(({ network }) => network === about.network)}
      />
    </Page>
  );
}
