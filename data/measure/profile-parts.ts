import type { Corpus } from '../model/corpus.ts';
import type { DatedPhrase, Figure } from '../model/dataset.ts';
import { Gathering, type ProfileItem } from './gathering.ts';

/** The places of all sessions in the order of the text, by id. */
export function orderOf(corpus: Corpus): ReadonlyMap<string, number> {
  return new Map(corpus.dataset.sessions.map(session => [session.id, session.order]));
}

/** What was gathered by session, in the order of the text. */
export function inReadingOrder(
  sessions: Gathering,
  order: ReadonlyMap<string, number>,
): readonly ProfileItem[] {
  return sessions.list(order).toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** The themes of some sessions, by the passages that tie these. */
export function themesOf(corpus: Corpus, sessions: readonly ProfileItem[]): Gathering {
  const themes = new Gathering();
  for (const { id, spans } of sessions) {
    const theme = corpus.sessions.get(id)?.theme ?? null;
    for (const span of theme === null ? [] : spans) themes.add(theme ?? '', id, span);
  }
  return themes;
}

/** Years and quantities said in some sessions. */
export function saidIn(
  { dataset }: Corpus,
  here: ReadonlySet<string>,
): { readonly dates: readonly DatedPhrase[]; readonly figures: readonly Figure[] } {
  return {
    dates: dataset.dates.filter(each => here.has(each.session)),
    figures: dataset.figures.filter(each => here.has(each.session)),
  };
}
