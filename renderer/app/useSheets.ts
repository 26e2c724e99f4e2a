import { useMemo, useState } from 'react';
import type { Bridge } from '../bridge/contract.ts';
import { useCommands } from './useCommands.ts';

/** What is asked for over the page by a key, a button or the host's menu: the search, and what Maillage is. */
export function useSheets(bridge: Bridge) {
  const [searching, setSearching] = useState(false);
  const [isAbout, setAbout] = useState(false);
  const acts = useMemo(
    () => ({
      openSearch: () => setSearching(true),
      closeSearch: () => setSearching(false),
      openAbout: () => setAbout(true),
      closeAbout: () => setAbout(false),
    }),
    [],
  );
  useCommands(bridge, acts);
  return { searching, isAbout, ...acts };
}
