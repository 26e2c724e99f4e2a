import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Actions, MaillageState, MaillageStore } from './state.ts';

/** Gives the store to the components below: `<MaillageContext value={store}>`. */
export const MaillageContext = createContext<MaillageStore | null>(null);

/** Reads a part of the state and draws again when it changes. Selectors of derived.ts are memoised and fit here. */
export function useMaillage<T>(selector: (state: MaillageState) => T): T {
  return useStore(useMaillageStore(), selector);
}

/** Reads a list of the state, and draws again only when it holds other things. */
export function useMaillageList<T>(selector: (state: MaillageState) => readonly T[]): readonly T[] {
  return useMaillage(useShallow(selector));
}

/** The actions, which never change. */
export function useActions(): Actions {
  return useMaillageStore().getState().actions;
}

/** The store itself, for the few that need more than a part of it. */
export function useMaillageStore(): MaillageStore {
  const store = useContext(MaillageContext);
  if (store === null) throw new Error('no MaillageContext above this component');
  return store;
}
