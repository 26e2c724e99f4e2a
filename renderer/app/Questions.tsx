import { Suspense } from 'react';
import { useMaillage } from '../state/hook.ts';
import { AlikeQuestion, LostQuestion } from './screens.ts';

/** The questions that are asked wherever the analyst is, one at a time. */
export function Questions() {
  const lost = useMaillage(s => s.lost === 'asking');
  const alike = useMaillage(s => s.alike.length > 0);
  return <Suspense>{lost ? <LostQuestion /> : alike ? <AlikeQuestion /> : null}</Suspense>;
}
