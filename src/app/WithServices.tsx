import type { ReactNode } from 'react';

import { FacilitatorServicesProvider } from '#facilitator/useFacilitatorServices.ts';
import { MemberServicesProvider } from '#member/useMemberServices.ts';
import { OfficeServicesProvider } from '#office/useOfficeServices.ts';
import { SharedServicesProvider } from '#shell/useSharedServices.ts';
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
          <OfficeServicesProvider value={services}>{children}</OfficeServicesProvider>
        </FacilitatorServicesProvider>
      </MemberServicesProvider>
    </SharedServicesProvider>
  );
}
