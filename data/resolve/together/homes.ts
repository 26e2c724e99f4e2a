import type { Corpus, Origin, Together } from '../../model/corpus.ts';
import type { Among, Anchor, CorrectableKind, Correction, SessionName } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { ownId, partAt } from '../../model/together.ts';
import { fold } from '../../text/normalise.ts';
import { correctable, type Entity, entitiesOf, findEntity, journalName } from '../journal-names.ts';
import { isAcross } from './registry.ts';

/** Where a decision taken on several documents at once is kept, in the words of that place. */
export interface Home {
  /** Index of the document whose journal takes it; null: what holds over documents. */
  readonly part: number | null;
  readonly correction: Correction;
}

/**
 * Finds the journal that a decision belongs to: that of the one document which it concerns, else the one over all documents. There
 * things are named as each document names them, so that it holds in any set of these.
 */
export function homeOf(corpus: Corpus, correction: Correction): Home {
  const { together } = corpus;
  if (together === undefined || isAcross(correction)) return { part: null, correction };
  const local = localOf(corpus, together, correction);
  if (local !== null) return local;
  if (correction.op === 'merge' || correction.op === 'never-merge')
    return { part: null, correction: across(corpus, together, correction) };
  return { part: null, correction };
}

/** What a name of the joined documents is in each of them. */
function originsOf(
  corpus: Corpus,
  { origins }: Together,
  kind: CorrectableKind,
  name: string,
): readonly Origin[] {
  const entity = findEntity(entitiesOf(corpus.dataset, kind), name);
  return entity === null ? [] : (origins.get(`${kind}:${entity.id}`) ?? []);
}

/** How one document's journal names a thing of it. */
function ownName({ parts }: Together, kind: CorrectableKind, { part, id }: Origin): string | null {
  const list = parts[part] === undefined ? [] : entitiesOf(parts[part].dataset, kind);
  const entity: Entity | undefined = list.find(each => each.id === id);
  return entity === undefined ? null : journalName(list, entity);
}

/** A decision in the words of the one document that it concerns; null when it concerns several, or none for sure. */
function localOf(corpus: Corpus, together: Together, correction: Correction): Home | null {
  const { nameIn, onlyPart } = findingIn(corpus, together);
  const place = ({ start }: Anchor) => partAt(corpus.dataset.documents ?? [], start);
  const moved = (anchor: Anchor, part: number): Anchor => ({
    ...anchor,
    start: anchor.start - (corpus.dataset.documents?.[part]?.start ?? 0),
  });

  switch (correction.op) {
    case 'merge':
    case 'never-merge': {
      const kind = correctable(correction.kind);
      const part = kind === null ? null : onlyPart(kind, correction.names);
      if (kind === null || part === null) return null;
      const own = (name: string) => nameIn(part, kind, name) ?? name;
      const names = correction.names.map(own);
      return correction.op === 'merge'
        ? { part, correction: { ...correction, names, into: own(correction.into) } }
        : { part, correction: { ...correction, names } };
    }
    case 'split':
    case 'rename':
    case 'reject': {
      const kind = correctable(correction.kind);
      if (kind === null) return null;
      const at = correction.op === 'rename' ? undefined : correction.at;
      const part = at === undefined ? onlyPart(kind, [correction.name]) : place(at);
      const name = part === null ? null : nameIn(part, kind, correction.name);
      if (part === null || name === null) return null;
      return {
        part,
        correction: { ...correction, name, ...(at === undefined ? {} : { at: moved(at, part) }) },
      };
    }
    case 'retype':
    case 'locate': {
      const kind = correction.op === 'retype' ? 'organisation' : 'territory';
      const part = onlyPart(kind, [correction.name]);
      const name = part === null ? null : nameIn(part, kind, correction.name);
      return part === null || name === null ? null : { part, correction: { ...correction, name } };
    }
    case 'add': {
      const part = place(correction.at);
      const name =
        nameIn(part, correction.kind, correction.name) ?? bare(corpus, correction.kind, correction.name);
      return { part, correction: { ...correction, name, at: moved(correction.at, part) } };
    }
    case 'set-role':
    case 'attach':
    case 'detach':
      return ofPerson(correction, { nameIn, onlyPart });
    case 'set-session': {
      const session = ownSession(correction.session);
      return session === null
        ? null
        : { part: session.part, correction: { ...correction, session: session.name } };
    }
    // A word is the same in all documents.
    case 'join-words':
    case 'part-word':
    case 'hide-word':
    case 'show-word':
      return null;
    case 'confirm': {
      const part = together.parts.findIndex(({ text, dataset }) =>
        dataset.warnings.some(warning => saysOf(warning, text).includes(correction.text)),
      );
      return part < 0 ? null : { part, correction };
    }
  }
}

