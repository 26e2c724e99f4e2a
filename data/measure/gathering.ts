import type { Span } from '../model/span.ts';

/** One thing of a profile, with the sessions and the passages that tie it to the territory. */
export interface ProfileItem {
  readonly id: string;
  /** Ids of sessions, in reading order. */
  readonly sessions: readonly string[];
  readonly spans: readonly Span[];
}

/** Gathers what is said of one thing after the other. */
export class Gathering {
  readonly #items = new Map<string, { sessions: Set<string>; spans: Span[] }>();

  add(id: string, session: string, span: Span): void {
    const item = this.#items.get(id) ?? { sessions: new Set(), spans: [] };
    this.#items.set(id, item);
    item.sessions.add(session);
    if (!item.spans.some(each => each.start === span.start && each.end === span.end)) item.spans.push(span);
  }

  /** The most present first, then by id. */
  list(order: ReadonlyMap<string, number>): readonly ProfileItem[] {
    const place = (session: string) => order.get(session) ?? 0;
    return [...this.#items]
      .map(([id, { sessions, spans }]) => ({
        id,
        sessions: [...sessions].sort((a, b) => place(a) - place(b)),
        spans: spans.sort((a, b) => a.start - b.start),
      }))
      .sort((a, b) => b.sessions.length - a.sessions.length || (a.id < b.id ? -1 : 1));
  }
}
