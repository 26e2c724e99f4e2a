import { Suspense } from 'react';
import { useMaillage } from '../state/hook.ts';
import { AlikeQuestion, ImportSheet, LostQuestion, PasteSheet } from './screens.ts';

/** The questions that are asked wherever the analyst is, one at a time. */
export function Questions() {
  const lost = useMaillage(s => s.lost === 'asking');
  const alike = useMaillage(s => s.alike.length > 0);
  const importing = useMaillage(s => s.importing !== null);
  const pasting = useMaillage(s => s.pasting);
  return (
    <Suspense>
      {lost ? (
        <LostQuestion />
      ) : importing ? (
        <ImportSheet />
      ) : pasting ? (
        <PasteSheet />
      ) : alike ? (
        <AlikeQuestion />
      ) : null}
    </Suspense>
  );
}
