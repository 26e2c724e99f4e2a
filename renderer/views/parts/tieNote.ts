import type { Corpus } from '../../../data/model/corpus.ts';
import type { Translate } from '../../i18n/index.ts';
import type { TieRow } from './ties.ts';

/** How something is tied, in words; empty when nothing says how. */
export function tieNote(corpus: Corpus, note: TieRow['note'], t: Translate): string {
  if (note === null) return '';
  if (note.kind === 'words') return note.text;
  if (note.kind === 'part') return t(`part.${note.part}`);
  const by = note.by === null ? undefined : corpus.people.get(note.by)?.name;
  const said = by === undefined ? t(`part.${note.part}`) : t('part.representedBy', { name: by });
  return note.role === null ? said : t('session.named', { short: said, title: note.role });
}
