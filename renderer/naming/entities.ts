import type { Corpus } from '../../data/model/corpus.ts';
import type { EntityRef } from '../../data/model/entity.ts';
import { assertNever } from '../../data/model/result.ts';
import type { Translate } from '../i18n/index.ts';
import { sessionFull } from './sessions.ts';

/** What a thing of the corpus is called, in full; null when the corpus does not have it. */
export function entityName(corpus: Corpus, ref: EntityRef, t: Translate): string | null {
  switch (ref.kind) {
    case 'person':
      return corpus.people.get(ref.id)?.name ?? null;
    case 'organisation':
      return corpus.organisations.get(ref.id)?.name ?? null;
    case 'territory':
      return corpus.territories.get(ref.id)?.name ?? null;
    case 'theme':
      return corpus.themes.get(ref.id)?.title ?? null;
    case 'session': {
      const session = corpus.sessions.get(ref.id);
      return session === undefined ? null : sessionFull(t, corpus, session);
    }
    case 'keyword':
    case 'term':
      return corpus.dataset.terms.find(term => term.id === ref.id)?.label ?? ref.id;
    case 'year':
      return ref.id;
    default:
      return assertNever(ref.kind);
  }
}

/** What kind of thing it is, as words: "Commune", "Atelier, thème 2", "Personne". */
export function entityKindName(corpus: Corpus, ref: EntityRef, t: Translate): string {
  if (ref.kind === 'organisation') {
    const kind = corpus.organisations.get(ref.id)?.kind;
    return kind === undefined ? t('kind.organisation', { count: 1 }) : t(`organisationKind.${kind}`);
  }
  if (ref.kind === 'territory') {
    const level = corpus.territories.get(ref.id)?.level;
    return level === undefined ? t('kind.territory', { count: 1 }) : t(`level.${level}`);
  }
  if (ref.kind === 'session') {
    const kind = corpus.sessions.get(ref.id)?.kind;
    return kind === undefined ? t('kind.session', { count: 1 }) : t(`sessionKind.${kind}`);
  }
  return t(`kind.${ref.kind}`, { count: 1 });
}