interface Finding {
  readonly nameIn: (part: number, kind: CorrectableKind, name: string) => string | null;
  readonly onlyPart: (kind: CorrectableKind, names: readonly string[]) => number | null;
}

function findingIn(corpus: Corpus, together: Together): Finding {
  const nameIn = (part: number, kind: CorrectableKind, name: string): string | null => {
    const own = originsOf(corpus, together, kind, name).filter(each => each.part === part);
    const [only] = own;
    return only === undefined || own.length > 1 ? null : ownName(together, kind, only);
  };
  /** The one document that has all these things, and nothing of them elsewhere. */
  const onlyPart = (kind: CorrectableKind, names: readonly string[]): number | null => {
    const parts = new Set<number | null>();
    for (const name of names) {
      const origins = originsOf(corpus, together, kind, name);
      // A name that is only a spelling may be anywhere that the others are.
      for (const { part } of origins) parts.add(part);
    }
    const [only = null] = parts;
    return parts.size === 1 ? only : null;
  };
  return { nameIn, onlyPart };
}

function ofPerson(
  correction: Extract<Correction, { op: 'set-role' | 'attach' | 'detach' }>,
  { nameIn, onlyPart }: Finding,
): Home | null {
  const session = correction.session === undefined ? null : ownSession(correction.session);
  const part = session?.part ?? onlyPart('person', [correction.name]);
  const name = part === null ? null : nameIn(part, 'person', correction.name);
  if (part === null || name === null) return null;
  if (correction.op === 'set-role')
    return session === null ? null : { part, correction: { ...correction, name, session: session.name } };
  const organisation = nameIn(part, 'organisation', correction.organisation);
  if (organisation === null) return null;
  const there = session === null ? {} : { session: session.name };
  return { part, correction: { ...correction, name, organisation, ...there } };
}

function ownSession({
  id,
  title,
}: SessionName): { readonly part: number; readonly name: SessionName } | null {
  const own = ownId(id);
  return own === null ? null : { part: own.part, name: { id: own.id, title } };
}

/** A name without the id that told it from others among several documents. */
function bare({ dataset }: Corpus, kind: CorrectableKind, name: string): string {
  return findEntity(entitiesOf(dataset, kind), name)?.name ?? name;
}

/** What a question of the reader says, as a decision that settles it may quote it. */
function saysOf({ span, args }: Diagnostic, text: string): readonly string[] {
  const passage = span === null ? [] : [fold(text.slice(span.start, span.end)).slice(0, LONGEST_QUOTED)];
  return [...passage, Object.values(args).join(' ').slice(0, LONGEST_QUOTED), String(args.found ?? '')];
}

const LONGEST_QUOTED = 200;

/** A decision on things of several documents, each named as its document names it. */
function across(
  corpus: Corpus,
  together: Together,
  correction: Extract<Correction, { op: 'merge' | 'never-merge' }>,
): Correction {
  const kind = correctable(correction.kind);
  if (kind === null) return correction;
  const named = correction.names.flatMap((name, side) =>
    originsOf(corpus, together, kind, name).flatMap(origin => {
      const own = ownName(together, kind, origin);
      const document = together.parts[origin.part]?.document ?? '';
      return own === null ? [] : [{ name: own, among: { document, side } satisfies Among }];
    }),
  );
  const names = named.map(each => each.name);
  const among = named.map(each => each.among);
  if (correction.op === 'never-merge') return { ...correction, names, among };
  const into = bare(corpus, kind, correction.into);
  return { ...correction, names, into, among };
}

/** A decision that parts one thing into what it is in each document; null when it is in one alone. */
export function partedByDocument(corpus: Corpus, kind: CorrectableKind, entity: Entity): Correction | null {
  const { together } = corpus;
  const origins = together?.origins.get(`${kind}:${entity.id}`) ?? [];
  if (together === undefined || new Set(origins.map(({ part }) => part)).size < 2) return null;
  const named = origins.flatMap(origin => {
    const name = ownName(together, kind, origin);
    const document = together.parts[origin.part]?.document ?? '';
    return name === null ? [] : [{ name, among: { document, side: origin.part } }];
  });
  return {
    op: 'never-merge',
    kind,
    names: named.map(({ name }) => name),
    among: named.map(({ among }) => among),
  };
}
