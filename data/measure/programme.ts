import type { Corpus } from '../model/corpus.ts';
import type { Session, Theme } from '../model/entity.ts';

/** A stretch of the programme: sessions of one theme that follow each other, or sessions outside the themes. */
export interface ProgrammePart {
  readonly theme: Theme | null;
  readonly sessions: readonly Session[];
  /** First and last page that the table of contents gives its sessions; null when it gives none. */
  readonly pages: readonly [number, number] | null;
}

function pagesOf(sessions: readonly Session[]): ProgrammePart['pages'] {
  const pages = sessions.flatMap(({ page }) => (page === null ? [] : [page]));
  return pages.length === 0 ? null : [Math.min(...pages), Math.max(...pages)];
}

/** The selected sessions in the order of the document, by theme: a theme that comes back later makes another part. */
export function programme(
  corpus: Pick<Corpus, 'dataset' | 'themes'>,
  selection: { readonly sessions: ReadonlySet<string> },
): ProgrammePart[] {
  const ordered = corpus.dataset.sessions
    .filter(session => selection.sessions.has(session.id))
    .sort((a, b) => a.order - b.order);
  const parts: { theme: Theme | null; sessions: Session[] }[] = [];
  for (const session of ordered) {
    const theme = session.theme === null ? null : (corpus.themes.get(session.theme) ?? null);
    const last = parts.at(-1);
    if (last !== undefined && last.theme === theme) last.sessions.push(session);
    else parts.push({ theme, sessions: [session] });
  }
  return parts.map(part => ({ ...part, pages: pagesOf(part.sessions) }));
}
