import { findEntry, type WordTable } from '../../data/measure/word-table.ts';
import type { Corpus } from '../../data/model/corpus.ts';
import type { EntityRef } from '../../data/model/entity.ts';
import { assertNever } from '../../data/model/result.ts';
import { divisionByKey } from '../../data/reference/divisions.ts';
import type { Translate } from '../i18n/index.ts';
import { entityKindName } from './entities.ts';

/** The line that tells one name from another: a role, a department, a theme, how often; null when there is nothing to say. */
export function entityContext(
  corpus: Corpus,
  ref: EntityRef,
  table: WordTable | null,
  t: Translate,
): string | null {
  const { kind, id } = ref;
  switch (kind) {
    case 'person': {
      const parts = corpus.participationsOfPerson.get(id) ?? [];
      const first = parts[0];
      return parts.find(p => p.role !== null)?.role ?? (first === undefined ? null : t(`part.${first.part}`));
    }
    case 'organisation': {
      const people = new Set((corpus.affiliationsOfOrganisation.get(id) ?? []).map(a => a.person));
      return t('search.people', { kind: entityKindName(corpus, ref, t), count: people.size });
    }
    case 'territory':
      return territoryContext(corpus, ref, t);
    case 'session': {
      const theme = corpus.sessions.get(id)?.theme ?? null;
      return theme === null ? null : (corpus.themes.get(theme)?.title ?? null);
    }
    case 'theme':
      return sessions(t, corpus.dataset.sessions.filter(s => s.theme === id).length);
    case 'keyword': {
      const label = corpus.dataset.terms.find(term => term.id === id)?.label;
      return sessions(
        t,
        corpus.dataset.sessions.filter(s => s.declaredKeywords.some(k => k.label === label)).length,
      );
    }
    case 'term': {
      const entry = table === null ? null : findEntry(table, id);
      return entry === null
        ? null
        : t('search.occurrences', { count: entry.F, sessions: sessions(t, entry.sessions) });
    }
    case 'year':
      return null;
    default:
      return assertNever(kind);
  }
}

const sessions = (t: Translate, count: number): string => t('search.sessions', { count });

/** "Commune, Seine-Maritime"; a department is placed in its region. */
function territoryContext(corpus: Corpus, ref: EntityRef, t: Translate): string {
  const territory = corpus.territories.get(ref.id);
  const level = entityKindName(corpus, ref, t);
  if (territory === undefined) return level;
  const above =
    territory.level === 'department' || territory.department === null
      ? territory.level !== 'region' &&
        territory.region !== null &&
        divisionByKey(`region:${territory.region}`)
      : divisionByKey(`department:${territory.department}`);
  return above ? `${level}, ${above.name}` : level;
}
