import {
  type Among,
  type Anchor,
  CORRECTABLE_KINDS,
  type Correction,
  type JournalEntry,
} from '../model/correction.ts';
import { ENTITY_KINDS, type EntityKind, ORGANISATION_KINDS, PARTS, SESSION_KINDS } from '../model/entity.ts';
import { type Fields, isFields } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { oneOf, sessionIn, words } from './journal-fields.ts';
import { roleOf } from './journal-role-field.ts';

/** Says what the file is, so that another one is not taken for it. */
const FORMAT = 'maillage-journal';
const VERSION = 1;

/** A decision in a file: what was decided, and when (ISO 8601). */
export interface FiledDecision {
  readonly at: number;
  readonly correction: Correction;
}

export type JournalFileError = 'not-json' | 'not-a-journal' | 'newer-journal' | 'bad-decision';

/** The journal as readable JSON: one decision an object, under the title of its document. */
export function writeJournalFile(title: string, entries: readonly JournalEntry[]): string {
  const decisions = entries.map(({ at, correction }) => ({
    decided: new Date(at).toISOString(),
    ...correction,
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, document: title, decisions }, null, 2)}\n`;
}

/** Reads a journal file, whole or not at all. */
export function readJournalFile(text: string): Result<readonly FiledDecision[], JournalFileError> {
  const parsed = parse(text);
  if (!parsed.ok) return fail('not-json');
  const file = parsed.value;
  if (!isFields(file) || file.format !== FORMAT || !Array.isArray(file.decisions))
    return fail('not-a-journal');
  if (typeof file.version !== 'number' || file.version > VERSION) return fail('newer-journal');
  const decisions = file.decisions.map(decisionOf);
  const good = decisions.filter(decision => decision !== null);
  return good.length === decisions.length ? ok(good) : fail('bad-decision');
}

function parse(text: string): Result<unknown, null> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return fail(null);
  }
}

function decisionOf(value: unknown): FiledDecision | null {
  if (!isFields(value)) return null;
  const at = typeof value.decided === 'string' ? Date.parse(value.decided) : Number.NaN;
  const correction = correctionOf(value);
  return correction === null || Number.isNaN(at) ? null : { at, correction };
}

/** A decision with its fields checked one by one; null when one is missing or not what it should be. */
function correctionOf(fields: Fields): Correction | null {
  const kind = oneOf(ENTITY_KINDS, fields.kind);
  const name = words(fields.name);
  const to = words(fields.to);
  switch (fields.op) {
    case 'merge': {
      const names = namesOf(fields.names);
      const into = words(fields.into);
      const among = amongOf(fields.among, names);
      return kind === null || names === null || into === null || among === null
        ? null
        : { op: 'merge', kind, names, into, ...among };
    }
    case 'never-merge': {
      const names = namesOf(fields.names);
      const among = amongOf(fields.among, names);
      return kind === null || names === null || among === null
        ? null
        : { op: 'never-merge', kind, names, ...among };
    }
    case 'split':
      return splitOf(fields, kind, name);
    case 'rename':
      return kind === null || name === null || to === null ? null : { op: 'rename', kind, name, to };
    case 'retype': {
      const type = oneOf(ORGANISATION_KINDS, to);
      return name === null || type === null ? null : { op: 'retype', name, to: type };
    }
    case 'locate': {
      const code = words(fields.code);
      return name === null || code === null ? null : { op: 'locate', name, code };
    }
    case 'reject':
      return rejectOf(fields, kind, name);
    case 'add':
      return addOf(fields, name);
    case 'set-role':
      return roleOf(fields, name);
    case 'attach':
    case 'detach':
      return attachOf(fields, fields.op, name);
    case 'set-session':
      return setSessionOf(fields);
    case 'join-words': {
      const named = namesOf(fields.words);
      const into = words(fields.into);
      return named === null || into === null ? null : { op: 'join-words', words: named, into };
    }
    case 'part-word': {
      const word = words(fields.word);
      const form = words(fields.form);
      return word === null || form === null ? null : { op: 'part-word', word, form };
    }
    case 'hide-word':
    case 'show-word': {
      const word = words(fields.word);
      return word === null ? null : { op: fields.op, word };
    }
    case 'confirm': {
      const text = words(fields.text);
      const code = oneOf(CODES, fields.code);
      return text === null || code === null ? null : { op: 'confirm', code, text };
    }
    default:
      return null;
  }
}

const CODES = [
  'spelling',
  'homonym',
  'missing-session',
  'unlisted-session',
  'title-differs',
  'incomplete-speaker',
  'possible-speaker',
  'named-apart',
  'same-name',
  'no-speaker',
  'keyword-label',
  'unknown-body',
  'unknown-layout',
  'several-events',
  'other-language',
  'encoding',
  'broken-json',
  'broken-xml',
  'unclosed-quote',
  'untitled-entries',
  'open-series',
  'apart-entries',
  'ambiguous',
] as const satisfies readonly Extract<Correction, { op: 'confirm' }>['code'][];

function namesOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const names = value.map(words).filter(each => each !== null);
  return names.length === value.length ? names : null;
}

/** Where each of the names stands, when that is said; null when it is not said of each. */
function amongOf(
  value: unknown,
  names: readonly string[] | null,
): { readonly among?: readonly Among[] } | null {
  if (value === undefined) return {};
  if (!Array.isArray(value)) return null;
  const among = value.flatMap(each => {
    const document = isFields(each) ? words(each.document) : null;
    const side = isFields(each) ? each.side : null;
    return document === null || typeof side !== 'number' ? [] : [{ document, side }];
  });
  return among.length === names?.length ? { among } : null;
}

function addOf(fields: Fields, name: string | null): Correction | null {
  const kind = oneOf(CORRECTABLE_KINDS, fields.kind);
  const at = anchorIn(fields.at);
  const organisationKind = oneOf(ORGANISATION_KINDS, fields.organisationKind);
  const code = words(fields.code);
  const part = oneOf(PARTS, fields.part);
  const role = words(fields.role);
  return kind === null || name === null || at === null
    ? null
    : {
        op: 'add',
        kind,
        name,
        at,
        organisationKind,
        code,
        ...(fields.everywhere === true ? { everywhere: true } : {}),
        ...(part === null ? {} : { part }),
        ...(role === null ? {} : { role }),
      };
}

function splitOf(fields: Fields, kind: EntityKind | null, name: string | null): Correction | null {
  const variant = words(fields.variant);
  if (kind === null || name === null || variant === null) return null;
  if (fields.at === undefined) return { op: 'split', kind, name, variant };
  const at = anchorIn(fields.at);
  return at === null ? null : { op: 'split', kind, name, variant, at };
}

function rejectOf(fields: Fields, kind: EntityKind | null, name: string | null): Correction | null {
  if (kind === null || name === null) return null;
  if (fields.at === undefined) return { op: 'reject', kind, name };
  const at = anchorIn(fields.at);
  return at === null ? null : { op: 'reject', kind, name, at };
}

function anchorIn(value: unknown): Anchor | null {
  if (!isFields(value)) return null;
  const text = words(value.text);
  const before = words(value.before);
  const after = words(value.after);
  const { start } = value;
  if (text === null || before === null || after === null) return null;
  return typeof start === 'number' && Number.isInteger(start) && start >= 0
    ? { text, before, after, start }
    : null;
}

function attachOf(fields: Fields, op: 'attach' | 'detach', name: string | null): Correction | null {
  const organisation = words(fields.organisation);
  if (name === null || organisation === null) return null;
  if (fields.session === undefined) return { op, name, organisation };
  const session = sessionIn(fields.session);
  return session === null ? null : { op, name, organisation, session };
}

/** A moment as a session holds it: a day that may be missing, a clock, and what may stand behind. */
const MOMENT = /^(?:\d{4}-\d{2}-\d{2})?T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/u;

/** What is said of a session; null when a field that is there is not what it should be. */
function setSessionOf(fields: Fields): Correction | null {
  const session = sessionIn(fields.session);
  const title = words(fields.title);
  const kind = oneOf(SESSION_KINDS, fields.kind);
  const [start, end] = [momentIn(fields.start), momentIn(fields.end)];
  const isSpoilt =
    (title === null && fields.title !== undefined) ||
    (kind === null && fields.kind !== undefined) ||
    (start === undefined && fields.start !== undefined) ||
    (end === undefined && fields.end !== undefined);
  if (session === null || isSpoilt) return null;
  return {
    op: 'set-session',
    session,
    ...(title === null ? {} : { title }),
    ...(kind === null ? {} : { kind }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** Undefined where it is no moment. */
function momentIn(value: unknown): string | null | undefined {
  if (value === null) return null;
  return typeof value === 'string' && MOMENT.test(value) ? value : undefined;
}
