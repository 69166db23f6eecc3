import { createContext, useContext } from 'react';

import type { Services } from '#usecases/Services.ts';

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('A screen is shown outside ServicesProvider.');
  return services;
}
