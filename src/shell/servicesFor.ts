import { createContext, type Provider, useContext } from 'react';

/** A place for the services of one part of the app: what hands them out, and the hook by which its screens get them. */
export function servicesFor<Services extends object>(
  part: string,
): readonly [provider: Provider<Services | null>, use: () => Services] {
  const Context = createContext<Services | null>(null);
  return [
    Context.Provider,
    function useServicesOfPart() {
      const services = useContext(Context);
      if (services === null) throw new Error(`A screen of ${part} is shown where it has no services.`);
      return services;
    },
  ];
}
