import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Located, Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import { type Declared, NOTHING_DECLARED } from '../readable.ts';
import { type Cells, cellsOf, delimiterOf } from './cells.ts';
import { type ColumnChoices, type ColumnRole, namedColumns, proposeColumns } from './columns.ts';
import { isWorkbook } from './may-be-data.ts';
import { isoOf, later, minutesOf, momentOf, placed, type When } from './moments.ts';
import type { DeclaredNames, DeclaredPerson, DeclaredProgramme, DeclaredSession } from './programme.ts';
import { type Leaf, said } from './tree.ts';

/** A table with what each of its columns holds. */
export interface TableReading {
  readonly heads: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly (readonly Leaf[])[];
  readonly title: Located | null;
}

/** The heads stand in one of the first rows; above them a title, a date. */
const MOST_ABOVE = 15;
const LEAST_NAMED = 2;

/** The tables of a text: of a workbook one a sheet, each behind a form feed and its name. */
function sheetsOf(text: string): readonly Span[] {
  if (!isWorkbook(text)) return [{ start: 0, end: text.length }];
  const starts = [...text.matchAll(/\f\t[^\n]*\n/g)].map(
    found => [found.index, found.index + found[0].length] as const,
  );
  return starts.map(([, start], i) => ({ start, end: starts[i + 1]?.[0] ?? text.length }));
}

/** Takes one sheet as a table; null where no row names its columns. `sure`: the name of the file says that it is a table. */
function tableOf(
  text: string,
  { start, end }: Span,
  sure: boolean,
  choices: ColumnChoices,
): (TableReading & Cells) | null {
  const delimiter = delimiterOf(text, start, end);
  if (delimiter === null) return null;
  const cells = cellsOf(text, start, end, delimiter);
  const named = cells.rows.slice(0, MOST_ABOVE).map(row => namedColumns(row.map(cell => cell.words)));
  const most = Math.max(0, ...named);
  const at = most >= LEAST_NAMED ? named.indexOf(most) : 0;
  if (most < LEAST_NAMED && !sure) return null;
  const heads = (cells.rows[at] ?? []).map(cell => fold(cell.words));
  const rows = cells.rows.slice(at + 1);
  const roles = proposeColumns(heads, rows).map((role, i) => choices[heads[i] ?? ''] ?? role);
  const above = cells.rows
    .slice(0, at)
    .flat()
    .find(cell => /\p{L}{3}/u.test(cell.words));
  return { ...cells, heads, roles, rows, title: above === undefined ? null : said(above) };
}

/** Whether a text without any other format is a table whose heads say what stands below them. */
export function isTable(text: string): boolean {
  const sheet = sheetsOf(text.slice(0, 60_000))[0];
  const table = sheet === undefined ? null : tableOf(text.slice(0, 60_000), sheet, false, {});
  if (table === null || table.rows.length === 0) return false;
  const even = table.rows.filter(row => row.length === table.heads.length).length;
  const { roles } = table;
  return (
    even >= table.rows.length * 0.8 &&
    (roles.includes('title') || roles.includes('speaker') || roles.includes('family-name'))
  );
}

/** The tables of a text as they would be read, for a preview. */
export function tablesIn(text: string, choices: ColumnChoices = {}): readonly TableReading[] {
  return sheetsOf(text).flatMap(sheet => tableOf(text, sheet, true, choices) ?? []);
}

/** Reads the rows of tables as sessions and people. */
export function readTables(
  text: string,
  sure: boolean,
  choices: ColumnChoices,
): { readonly programme: DeclaredProgramme; readonly declared: Declared } | null {
  const tables = sheetsOf(text).flatMap(sheet => tableOf(text, sheet, sure, choices) ?? []);
  const sessions = tables.flatMap(table => sessionsOf(table));
  if (sessions.length === 0) return null;
  const [first] = tables;
  const unclosed = tables.find(table => table.unclosed !== null)?.unclosed ?? null;
  const diagnostics: readonly Diagnostic[] =
    unclosed === null
      ? []
      : [
          {
            code: 'unclosed-quote',
            severity: 'warning',
            span: { start: unclosed, end: Math.min(text.length, unclosed + 1) },
            args: { line: text.slice(0, unclosed).split('\n').length },
            candidates: [],
          },
        ];
  return {
    programme: { timeZone: null, sessions, days: [], diagnostics },
    declared: { ...NOTHING_DECLARED, title: first?.title ?? null },
  };
}

