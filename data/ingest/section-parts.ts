import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeclaredKeyword, SessionKind } from '../model/entity.ts';
import type { Appearance, ResourceMention } from '../model/reading.ts';
import type { Located, Span } from '../model/span.ts';
import { cut, key, type Passage, spanIn } from '../text/normalise.ts';
import { roleScore, startsAsRole } from '../text/role-words.ts';
import { readCaption } from './captions.ts';
import { readKeywords } from './keywords.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { mentionOf } from './name-mention.ts';
import { readResource } from './resources.ts';
import type { Block, ReadUnit } from './section-blocks.ts';
import { isBelieved, type Trust } from './trust.ts';

/** What the lines under a session's title were read as. */
export interface SectionParts {
  readonly subtitle: string | null;
  readonly keywords: readonly DeclaredKeyword[];
  readonly appearances: readonly Appearance[];
  readonly resources: readonly ResourceMention[];
  /** Stretches of running text, in order. */
  readonly body: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

const MODERATES = /\b(?:anim(?:é|ée|ateur|atrice|ation)|modérat(?:eur|rice|ion)|présidente? de séance)\b/iu;
const LONGEST_TITLE = 200;
const LONGEST_ROLE = 300;
const SHORT_ROLE = 160;

function located(p: Passage, [from, to]: Stretch): Located {
  const piece = cut(p, from, to);
  return { text: piece.text, span: spanIn(piece, 0, piece.text.length) };
}

function whole(p: Passage): Span {
  return spanIn(p, 0, p.text.length);
}

/** Reads the blocks of one section in order: subtitle, keywords, speakers, running text, resources, captions. */
export function readParts(
  session: string,
  kind: SessionKind,
  blocks: readonly Block[],
  trust: Trust,
): SectionParts {
  const keywords: DeclaredKeyword[] = [];
  const appearances: Appearance[] = [];
  const resources: ResourceMention[] = [];
  const body: Span[] = [];
  const diagnostics: Diagnostic[] = [];
  let subtitle: string | null = null;
  /** Who stands below: those of the last label, until something else is said. */
  let label: 'speaker' | 'moderator' | 'silent' | null = null;
  const units = blocks.flatMap((block): (Block | ReadUnit)[] =>
    block.kind === 'text' ? [...block.units] : [block],
  );

  for (let i = 0; i < units.length; i += 1) {
    const item = units[i];
    if (item === undefined || 'units' in item) continue;
    if (!('kind' in item)) i += readUnit(item, units[i + 1]);
    else if (item.kind === 'keywords') {
      const read = readKeywords(item.p);
      keywords.push(...read.keywords);
      diagnostics.push(...read.diagnostics);
    } else if (item.kind === 'resource') readOneResource(item.p);
    else if (item.kind === 'caption') readOneCaption(item.p);
  }
  return { subtitle, keywords, appearances, resources, body, diagnostics };

  function readOneResource(p: Passage): void {
    const { resource, interviewee } = readResource(p);
    resources.push(resource);
    if (interviewee === null) return;
    const role = interviewee.role && located(p, interviewee.role);
    appearances.push({ session, part: interviewee.part, name: interviewee.name, role, via: 'resource' });
  }

  function readOneCaption(p: Passage): void {
    for (const entry of readCaption(p)) {
      const role = entry.role && located(p, entry.role);
      const part = role !== null && MODERATES.test(role.text) ? 'moderator' : 'speaker';
      appearances.push({ session, part, name: mentionOf(p, entry.name), role, via: 'caption' });
    }
  }

  /** Reads one logical line; gives how many of the following ones it took in. */
  function readUnit(unit: ReadUnit, next: Block | ReadUnit | undefined): number {
    const placed = body.length === 0;
    const labelled = label === 'speaker' || label === 'moderator';
    if (unit.lead?.type === 'silent') label = 'silent';
    else if (unit.candidate === null && unit.lead?.type === 'label') label = unit.lead.part;
    else if (label !== 'silent' && isBelieved(unit, trust, labelled, placed)) return readPeople(unit, next);
    else if (label !== 'silent' && !unit.within) readText(unit);
    return 0;
  }

  function readPeople(unit: ReadUnit, next: Block | ReadUnit | undefined): number {
    const { p, candidate } = unit;
    if (candidate === null) return 0;
    if (candidate.layout === 'turn' || candidate.layout === 'transcript') return readTurn(p, candidate);
    if (unit.lead?.type === 'label') label = /:$/.test(p.text) ? 'speaker' : null;
    const last = candidate.people.at(-1);
    const behind = last?.role === null ? roleBelow(next) : null;
    let taken = 0;
    for (const person of candidate.people) {
      const name = mentionOf(p, person.name);
      let role = person.role && located(p, person.role);
      let via: Appearance['via'] = 'list';
      if (role === null && body.length > 0 && candidate.layout === 'name-alone' && label === null) {
        const known = appearances.some(a => a.via === 'list' && a.name.text === name.text);
        if (known || behind === null || person !== last) via = 'caption';
        if (known && behind !== null && person === last) taken = 1;
      }
      if (role === null && via === 'list' && person === last && behind !== null) {
        role = behind;
        taken = 1;
      }
      const part = label === 'moderator' && candidate.layout !== 'labelled' ? 'moderator' : person.part;
      appearances.push({ session, part, name, role, via });
      if (person.name.slip) {
        diagnostics.push({
          code: 'spelling',
          severity: 'info',
          span: name.span,
          args: { found: name.written ?? name.text, expected: name.text },
          candidates: [],
        });
      }
    }
    return taken;
  }

  /** "Lucie Marin : Au musée, nous …": what is said is text; who says it speaks, unless the session named them before. */
  function readTurn(p: Passage, candidate: Candidate): number {
    const person = candidate.people[0];
    if (person === undefined) return 0;
    const name = mentionOf(p, person.name);
    const known = appearances.some(a => a.via === 'list' && key(a.name.text) === key(name.text));
    if (known) appearances.push({ session, part: 'cited', name, role: null, via: 'body' });
    else {
      const role = person.role && located(p, person.role);
      appearances.push({ session, part: 'speaker', name, role, via: 'list' });
    }
    const from = person.role?.[1] ?? person.name.end;
    const said = p.text.slice(from).search(/[\p{L}\p{N}«“"]/u);
    if (said >= 0) body.push(spanIn(p, from + said, p.text.length));
    return 0;
  }

  function readText(unit: ReadUnit): void {
    const { text } = unit.p;
    if (text === '') return;
    const isTitle = text.length < LONGEST_TITLE && !/[.;:]$/.test(text);
    if (
      kind === 'workshop' &&
      subtitle === null &&
      appearances.length === 0 &&
      body.length === 0 &&
      isTitle
    ) {
      subtitle = text;
    } else if (resources.length === 0 || body.length === 0 || text.length > LONGEST_TITLE) {
      body.push(whole(unit.p));
      label = null;
    }
  }
}

/** The line under a name that stands alone, when it is a role and no entry of its own. */
function roleBelow(next: Block | ReadUnit | undefined): Located | null {
  if (
    next === undefined ||
    'kind' in next ||
    next.candidate !== null ||
    next.marks.bullet ||
    next.marks.hours
  )
    return null;
  const { text } = next.p;
  if (text.length > LONGEST_ROLE || /[:?!]$/.test(text) || /[.!?] +\p{Lu}/u.test(text)) return null;
  // A sentence ends with a dot; so may a role, when its first word is a function.
  if (text.endsWith('.') ? !startsAsRole(text) || text.length > SHORT_ROLE : roleScore(text) < 0.5)
    return null;
  return located(next.p, [0, text.length]);
}
