import type { Corpus, Together } from '../../model/corpus.ts';
import type { Anchor, CorrectableKind, Correction, SessionName } from '../../model/correction.ts';
import { idAmong } from '../../model/together.ts';
import { correctable, type Entity, entitiesOf, findEntity, journalName } from '../journal-names.ts';
import type { AcrossDecision } from './registry.ts';

/** Gives the thing among several documents that a name of one document's journal means; null when it is not there. */
function entityAmong(corpus: Corpus, kind: CorrectableKind, part: number, name: string): Entity | null {
  const { together } = corpus;
  const own = together?.parts[part];
  const entity = own === undefined ? null : findEntity(entitiesOf(own.dataset, kind), name);
  if (together === undefined || entity === null) return null;
  return (
    entitiesOf(corpus.dataset, kind).find(({ id }) =>
      together.origins.get(`${kind}:${id}`)?.some(origin => origin.part === part && origin.id === entity.id),
    ) ?? null
  );
}

/** A decision of one document's journal in the words of the documents that it is read with. */
export function amongOthers(corpus: Corpus, part: number, correction: Correction): Correction {
  const nameOf = (kind: CorrectableKind | null, name: string): string => {
    const entity = kind === null ? null : entityAmong(corpus, kind, part, name);
    return entity === null || kind === null ? name : journalName(entitiesOf(corpus.dataset, kind), entity);
  };
  const moved = (anchor: Anchor): Anchor => ({
    ...anchor,
    start: anchor.start + (corpus.dataset.documents?.[part]?.start ?? 0),
  });
  const session = ({ id, title }: SessionName): SessionName => ({ id: idAmong(part, id), title });
  switch (correction.op) {
    case 'merge':
    case 'never-merge': {
      const kind = correctable(correction.kind);
      const names = correction.names.map(name => nameOf(kind, name));
      return correction.op === 'merge'
        ? { ...correction, names, into: nameOf(kind, correction.into) }
        : { ...correction, names };
    }
    case 'split':
    case 'reject': {
      const at = correction.at === undefined ? {} : { at: moved(correction.at) };
      return { ...correction, name: nameOf(correctable(correction.kind), correction.name), ...at };
    }
    case 'rename':
      return { ...correction, name: nameOf(correctable(correction.kind), correction.name) };
    case 'retype':
      return { ...correction, name: nameOf('organisation', correction.name) };
    case 'locate':
      return { ...correction, name: nameOf('territory', correction.name) };
    case 'add':
      return { ...correction, name: nameOf(correction.kind, correction.name), at: moved(correction.at) };
    case 'set-role':
      return { ...correction, name: nameOf('person', correction.name), session: session(correction.session) };
    case 'attach':
    case 'detach':
      return {
        ...correction,
        name: nameOf('person', correction.name),
        organisation: nameOf('organisation', correction.organisation),
        ...(correction.session === undefined ? {} : { session: session(correction.session) }),
      };
    case 'set-session':
      return { ...correction, session: session(correction.session) };
    case 'join-words':
    case 'part-word':
    case 'hide-word':
    case 'show-word':
    case 'confirm':
      return correction;
  }
}

/** Ids of the things that a decision across documents speaks of, side by side, as they are among these. */
export function sidesOf(
  corpus: Corpus,
  { kind, names, among }: AcrossDecision,
): readonly (readonly string[])[] {
  const fit = correctable(kind);
  const sides = new Map<number, string[]>();
  for (const [i, { document, side }] of among.entries()) {
    const part = partOf(corpus.together, document);
    const entity = fit === null ? null : entityAmong(corpus, fit, part, names[i] ?? '');
    if (entity !== null) sides.set(side, [...(sides.get(side) ?? []), entity.id]);
  }
  return [...sides.values()];
}

/** Whether at least two sides of a decision across documents are in these: else it says nothing here, and waits. */
export function isHeld(corpus: Corpus, decision: AcrossDecision): boolean {
  const fit = correctable(decision.kind);
  if (fit === null) return false;
  const found = decision.among.filter(({ document }, i) => {
    const part = corpus.together?.parts[partOf(corpus.together, document)];
    return part !== undefined && findEntity(entitiesOf(part.dataset, fit), decision.names[i] ?? '') !== null;
  });
  return new Set(found.map(({ document, side }) => `${side} ${document}`)).size > 1;
}

function partOf(together: Together | undefined, document: string): number {
  return together?.parts.findIndex(each => each.document === document) ?? -1;
}
