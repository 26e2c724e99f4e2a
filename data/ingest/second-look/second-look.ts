import { linePassage } from '../../document/lines.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { ASKED, READ } from '../../model/explanation.ts';
import type { Appearance, NameMention } from '../../model/reading.ts';
import type { Located } from '../../model/span.ts';
import { LONGEST_UNREAD } from '../asked-people.ts';
import { mentionOf } from '../name-mention.ts';
import { roleBehind } from '../role-behind.ts';
import { type FirstLook, reconsider, type Weighted } from './reconsider.ts';

function seenAs(
  text: string,
  { mention: { line, name } }: Weighted,
): { name: NameMention; role: Located | null } {
  const p = linePassage(text, line);
  return { name: mentionOf(p, name), role: roleBehind(p, name.end) };
}

/** Those who speak by a second look, and who is to be asked about. */
export interface SecondLook {
  readonly appearances: readonly Appearance[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a second look at a text gives that tells of no event. */
export const NOTHING_MORE: SecondLook = { appearances: [], diagnostics: [] };

/** Reads those who are likely to speak, each once in a session, and asks of those who may. */
export function secondLook(look: FirstLook, tell?: (weighted: Weighted) => void): SecondLook {
  const all = reconsider(look);
  if (tell !== undefined) for (const each of all) tell(each);
  const read = new Set<string>();
  const appearances: Appearance[] = [];
  for (const each of all) {
    const id = `${each.session}\n${each.mention.who}`;
    if (each.likelihood < READ || read.has(id)) continue;
    read.add(id).add(each.mention.who);
    const { name, role } = seenAs(look.text, each);
    appearances.push({ session: each.session, part: 'speaker', name, role, via: 'list' });
  }
  const diagnostics: Diagnostic[] = [];
  for (const each of all) {
    const { line, who } = each.mention;
    if (each.likelihood < ASKED || each.likelihood >= READ || read.has(who) || each.signs.has('asked'))
      continue;
    read.add(who);
    const { name, role } = seenAs(look.text, each);
    const found = line.text.length > LONGEST_UNREAD ? `${line.text.slice(0, LONGEST_UNREAD)}…` : line.text;
    const { start, end } = name.span;
    diagnostics.push({
      code: 'possible-speaker',
      severity: 'warning',
      span: { start: line.start, end: line.end },
      args: {
        session: each.session,
        found,
        name: name.text,
        start,
        end,
        role: role?.text ?? '',
        part: 'speaker',
      },
      candidates: [],
    });
  }
  return { appearances, diagnostics };
}

/** All who appear: who speaks by a second look is not quoted there as well. */
export function withSecond(
  listed: readonly Appearance[],
  quoted: readonly Appearance[],
  { appearances }: SecondLook,
): readonly Appearance[] {
  const starts = new Set(appearances.map(({ name }) => name.span.start));
  return [...listed, ...appearances, ...quoted.filter(({ name }) => !starts.has(name.span.start))];
}

/** The questions that remain, and those that a second look asks. */
export function withoutAnswered(
  asked: readonly Diagnostic[],
  { appearances, diagnostics }: SecondLook,
): readonly Diagnostic[] {
  const starts = new Set(appearances.map(({ name }) => name.span.start));
  const open = asked.filter(({ args }) => typeof args.start !== 'number' || !starts.has(args.start));
  return [...open, ...diagnostics];
}
