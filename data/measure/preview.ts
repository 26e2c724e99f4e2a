import type { Dataset } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { pageAt } from '../model/pages.ts';
import { fold } from '../text/normalise.ts';

/** A session as a list shows it before anything is written. */
export interface PreviewSession {
  readonly id: string;
  readonly title: string;
  readonly people: readonly string[];
}

export interface PreviewPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
}

/** What the reader was not sure of, with its place in the source. */
export interface PreviewDoubt extends Pick<Diagnostic, 'code' | 'args'> {
  /** Number of its line from 1; null where it is about the whole file. */
  readonly line: number | null;
  /** The words of that line. */
  readonly excerpt: string;
}

/** What was recognised in a document, as plain lists. */
export interface Preview {
  readonly title: string;
  readonly place: string | null;
  readonly dates: readonly string[];
  readonly sessions: readonly PreviewSession[];
  readonly people: readonly PreviewPerson[];
  readonly organisations: readonly string[];
  readonly territories: number;
  readonly doubts: readonly PreviewDoubt[];
}

const LONGEST_EXCERPT = 160;

/** Tells what was recognised in a text. */
export function previewOf(dataset: Dataset, text: string): Preview {
  const { proceedings, sessions, people, participations, organisations, territories, warnings } = dataset;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const roles = new Map<string, string>();
  const there = new Map<string, Set<string>>();
  for (const { person, session, role } of participations) {
    if (role !== null && !roles.has(person)) roles.set(person, role);
    const inside = there.get(session) ?? new Set();
    there.set(session, inside.add(names.get(person) ?? person));
  }
  const lineAt = linesOf(text);
  const known = new Set(names.values());
  const titles = new Map(sessions.map(({ id, title }) => [id, title]));
  return {
    title: proceedings.title,
    place: proceedings.place,
    dates: proceedings.dates,
    sessions: sessions.map(({ id, title }) => ({ id, title, people: [...(there.get(id) ?? [])] })),
    people: people.map(({ id, name }) => ({ id, name, role: roles.get(id) ?? null })),
    organisations: organisations.map(({ name }) => name),
    territories: territories.length,
    doubts: warnings.map(({ code, args, span }) => ({
      code,
      args: {
        ...args,
        kind: known.has(String(args.expected ?? '')) ? 'person' : 'organisation',
        session: titles.get(String(args.session ?? '')) ?? String(args.session ?? ''),
      },
      line: span === null ? null : lineAt(span.start),
      excerpt: span === null ? '' : excerptAt(text, span.start),
    })),
  };
}

/** Gives the number of the line that holds a place; its table is made once. */
function linesOf(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return at => pageAt(starts, at) ?? 1;
}

function excerptAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = fold(text.slice(start, end < 0 ? text.length : end));
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT)}…` : line;
}
