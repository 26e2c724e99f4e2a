import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Diagnostic, DiagnosticCode } from '../../../data/model/diagnostic.ts';
import type { EntityRef, Organisation, OrganisationKind, Territory } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { type Entity, findEntity, journalName } from '../../../data/resolve/journal-names.ts';
import { fold, key } from '../../../data/text/normalise.ts';
import { plainWords } from '../../../data/text/plain-passage.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { alikeBodies, alikePeople } from './corrections-alike.ts';
import { type Answers, answersOf } from './corrections-answered.ts';
import { namedApart } from './corrections-apart.ts';
import type { Question, ReviewCase } from './corrections-case.ts';
import { candidatesOf } from './corrections-evidence.ts';
import { maySpeak, sameName } from './corrections-people.ts';
import { decisionsOn } from './ledger.ts';

/** Kinds offered for a body that the reader could not classify, the most frequent of proceedings first. */
const OFFERED_KINDS = [
  'association',
  'company',
  'public-service',
  'state',
  'university',
  'health',
  'media',
  'other',
] as const satisfies readonly OrganisationKind[];

/** Other cases ask what these warnings say. */
const ASKED_ELSEWHERE: ReadonlySet<DiagnosticCode> = new Set(['homonym', 'unknown-body', 'named-apart']);

/** What waits for the analyst, by what is at stake. What the journal has answered is not asked again. */
export function reviewQueue(corpus: Corpus, journal: readonly Correction[]): readonly ReviewCase[] {
  const answers = answersOf(corpus, journal);
  const questions = [
    ...corpus.dataset.territories.filter(t => t.candidates.length > 1).map(t => homonym(corpus, t)),
    ...alikeCases(corpus, answers),
    ...corpus.dataset.organisations.filter(o => o.kind === 'other').map(o => unknownBody(corpus, o)),
    ...namedApart(corpus),
    ...corpus.dataset.warnings.flatMap(warning => ofWarning(corpus, warning, answers) ?? []),
  ];
  const open = questions.filter(question => ![question.proposed, ...question.alternatives].some(answers.has));
  return [...new Map(open.map(question => [question.id, question])).values()]
    .map(question => ({ ...question, ...stakeOf(corpus, question.about) }))
    .sort((a, b) => b.sessions + b.people - (a.sessions + a.people));
}

/** The queue of the shown document; empty while there is none. */
export const selectReviewQueue = memo(
  (s: MaillageState) => [s.corpus, s.journal],
  (corpus, journal) => (corpus === null ? [] : reviewQueue(corpus, decisionsOn({ corpus, journal }))),
);

function stakeOf(corpus: Corpus, about: readonly EntityRef[]): Pick<ReviewCase, 'sessions' | 'people'> {
  const sessions = new Set<string>();
  const people = new Set<string>();
  for (const { kind, id } of about) {
    for (const m of corpus.mentionsOf.get(`${kind}:${id}`) ?? []) sessions.add(m.session);
    for (const p of corpus.participationsOfPerson.get(kind === 'person' ? id : '') ?? []) {
      sessions.add(p.session);
      people.add(p.person);
    }
    const bodies =
      kind === 'organisation'
        ? [id]
        : corpus.dataset.organisations.filter(o => o.territory === id).map(o => o.id);
    for (const body of bodies) {
      for (const a of corpus.affiliationsOfOrganisation.get(body) ?? []) {
        sessions.add(a.session);
        people.add(a.person);
      }
    }
  }
  return { sessions: sessions.size, people: people.size };
}

function spansOf(entity: Entity): readonly Span[] {
  return entity.variants.flatMap(variant => variant.spans);
}

function homonym(corpus: Corpus, territory: Territory): Question {
  const name = journalName(corpus.dataset.territories, territory);
  const [first = null, ...others] = candidatesOf(corpus, territory).map(
    ({ code }): Correction => ({ op: 'locate', name, code }),
  );
  return {
    id: `homonym ${key(name)}`,
    kind: 'homonym',
    code: 'homonym',
    args: { name: territory.name, count: territory.candidates.length },
    about: [{ kind: 'territory', id: territory.id }],
    titles: [territory.name],
    passages: [spansOf(territory)],
    proposed: first,
    alternatives: others,
    rejection: { op: 'reject', kind: 'territory', name },
  };
}

function alikeCases(corpus: Corpus, answers: Answers): readonly Question[] {
  const { people, organisations } = corpus.dataset;
  return [
    ...alikePeople(corpus)
      .filter(({ a, b }) => !answers.keepsApart('person', a.id, b.id))
      .map(({ a, b }) => alike('person', people, a, b)),
    ...alikeBodies(corpus)
      .filter(({ a, b }) => !answers.keepsApart('organisation', a.id, b.id))
      .map(({ a, b }) => alike('organisation', organisations, a, b)),
  ];
}

