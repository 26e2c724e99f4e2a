import type { Corpus } from '../../../data/model/corpus.ts';
import type { Subcorpus } from '../../../data/model/filter.ts';
import { facetReadingOf } from '../../../data/model/holdings.ts';
import type { WordsPart } from './words.ts';

/**
 * Ids of the sessions that a part of the text is, in reading order: one session, or sessions that were kept aside, whatever the
 * filters keep; else those that the filters keep and that are of the theme or of the document, or where the place or the kind of body stands.
 */
export function sessionsOfPart(corpus: Corpus, kept: Subcorpus, part: WordsPart): readonly string[] {
  const ids = (isIn: (id: string, theme: string | null) => boolean) =>
    corpus.dataset.sessions.filter(({ id, theme }) => isIn(id, theme)).map(({ id }) => id);
  const { organisationKind, territoryIds } = facetReadingOf(corpus);
  switch (part.kind) {
    case 'all':
      return ids(id => kept.sessions.has(id));
    case 'session':
      return [part.id];
    case 'sessions':
      return ids(id => part.ids.includes(id));
    case 'theme':
      return ids((id, theme) => kept.sessions.has(id) && theme === part.id);
    case 'document':
      return ids(id => kept.sessions.has(id) && corpus.sessions.get(id)?.document === part.id);
    case 'territory': {
      const isThere = (place: string) => territoryIds(place).includes(part.id);
      return ids(id => [...(kept.standing.get(id)?.territories ?? [])].some(isThere));
    }
    case 'organisationKind':
      return ids(id =>
        [...(kept.standing.get(id)?.organisations ?? [])].some(body => organisationKind(body) === part.id),
      );
  }
}
