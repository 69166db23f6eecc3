import type { ReactNode } from 'react';

import { FacilitatorServicesProvider } from '#facilitator/FacilitatorServices.ts';
import { KeeperServicesProvider } from '#keeper/KeeperServices.ts';
import { MeetingServicesProvider } from '#meeting/MeetingServices.ts';
import { MemberServicesProvider } from '#member/MemberServices.ts';
import { OfficeServicesProvider } from '#office/OfficeServices.ts';
import { SharedServicesProvider } from '#shell/SharedServices.ts';
import type { Services } from '#usecases/Services.ts';

interface WithServicesProps {
  readonly services: Services;
  readonly children: ReactNode;
}

/** Hands every wing the services it asks for; a wing gets at no other. */
export function WithServices({ services, children }: WithServicesProps) {
  return (
    <SharedServicesProvider value={services}>
      <MemberServicesProvider value={services}>
        <FacilitatorServicesProvider value={services}>
          <MeetingServicesProvider value={services}>
            <OfficeServicesProvider value={services}>
              <KeeperServicesProvider value={services}>{children}</KeeperServicesProvider>
            </OfficeServicesProvider>
          </MeetingServicesProvider>
        </FacilitatorServicesProvider>
      </MemberServicesProvider>
    </SharedServicesProvider>
  );
}
