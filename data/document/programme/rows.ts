import type { Located, Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import type { ColumnRole } from './columns.ts';
import { isoOf, later, minutesOf, momentOf, placed, type When } from './moments.ts';
import type { DeclaredNames, DeclaredPerson, DeclaredSession } from './programme.ts';
import { type Leaf, said } from './tree.ts';
import { partOf } from './written.ts';

/** A table with what each of its columns holds. */
export interface TableReading {
  readonly heads: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly rows: readonly (readonly Leaf[])[];
  readonly title: Located | null;
}

/** A session while rows add people to it. */
type Draft = { -readonly [K in keyof DeclaredSession]: DeclaredSession[K] };

/** Rows → sessions; a row without title, or with the title and hours of the one above, goes on with it: one row a person. */
export function sessionsOf(table: TableReading): readonly DeclaredSession[] {
  const sessions: Draft[] = [];
  const known = new Map<string, number>();
  let day: string | null = null;
  let called = '';
  const put = (draft: Draft, people: readonly Named[]): number => {
    const id = [draft.title.text, draft.start ?? draft.day ?? '', draft.room ?? '', draft.parent ?? ''].join(
      '\n',
    );
    const at = known.get(id);
    const same = at === undefined ? undefined : sessions[at];
    if (at !== undefined && same !== undefined && people.length > 0) {
      add(same, people, null);
      return at;
    }
    known.set(id, sessions.length);
    return sessions.push(draft) - 1;
  };
  /** A session over several rows lasts from the first of them to the last. */
  const hold = (draft: Draft): number => {
    const id = ['', draft.title.text, draft.start?.split('T')[0] ?? '', draft.room ?? ''].join('\n');
    const at = known.get(id);
    const same = at === undefined ? undefined : sessions[at];
    if (at === undefined || same === undefined) {
      known.set(id, sessions.length);
      return sessions.push({ ...draft, key: null, texts: [], keywords: [], type: null }) - 1;
    }
    if (draft.start !== null && (same.start ?? '') > draft.start) same.start = draft.start;
    if (draft.end !== null && (same.end ?? '') < draft.end) same.end = draft.end;
    add(
      same,
      [
        ...draft.people.map(person => ({ person, names: null })),
        ...draft.named.map(names => ({ person: null, names })),
      ],
      null,
    );
    return at;
  };
  for (const row of table.rows) {
    const cell = cellIn(table, row);
    const words = (role: ColumnRole) => fold(cell(role)?.words ?? '');
    called = words('day') || called;
    const when: Placed = { ...whenOf(words, day), called };
    day = when.day ?? (words('day') === '' ? day : null);
    const isTimed = words('start') !== '' || words('hours') !== '';
    const people = peopleIn(table, row);
    const holder = cell('session');
    // "Pause", "Keynote": what has hours and a kind alone is called by its kind.
    const title = cell('title') ?? (isTimed ? (cell('type') ?? holder) : holder);
    const last = sessions.at(-1);
    if (title === null) {
      if (last !== undefined && people.length > 0 && !isTimed) add(last, people, cell('text'));
      continue;
    }
    const place = { cell, words, when, span: spanOf(row) };
    const isHeld = holder !== null && holder !== title;
    const chairs = isHeld ? people.filter(isChair) : [];
    const parent = isHeld ? hold(draftOf({ ...place, title: holder, people: chairs, parent: null })) : null;
    const own = isHeld ? people.filter(one => !isChair(one)) : people;
    put(draftOf({ ...place, title, people: own, parent }), own);
  }
  return sessions.length > 0 || !table.roles.some(role => role === 'speaker' || role === 'family-name')
    ? sessions
    : listOfPeople(table);
}

function isChair({ person, names }: Named): boolean {
  return (person ?? names)?.part === 'moderator';
}

/** The first cell of a row that says something under a role. */
function cellIn({ roles }: TableReading, row: readonly Leaf[]): (role: ColumnRole) => Leaf | null {
  return role => {
    const cells = roles.flatMap((one, i) => (one === role && row[i] !== undefined ? [row[i]] : []));
    return cells.find(leaf => said(leaf) !== null) ?? null;
  };
}

function spanOf(row: readonly Leaf[]): Span {
  return { start: row[0]?.span.start ?? 0, end: row.at(-1)?.span.end ?? 0 };
}

function add(draft: Draft, people: readonly Named[], text: Leaf | null): void {
  draft.people = [...draft.people, ...people.flatMap(({ person }) => person ?? [])];
  const told = new Set(draft.named.map(({ words }) => words.text));
  draft.named = [
    ...draft.named,
    ...people.flatMap(({ names }) => (names === null || told.has(names.words.text) ? [] : names)),
  ];
  draft.texts = text === null ? draft.texts : [...draft.texts, text.span];
  const last = [...draft.people.map(one => one.name.span), ...draft.named.map(one => one.words.span)].at(-1);
  draft.span = { start: draft.span.start, end: Math.max(draft.span.end, last?.end ?? 0) };
}

interface Row {
  readonly title: Leaf;
  readonly cell: (role: ColumnRole) => Leaf | null;
  readonly words: (role: ColumnRole) => string;
  readonly when: Placed;
  readonly people: readonly Named[];
  readonly parent: number | null;
  readonly span: Span;
}

function draftOf({ title, cell, words, when, people, parent, span }: Row): Draft {
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
    start: when.start,
    end: when.end,
    day:
      when.start !== null && when.day !== null
        ? null
        : (when.day ?? (when.called === '' ? null : when.called)),
    room: orNull('room'),
    language: orNull('language'),
    texts: text === null ? [] : [text.span],
    keywords: keywords === null ? [] : piecesOf(keywords),
    people: people.flatMap(({ person }) => person ?? []),
    named: people.flatMap(({ names }) => names ?? []),
    parent,
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
  // "Authors | Lastname": a family name alone, beside whole names, only sorts them.
  const isWhole = given !== null || at('speaker').length === 0;
  const name = isWhole ? (family ?? given) : null;
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
      const ownIn = (what: ColumnRole, whole: Located | null) => {
        const own = at(what).find(column => column > i && !roles.slice(i + 1, column).includes(part));
        return own === undefined ? (at(part).length > 1 ? null : whole) : said(row[own]);
      };
      const beside = ownIn('organisation', organisation);
      const does = roles.filter(each => each === 'position').length > 1 ? ownIn('position', role) : role;
      if (words !== null && heads[i] !== undefined && (name === null || part === 'moderator'))
        found.push({
          person: null,
          names: {
            words,
            part,
            role: part === 'speaker' ? does : null,
            organisation: beside,
            lines: linesOf(row[i]),
          },
        });
    }
  return found;
}

