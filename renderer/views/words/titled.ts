import type { WordTable } from '../../../data/measure/word-table.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import type { Speech } from '../../ui/language.tsx';

/** How many sessions are counted by their title alone, in a picture's own line; empty where none is. */
export function titledWords({ sessions }: WordTable, part: WordsPart | null, { t }: Speech): string {
  const titled = sessions.filter(session => session.titled);
  if (titled.length === 0) return '';
  if (part?.kind !== 'session')
    return t('words.titled', {
      of: titled.length === sessions.length ? 'all' : 'some',
      count: titled.length,
    });
  return titled.some(({ id }) => id === part.id) ? t('words.titled', { of: 'one', count: 1 }) : '';
}
