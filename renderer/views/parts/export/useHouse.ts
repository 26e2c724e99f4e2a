import { useCallback, useEffect, useState } from 'react';
import type { HouseErrorCode } from '../../../export/pptx/house/opened.ts';
import { useActions } from '../../../state/hook.ts';

/** A template's file. */
interface HouseFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The organisation's template while something is taken away: the one that is kept, and what became of the last choice. */
export interface Housing {
  readonly house: HouseFile | null;
  /** Why the file that was chosen last is none; null when it is one. */
  readonly refused: { readonly name: string; readonly why: HouseErrorCode } | null;
  readonly choose: () => void;
  readonly remove: () => void;
}

/** Reads the template that the base keeps, and lets another be chosen. */
export function useHouse(): Housing {
  const { keptHouse, chooseHouse, keepHouse, dropHouse } = useActions();
  const [house, setHouse] = useState<HouseFile | null>(null);
  const [refused, setRefused] = useState<Housing['refused']>(null);
  useEffect(() => {
    let current = true;
    void keptHouse().then(kept => (current ? setHouse(kept) : undefined));
    return () => {
      current = false;
    };
  }, [keptHouse]);
  const choose = useCallback(async () => {
    const file = await chooseHouse();
    if (file === null) return;
    const { readHouse } = await import('../../../export/pptx/house/house.ts');
    const read = readHouse(file.bytes);
    setRefused(read.ok ? null : { name: file.name, why: read.error });
    if (read.ok && (await keepHouse(file))) setHouse(file);
  }, [chooseHouse, keepHouse]);
  const remove = useCallback(async () => {
    setRefused(null);
    if (await dropHouse()) setHouse(null);
  }, [dropHouse]);
  return { house, refused, choose: () => void choose(), remove: () => void remove() };
}
