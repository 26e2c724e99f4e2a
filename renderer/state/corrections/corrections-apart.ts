import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Diagnostic } from '../../../data/model/diagnostic.ts';
import { overlaps, type Span } from '../../../data/model/span.ts';
import { key } from '../../../data/text/normalise.ts';
import type { Question } from './corrections-case.ts';
import { type Asked, askedOf, speaks } from './corrections-people.ts';

/** Letters of the names that a decision keeps. */
const LONGEST = 200;

/** People who stand together, and were not read as taking part. */
interface Group {
  readonly warning: Diagnostic;
  readonly people: readonly Asked[];
}

/** Asks once of all who stand apart together, so that the thanks of a brochure are one question and not fifty. */
export function namedApart(corpus: Corpus): readonly Question[] {
  return groupsOf(corpus).map(group => questionOf(corpus, group));
}

/** The groups, without those whom somebody said to be there since. */
function groupsOf({ dataset }: Corpus): readonly Group[] {
  const warnings = dataset.warnings.filter(({ code }) => code === 'named-apart');
  if (warnings.length === 0) return [];
  const groups = new Map<string, Group>();
  const said = dataset.people.flatMap(({ variants }) => variants.flatMap(({ spans }) => spans));
  const isSaid = (span: Span) => said.some(one => overlaps(one, span));
  for (const warning of warnings) {
    const asked = askedOf(warning);
    if (asked === null || isSaid(asked.span)) continue;
    const { group: name = '', under = 'none' } = warning.args;
    const id = `${name} ${under}`;
    const group = groups.get(id) ?? { warning, people: [] };
    groups.set(id, { ...group, people: [...group.people, asked] });
  }
  return [...groups.values()];
}

function questionOf(corpus: Corpus, { warning: { code, args }, people }: Group): Question {
  const names = people.map(({ name }) => name).join(', ');
  const session = corpus.sessions.get(String(args.session ?? ''));
  const none: Correction = { op: 'confirm', code, text: names.slice(0, LONGEST) };
  return {
    id: `${code} ${key(String(args.under ?? ''))} ${key(names)}`,
    kind: 'apart',
    code,
    args: { ...args, name: people[0]?.name ?? '', count: people.length },
    about: session === undefined ? [] : [{ kind: 'session', id: session.id }],
    titles: [names],
    passages: [people.map(({ span }) => span)],
    proposed: none,
    alternatives: people.map(person => speaks(corpus, person)),
    rejection: null,
  };
}
