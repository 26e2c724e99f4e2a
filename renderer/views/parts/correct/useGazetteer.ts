import { useEffect, useState } from 'react';
import type { Gazetteer } from '../../../../data/resolve/journal-places.ts';
import { loadGazetteer } from '../../../state/corrections/corrections-places.ts';

/** The official geographic code, fetched when something on screen names a place by its code; null until it is here. */
export function useGazetteer(wanted: boolean): Gazetteer | null {
  const [gazetteer, setGazetteer] = useState<Gazetteer | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    void loadGazetteer().then(loaded => {
      if (here) setGazetteer(loaded);
    });
    return () => {
      here = false;
    };
  }, [wanted]);
  return gazetteer;
}
