import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeclaredKeyword } from '../model/entity.ts';
import type { Appearance, ResourceMention } from '../model/reading.ts';
import type { Located, Span } from '../model/span.ts';
import { blocksOf, type Line, passageOf } from '../text/lines.ts';
import { cut, type Passage, spanIn } from '../text/normalise.ts';
import { opensCaption, readCaption } from './captions.ts';
import { keywordLabel, readKeywords } from './keywords.ts';
import { mentionOf } from './name-mention.ts';
import { opensResource, readResource } from './resources.ts';
import type { Section } from './sections.ts';
import { type Entry, nameFirst } from './speakers.ts';

/** What the lines under a session's title were read as. */
export interface SectionParts {
  readonly subtitle: string | null;
  readonly keywords: readonly DeclaredKeyword[];
  readonly appearances: readonly Appearance[];
  readonly resources: readonly ResourceMention[];
  /** Blocks of running text, in order. */
  readonly body: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

const CONTACT = /(?:\bt[ée]l\.? ?:|\b\d{5} \p{Lu}|^@\w|\bwww\.|^https?:)/u;
const MODERATES = /\b(?:anim(?:é|ée|ateur|atrice|ation)|modérat(?:eur|rice|ion)|présidente? de séance)\b/iu;

function located(p: Passage, range: readonly [number, number]): Located {
  const piece = cut(p, range[0], range[1]);
  return { text: piece.text, span: spanIn(piece, 0, piece.text.length) };
}

/** Reads the blocks of one section in order: subtitle, keywords, speakers, running text, resources, captions. */
export function readParts(text: string, lines: readonly Line[], section: Section): SectionParts {
  const keywords: DeclaredKeyword[] = [];
  const appearances: Appearance[] = [];
  const resources: ResourceMention[] = [];
  const body: Span[] = [];
  const diagnostics: Diagnostic[] = [];
  let subtitle: string | null = null;
  const session = section.id;
  const blocks = blocksOf(lines, section.from, section.to);
  let i = 0;
  while (i < blocks.length) {
    const [from, to] = blocks[i] ?? [0, 0];
    const block = passageOf(text, lines, from, to);
    i += 1;
    if (keywordLabel(block.text) > 0) {
      const read = readKeywords(block);
      keywords.push(...read.keywords);
      diagnostics.push(...read.diagnostics);
    } else if (opensResource(block.text)) {
      readOneResource(block);
    } else if (opensCaption(block.text)) {
      const open = /(?::|dr\.?)$/.test(block.text) ? blocks[i] : undefined;
      if (open !== undefined) i += 1;
      readOneCaption(open === undefined ? block : passageOf(text, lines, open[0], open[1]));
    } else if (CONTACT.test(block.text) && block.text.length < 400 && body.length > 0) {
      // The imprint at the end of the document belongs to no session.
    } else if (!readSpeakers(from, to, block)) {
      if (
        subtitle === null &&
        section.kind === 'workshop' &&
        appearances.length === 0 &&
        body.length === 0 &&
        isTitleLike(block.text)
      ) {
        subtitle = block.text;
      } else if (resources.length === 0 || body.length === 0 || block.text.length > 200) {
        body.push(spanIn(block, 0, block.text.length));
      }
    }
  }
  return { subtitle, keywords, appearances, resources, body, diagnostics };

  function readOneResource(block: Passage): void {
    const { resource, interviewee } = readResource(block);
    resources.push(resource);
    if (interviewee === null) return;
    appearances.push({
      session,
      part: interviewee.part,
      name: interviewee.name,
      role: interviewee.role && located(block, interviewee.role),
      via: 'resource',
    });
  }

  function readOneCaption(block: Passage): void {
    for (const entry of readCaption(block)) {
      const role = entry.role && located(block, entry.role);
      const part = role !== null && MODERATES.test(role.text) ? 'moderator' : 'speaker';
      appearances.push({ session, part, name: mentionOf(block, entry.name), role, via: 'caption' });
    }
  }

  function readSpeakers(from: number, to: number, block: Passage): boolean {
    const entries = entriesOf(from, to);
    if (entries.length === 0) return false;
    for (const { p, entry } of entries) {
      const behind = entry.open ? blocks[i] : undefined;
      const next = behind && passageOf(text, lines, behind[0], behind[1]);
      let role = entry.role && located(p, entry.role);
      const bare = role === null;
      if (bare && body.length === 0 && next && isRoleLike(next.text)) {
        role = located(next, [0, next.text.length]);
        i += 1;
      } else if (bare && body.length > 0 && next && appearances.some(a => a.role?.text === next.text)) {
        i += 1;
      }
      const via = body.length > 0 ? 'caption' : 'list';
      const name = mentionOf(p, entry.name);
      appearances.push({ session, part: 'speaker', name, role, via });
      if (entry.name.slip) {
        diagnostics.push({
          code: 'spelling',
          severity: 'info',
          span: name.span,
          args: { found: block.text.slice(entry.name.start, entry.name.end), expected: name.text },
          candidates: [],
        });
      }
    }
    return true;
  }

  function entriesOf(from: number, to: number): readonly { p: Passage; entry: Entry }[] {
    const starts: number[] = [];
    for (let line = from; line < to; line += 1) {
      const entry = nameFirst(passageOf(text, lines, line, line + 1));
      if (entry !== null && entry.name.score >= 0.5) starts.push(line);
    }
    if (starts[0] !== from) return [];
    return starts.flatMap((start, n) => {
      const p = passageOf(text, lines, start, starts[n + 1] ?? to);
      const entry = nameFirst(p);
      return entry === null ? [] : [{ p, entry }];
    });
  }
}

function isTitleLike(block: string): boolean {
  return block.length < 200 && !/[.;]$/.test(block);
}

function isRoleLike(block: string): boolean {
  return block.length < 300 && !/[.]$/.test(block);
}