/** A session while rows add people to it. */
type Draft = { -readonly [K in keyof DeclaredSession]: DeclaredSession[K] };

/** Rows → sessions; a row without title, or with the title and hours of the one above, goes on with it: one row a person. */
function sessionsOf(table: TableReading): readonly DeclaredSession[] {
  const sessions: Draft[] = [];
  const known = new Map<string, Draft>();
  let day: string | null = null;
  for (const row of table.rows) {
    const cell = (role: ColumnRole): Leaf | null =>
      table.roles
        .flatMap((one, i) => (one === role && row[i] !== undefined ? [row[i]] : []))
        .find(leaf => said(leaf) !== null) ?? null;
    const words = (role: ColumnRole) => fold(cell(role)?.words ?? '');
    const title = cell('title');
    const when = whenOf(words, day);
    day = when.day;
    const people = peopleIn(table, row);
    const last = sessions.at(-1);
    if (title === null) {
      if (last !== undefined && people.length > 0 && !hasTime(words)) add(last, people, cell('text'));
      continue;
    }
    const id = `${fold(title.words)}\n${when.start === null ? '' : isoOf(when.start)}\n${words('room')}`;
    const same = known.get(id);
    if (same !== undefined && people.length > 0) {
      add(same, people, null);
      continue;
    }
    const draft = draftOf({ title, cell, words, when, people, span: spanOf(row) });
    known.set(id, draft);
    sessions.push(draft);
  }
  return sessions.length > 0 || !table.roles.some(role => role === 'speaker' || role === 'family-name')
    ? sessions
    : listOfPeople(table);
}

function hasTime(words: (role: ColumnRole) => string): boolean {
  return words('start') !== '' || words('hours') !== '';
}

function spanOf(row: readonly Leaf[]): Span {
  return { start: row[0]?.span.start ?? 0, end: row.at(-1)?.span.end ?? 0 };
}

function add(draft: Draft, people: readonly Named[], text: Leaf | null): void {
  draft.people = [...draft.people, ...people.flatMap(({ person }) => person ?? [])];
  draft.named = [...draft.named, ...people.flatMap(({ names }) => names ?? [])];
  draft.texts = text === null ? draft.texts : [...draft.texts, text.span];
  const last = [...draft.people.map(one => one.name.span), ...draft.named.map(one => one.words.span)].at(-1);
  draft.span = { start: draft.span.start, end: Math.max(draft.span.end, last?.end ?? 0) };
}

interface Row {
  readonly title: Leaf;
  readonly cell: (role: ColumnRole) => Leaf | null;
  readonly words: (role: ColumnRole) => string;
  readonly when: { readonly start: When | null; readonly end: When | null };
  readonly people: readonly Named[];
  readonly span: Span;
}

function draftOf({ title, cell, words, when, people, span }: Row): Draft {
  const orNull = (role: ColumnRole) => (words(role) === '' ? null : words(role));
  const text = cell('text');
  const keywords = cell('keywords');
  return {
    key: orNull('key'),
    title: { text: fold(title.words), span: title.span },
    subtitle: said(cell('subtitle')),
    type: orNull('type'),
    isService: false,
    isCancelled: false,
    track: said(cell('track')),
    start: when.start === null ? null : isoOf(when.start),
    end: when.end === null ? null : isoOf(when.end),
    room: orNull('room'),
    language: orNull('language'),
    texts: text === null ? [] : [text.span],
    keywords: keywords === null ? [] : piecesOf(keywords),
    people: people.flatMap(({ person }) => person ?? []),
    named: people.flatMap(({ names }) => names ?? []),
    parent: null,
    span,
  };
}

