import { createContext, useContext } from 'react';
import type { Bridge } from '../../bridge/contract.ts';

/** The host around the page, given once by the application. */
export const HostContext = createContext<Bridge | null>(null);

/** The host; throws outside of the application's frame, since that is a bug. */
export function useHost(): Bridge {
  const host = useContext(HostContext);
  if (host === null) throw new Error('no host around this component');
  return host;
}
