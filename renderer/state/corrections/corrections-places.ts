import type { Correction } from '../../../data/model/correction.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';

/** Whether a decision cannot be replayed without the official geographic code. */
export function needsPlaces(correction: Correction): boolean {
  return (
    correction.op === 'locate' ||
    (correction.op === 'add' && correction.kind === 'territory') ||
    (correction.op === 'set-role' && (correction.read?.places.length ?? 0) > 0)
  );
}

/** The official geographic code, loaded when it is first asked for: the page starts without its tables. */
export async function loadGazetteer(): Promise<Gazetteer> {
  return (await import('../../../data/resolve/gazetteer.ts')).OFFICIAL;
}
