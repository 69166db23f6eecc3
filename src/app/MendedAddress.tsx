import type { ReactElement } from 'react';
import { Redirect, useLocation } from 'wouter';

import { mendedPath } from './mendedPath.ts';

/** For an address that leads nowhere as it is: to where it led before programs rewrote it, if that can be told. */
export function MendedAddress({ otherwise }: { readonly otherwise: ReactElement }) {
  const [location] = useLocation();
  const path = mendedPath(location);
  return path === null ? otherwise : <Redirect to={path} replace />;
}