/** The one that stands in more places is proposed to be kept; of two equals the longer name. */
function alike<T extends Entity>(kind: 'person' | 'organisation', list: readonly T[], a: T, b: T): Question {
  const weight = (entity: T) => spansOf(entity).length * 1000 + entity.name.length;
  const [kept, other] = weight(a) >= weight(b) ? [a, b] : [b, a];
  const names = [journalName(list, kept), journalName(list, other)];
  const merge = (into: string): Correction => ({ op: 'merge', kind, names, into });
  const [left = '', right = ''] = names;
  return {
    id: `alike ${kind} ${names.map(key).toSorted().join(' | ')}`,
    kind: 'alike',
    code: null,
    args: { a: kept.name, b: other.name, kind },
    about: [kept, other].map(({ id }) => ({ kind, id })),
    titles: [kept.name, other.name],
    passages: [spansOf(kept), spansOf(other)],
    proposed: merge(left),
    // Of one name, it is no matter which is kept.
    alternatives: [...(kept.name === other.name ? [] : [merge(right)]), { op: 'never-merge', kind, names }],
    rejection: null,
  };
}

function unknownBody(corpus: Corpus, body: Organisation): Question {
  const name = journalName(corpus.dataset.organisations, body);
  return {
    id: `unknown-body ${key(name)}`,
    kind: 'unknown-body',
    code: 'unknown-body',
    args: { name: body.name },
    about: [{ kind: 'organisation', id: body.id }],
    titles: [body.name],
    passages: [spansOf(body)],
    proposed: null,
    alternatives: OFFERED_KINDS.map(to => ({ op: 'retype', name, to })),
    rejection: { op: 'reject', kind: 'organisation', name },
  };
}

/** The question that a warning asks; null when another case asks it, or when what it speaks of is gone. */
function ofWarning(corpus: Corpus, warning: Diagnostic, answers: Answers): Question | null {
  if (ASKED_ELSEWHERE.has(warning.code)) return null;
  if (warning.code === 'spelling') {
    return answers.settles(String(warning.args.found ?? '')) ? null : spelling(corpus, warning);
  }
  if (warning.code === 'possible-speaker' || warning.code === 'incomplete-speaker')
    return maySpeak(corpus, warning);
  if (warning.code === 'same-name') return sameName(corpus, warning);
  const { code, span, args } = warning;
  const text = span === null ? Object.values(args).join(' ') : fold(corpus.text.slice(span.start, span.end));
  const session = corpus.sessions.get(String(args.session ?? ''));
  return {
    id: `${code} ${key(text)}`,
    kind: 'reading',
    code,
    args,
    about: session === undefined ? [] : [{ kind: 'session', id: session.id }],
    titles: [span === null ? text : plainWords(corpus.text, span)],
    passages: [span === null ? [] : [span]],
    proposed: { op: 'confirm', code, text: text.slice(0, 200) },
    alternatives: [],
    rejection: null,
  };
}

function spelling(corpus: Corpus, { args, candidates, span }: Diagnostic): Question | null {
  const found = String(args.found ?? '');
  const expected = String(args.expected ?? '');
  const { people, organisations } = corpus.dataset;
  const person = people.find(p => candidates.includes(p.id)) ?? findEntity(people, expected);
  const body = organisations.find(o => candidates.includes(o.id)) ?? findEntity(organisations, expected);
  const one = person ?? body;
  // A spelling that has become the name is settled.
  if (one === null || one.name === found) return null;
  const kind = one === person ? 'person' : 'organisation';
  const name = journalName(kind === 'person' ? people : organisations, one);
  const variant =
    one.variants.find(v => fold(v.text) === found) ?? one.variants.find(v => key(v.text) === key(found));
  const names = [found, name];
  return {
    id: `spelling ${kind} ${found} ${key(expected)}`,
    kind: 'spelling',
    code: 'spelling',
    args: { found, expected: one.name, kind },
    about: [{ kind, id: one.id }],
    titles: [found, one.name],
    passages: [
      variant?.spans ?? (span === null ? [] : [span]),
      one.variants.filter(v => v !== variant).flatMap(v => v.spans),
    ],
    proposed: { op: 'merge', kind, names, into: name },
    alternatives: [
      { op: 'rename', kind, name, to: found },
      { op: 'never-merge', kind, names },
    ],
    rejection: null,
  };
}
