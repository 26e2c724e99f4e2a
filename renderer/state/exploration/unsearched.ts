import { shallow } from 'zustand/shallow';
import type { MaillageState } from '../state.ts';
import { DEFAULT_EXPLORATION, type Exploration } from './exploration.ts';

/**
 * What is looked at, whatever stands in the search box: the very same value while one types, so that a screen which hangs on it is not
 * drawn again at each letter.
 */
export const selectUnsearched = unsearched();

function unsearched(): (state: Pick<MaillageState, 'exploration'>) => Exploration {
  let last = DEFAULT_EXPLORATION;
  return ({ exploration }) => {
    const now = { ...exploration, search: '' };
    if (!shallow(last, now)) last = now;
    return last;
  };
}
