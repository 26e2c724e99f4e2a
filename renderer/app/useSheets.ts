import { useEffect, useMemo, useRef, useState } from 'react';
import type { Bridge } from '../bridge/contract.ts';
import { type TypedAhead, typeAhead } from '../interact/type-ahead.ts';
import { useActions } from '../state/hook.ts';
import { useCommands } from './useCommands.ts';

/** What is asked for over the page by a key, a button or the host's menu: the search, and what Maillage is. */
export function useSheets(bridge: Bridge) {
  const { setSearch } = useActions();
  const [searching, setSearching] = useState(false);
  const [isAbout, setAbout] = useState(false);
  const ahead = useRef<TypedAhead | null>(null);
  useEffect(() => () => ahead.current?.stop(), []);
  const acts = useMemo(
    () => ({
      openSearch: () => {
        if (document.activeElement?.matches(FIELD)) return;
        ahead.current?.stop();
        ahead.current = typeAhead(document, {
          field: FIELD,
          write: setSearch,
          leave: () => setSearching(false),
        });
        setSearching(true);
      },
      closeSearch: () => {
        ahead.current?.stop();
        setSearching(false);
      },
      isTypedAhead: () => ahead.current?.isTyped() ?? false,
      openAbout: () => setAbout(true),
      closeAbout: () => setAbout(false),
    }),
    [setSearch],
  );
  useCommands(bridge, acts);
  return { searching, isAbout, ...acts };
}

/** The field of the search (views/search/SearchDialog.tsx), which is loaded behind the first picture. */
const FIELD = '.search-input';