const LINE_END = /<br\s*\/?>|<\/(?:p|li|div)>|\n/giu;

/** The lines of a cell that has several, each of which names somebody: "Anne Roux, IGE <br> Paul Morel, CNRS". */
function linesOf(cell: Leaf | undefined): readonly Span[] {
  if (cell === undefined || !/[\n<]/.test(cell.words)) return [];
  const lines: Span[] = [];
  let from = 0;
  for (const { index, 0: found } of [...cell.words.matchAll(LINE_END), { index: cell.words.length, 0: '' }]) {
    const line = partOf(cell, from, index);
    if (/\p{L}/u.test(line.words.replace(/<[^>]*>/g, ''))) lines.push(line.span);
    from = index + found.length;
  }
  return lines.length > 1 ? lines : [];
}

const RANGE = /\s*(?:-|–|—|(?<!\p{L})à(?!\p{L})|\bto\b|>|→)\s*/u;

interface TableTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly day: string | null;
}

/** With what the table calls the day, in the row or above it. */
interface Placed extends TableTime {
  readonly called: string;
}

/** When a row takes place; the day of the row above holds while no other is said. */
function whenOf(words: (role: ColumnRole) => string, before: string | null): TableTime {
  const [from = '', to = ''] = words('hours').split(RANGE);
  const started = momentOf(words('start')) ?? momentOf(from) ?? momentOf(words('hours'));
  // A day that is no date ("jeudi") ends the date above.
  const day = momentOf(words('day'))?.day ?? started?.day ?? (words('day') === '' ? before : null);
  if (started?.clock == null) return { start: null, end: null, day };
  const ended = momentOf(words('end')) ?? momentOf(to);
  if (day === null)
    return { start: `T${started.clock}`, end: ended?.clock == null ? null : `T${ended.clock}`, day };
  const start = placed({ day, clock: started.clock, offset: started.offset }, null);
  const minutes = minutesOf(words('duration'));
  const end: When | null =
    ended?.clock != null
      ? { day: ended.day ?? day, clock: ended.clock, offset: started.offset }
      : minutes === null
        ? null
        : later(start, minutes, null);
  return { start: isoOf(start), end: end === null ? null : isoOf(end), day };
}

/** A table that names people and no session: one session, which the document is. */
function listOfPeople(table: TableReading): readonly DeclaredSession[] {
  const people = table.rows.flatMap(row => peopleIn(table, row));
  const [first] = table.rows;
  if (first === undefined || people.length === 0) return [];
  const title = table.title ?? { text: '', span: { start: spanOf(first).start, end: spanOf(first).start } };
  const span = { start: spanOf(first).start, end: spanOf(table.rows.at(-1) ?? first).end };
  const leaf: Leaf = { kind: 'leaf', span: title.span, words: title.text, places: null, empty: false };
  const when = { start: null, end: null, day: null, called: '' };
  const nothing = { title: leaf, cell: () => null, words: () => '', when, parent: null };
  return [draftOf({ ...nothing, people, span })];
}