/** "santé ; autonomie, logement": each keyword of a cell, where it stands. */
function piecesOf(leaf: Leaf): readonly Located[] {
  if (leaf.places !== null) return said(leaf) === null ? [] : [{ text: fold(leaf.words), span: leaf.span }];
  return [...leaf.words.matchAll(/[^,;|]+/g)].flatMap(found => {
    const lead = found[0].length - found[0].trimStart().length;
    const text = found[0].trim();
    const start = leaf.span.start + found.index + lead;
    return text === '' ? [] : [{ text, span: { start, end: start + text.length } }];
  });
}

interface Named {
  readonly person: DeclaredPerson | null;
  readonly names: DeclaredNames | null;
}

/** Who a row names: one person in parts, or the names of a cell, with the organisation beside them. */
function peopleIn({ roles, heads }: TableReading, row: readonly Leaf[]): readonly Named[] {
  const at = (role: ColumnRole) =>
    roles.flatMap((one, i) => (one === role && said(row[i]) !== null ? [i] : []));
  const one = (role: ColumnRole): Located | null => said(row[at(role)[0] ?? -1]);
  const organisation = one('organisation');
  const role = one('position');
  const found: Named[] = [];
  const family = one('family-name');
  const given = one('given-name');
  const name = family ?? given;
  if (name !== null) {
    const spans = [given, family].flatMap(part => part?.span ?? []);
    const span = { start: Math.min(...spans.map(s => s.start)), end: Math.max(...spans.map(s => s.end)) };
    const text = [given?.text, family?.text].filter(part => part !== undefined).join(' ');
    const parted = given !== null && family !== null ? ([given.text, family.text] as const) : null;
    const person = {
      key: null,
      name: { text, span },
      written: spans,
      parted,
      part: 'speaker',
      role,
      organisation,
      biography: null,
    } as const;
    found.push({ person, names: null });
  }
  for (const part of ['speaker', 'moderator'] as const)
    for (const i of at(part)) {
      const words = said(row[i]);
      // "Intervenant 1 | Organisme 1 | Intervenant 2 | Organisme 2": what stands behind a name is its own.
      const own = at('organisation').find(column => column > i && !roles.slice(i + 1, column).includes(part));
      const beside = own === undefined ? (at(part).length > 1 ? null : organisation) : said(row[own]);
      if (words !== null && heads[i] !== undefined && (name === null || part === 'moderator'))
        found.push({
          person: null,
          names: { words, part, role: part === 'speaker' ? role : null, organisation: beside },
        });
    }
  return found;
}

const RANGE = /\s*(?:-|–|—|à|to|>|→)\s*/u;

/** When a row takes place; the day of the row above holds while no other is said. */
function whenOf(
  words: (role: ColumnRole) => string,
  before: string | null,
): { readonly start: When | null; readonly end: When | null; readonly day: string | null } {
  const [from = '', to = ''] = words('hours').split(RANGE);
  const started = momentOf(words('start')) ?? momentOf(from);
  const day = momentOf(words('day'))?.day ?? started?.day ?? before;
  if (started?.clock == null || day === null) return { start: null, end: null, day };
  const start = placed({ day, clock: started.clock, offset: started.offset }, null);
  const ended = momentOf(words('end')) ?? momentOf(to);
  if (ended?.clock != null)
    return { start, end: { day: ended.day ?? day, clock: ended.clock, offset: started.offset }, day };
  const minutes = minutesOf(words('duration'));
  return { start, end: minutes === null ? null : later(start, minutes, null), day };
}

/** A table that names people and no session: one session, which the document is. */
function listOfPeople(table: TableReading): readonly DeclaredSession[] {
  const people = table.rows.flatMap(row => peopleIn(table, row));
  const [first] = table.rows;
  if (first === undefined || people.length === 0) return [];
  const title = table.title ?? { text: '', span: { start: spanOf(first).start, end: spanOf(first).start } };
  const span = { start: spanOf(first).start, end: spanOf(table.rows.at(-1) ?? first).end };
  const leaf: Leaf = { kind: 'leaf', span: title.span, words: title.text, places: null, empty: false };
  const nothing = { title: leaf, cell: () => null, words: () => '', when: { start: null, end: null } };
  return [draftOf({ ...nothing, people, span })];
}
