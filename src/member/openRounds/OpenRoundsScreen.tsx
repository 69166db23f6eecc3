import { Link } from 'wouter';

import { useTexts } from '#i18n/useTexts.ts';
import { OpenInvitationFile } from '#member/invitation/OpenInvitationFile.tsx';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { RoundId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import styles from './OpenRoundsScreen.module.css';

/** The member's door: the rounds that are open on this device, and those its member was invited to. */
export function OpenRoundsScreen() {
  const texts = useTexts(memberTexts).openRoundsScreen;
  const { storage } = useMemberServices();
  const open = useStored(() => openRounds(storage), [storage]);
  if (open === undefined) return null;

  if (open.length === 0) {
    return (
      <Page title={texts.openRoundsTitle}>
        <Notice>
          <p>{texts.noOpenRounds}</p>
        </Notice>
        <OpenInvitationFile />
      </Page>
    );
  }
  return (
    <Page title={texts.openRoundsTitle} lead={texts.openRoundsLead}>
      <ul className={styles.rounds}>
        {open.map(({ roundId, networkName, schoolYear }) => (
          <li key={roundId}>
            <Link href={paths.welcome(roundId)} className={styles.round}>
              <bdi className={styles.name} translate="no">
                {networkName}
              </bdi>
              <span className={styles.year}>{schoolYear}</span>
            </Link>
          </li>
        ))}
      </ul>
      <OpenInvitationFile />
    </Page>
  );
}

interface RoundHere {
  readonly roundId: RoundId;
  readonly networkName: string;
  readonly schoolYear: string;
}

async function openRounds(storage: DeviceStorage): Promise<readonly RoundHere[]> {
  const [rounds, networks, participations] = await Promise.all([
    storage.rounds.all(),
    storage.networks.all(),
    storage.participations.all(),
  ]);
  const open = rounds.records
    .filter(({ status }) => status === 'open')
    .flatMap(({ id, networkId, schoolYear }): RoundHere[] => {
      const network = networks.records.find((candidate) => candidate.id === networkId);
      return network === undefined ? [] : [{ roundId: id, networkName: network.name, schoolYear }];
    });
  const ownRounds = new Set(rounds.records.map(({ id }) => id));
  const invited = participations.records
    .map(({ invitation }): RoundHere => invitation)
    .filter(({ roundId }) => !ownRounds.has(roundId));
  return [...open, ...invited].sort((one, other) => one.networkName.localeCompare(other.networkName));
}
