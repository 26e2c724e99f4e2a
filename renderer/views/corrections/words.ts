import type { Corpus } from '../../../data/model/corpus.ts';
import type { Anchor, Correction } from '../../../data/model/correction.ts';
import type { DiagnosticCode } from '../../../data/model/diagnostic.ts';
import { assertNever } from '../../../data/model/result.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { fold } from '../../../data/text/normalise.ts';
import { NOTHING_SAID } from '../../naming/doubts.ts';
import { sessionShort } from '../../naming/sessions.ts';
import { wordDecisionWords } from '../../naming/word-decisions.ts';
import type { ReviewCase } from '../../state/corrections/corrections-case.ts';
import type { Speech } from '../../ui/language.tsx';
import { clockOf } from '../parts/correct/hours.ts';
import { placeWords } from '../parts/correct/placeWords.ts';

/** The id behind a name that several bear. */
const OWN_ID = / \([a-z0-9~-]+\)$/u;

/** Characters of a passage that the journal shows on each side. */
const AROUND = 24;

/** The question of a case, as a sentence. */
export function questionWords(corpus: Corpus, each: ReviewCase, { t }: Speech): string {
  const session = corpus.sessions.get(String(each.args.session ?? ''));
  const args = {
    ...NOTHING_SAID,
    ...each.args,
    name: each.args.name ?? 'none',
    ...(session === undefined ? {} : { session: sessionShort(t, corpus, session) }),
  };
  return t(each.code === null ? 'question.alike' : `question.${each.code}`, args);
}

/** Names that stand for all of a group. */
const NAMED = 3;

/** What a case is called where it is listed: of many people who are named together, the first and how many more. */
export function caseTitle({ kind, titles, alternatives }: ReviewCase, { t, formats }: Speech): string {
  if (kind !== 'apart') return titles.join(' / ');
  const names = alternatives.flatMap(answer => (answer.op === 'add' ? [answer.name] : []));
  const rest = names.length - NAMED;
  // One more name takes no more room than to say that there is one more.
  return rest <= 1
    ? formats.list(names)
    : formats.list([...names.slice(0, NAMED), t('list.others', { count: rest })]);
}

/** What a button that gives this answer says. */
export function answerWords(answer: Correction, speech: Speech, gazetteer: Gazetteer | null): string {
  const { t } = speech;
  switch (answer.op) {
    case 'merge':
      return t('answer.merge', { kind: answer.kind, into: answer.into.replace(OWN_ID, '') });
    case 'never-merge':
      return t('answer.never-merge', { kind: answer.kind });
    case 'rename':
      return t('answer.rename', { to: answer.to });
    case 'retype':
      return t(`organisationKind.${answer.to}`);
    case 'locate':
      return placeWords(speech, gazetteer, answer.name, answer.code);
    case 'reject':
      return t('answer.reject', { kind: answer.kind });
    case 'confirm':
      if (answer.code === 'same-name') return t('answer.onePerson');
      if (answer.code === 'named-apart') return t('answer.noneSpeaks');
      return t(isAboutSpeaker(answer.code) ? 'answer.noSpeaker' : 'answer.confirm');
    case 'split':
      return answer.at === undefined
        ? t('answer.split', { variant: answer.variant })
        : t('answer.never-merge', { kind: answer.kind });
    case 'add':
      return answer.part === undefined
        ? decisionWords(answer, speech, gazetteer)
        : t('answer.speaks', { name: answer.name, part: answer.part });
    case 'set-role':
    case 'attach':
    case 'detach':
    case 'set-session':
    case 'join-words':
    case 'part-word':
    case 'hide-word':
    case 'show-word':
      return decisionWords(answer, speech, gazetteer);
    default:
      return assertNever(answer);
  }
}

function isAboutSpeaker(code: DiagnosticCode): boolean {
  return code === 'possible-speaker' || code === 'incomplete-speaker';
}

/** A decision as the journal says it. */
export function decisionWords(decision: Correction, speech: Speech, gazetteer: Gazetteer | null): string {
  const { t, formats } = speech;
  const listed = (names: readonly string[]) =>
    formats.list([...new Set(names)].map(name => t('journal.quoted', { name })));
  switch (decision.op) {
    case 'merge':
      return t('decision.merge', {
        kind: decision.kind,
        names: listed(decision.names),
        into: decision.into,
      });
    case 'never-merge':
      return t('decision.never-merge', { kind: decision.kind, names: listed(decision.names) });
    case 'split':
      return decision.at === undefined
        ? t('decision.split', { name: decision.name, variant: decision.variant })
        : t('decision.splitAt', { name: decision.name, passage: passageWords(decision.at) });
    case 'rename':
      return t('decision.rename', { name: decision.name, to: decision.to });
    case 'retype':
      return t('decision.retype', { name: decision.name, to: t(`organisationKind.${decision.to}`) });
    case 'locate': {
      const place = placeWords(speech, gazetteer, decision.name, decision.code);
      return t('decision.locate', { name: decision.name, place });
    }
    case 'reject': {
      const { kind, name, at } = decision;
      return at === undefined
        ? t('decision.reject', { kind, name })
        : t('decision.rejectHere', { kind, name, passage: passageWords(at) });
    }
    case 'add': {
      const { kind, name, at, code, everywhere } = decision;
      const words = fold(at.text);
      if (decision.part !== undefined) {
        const args = { name, part: decision.part, passage: passageWords(at) };
        return decision.role === undefined
          ? t('decision.speaks', args)
          : t('decision.speaksAs', { ...args, role: decision.role });
      }
      if (code !== null)
        return t('decision.addPlace', { name, place: placeWords(speech, gazetteer, name, code) });
      if (words !== name) return t('decision.addAs', { name, words });
      return t(everywhere === true ? 'decision.addEverywhere' : 'decision.add', { kind, name });
    }
    case 'set-role': {
      const args = {
        name: decision.name,
        session: decision.session.title,
        part: t(`part.${decision.part}`).toLowerCase(),
      };
      return decision.role === null
        ? t('decision.set-roleless', args)
        : t('decision.set-role', { ...args, role: decision.role });
    }
    case 'attach':
    case 'detach': {
      const { op, name, organisation, session } = decision;
      return session === undefined
        ? t(`decision.${op}`, { name, organisation })
        : t(`decision.${op}In`, { name, organisation, session: session.title });
    }
    case 'set-session':
      return sessionWords(decision, t);
    case 'join-words':
    case 'part-word':
    case 'hide-word':
    case 'show-word':
      return wordDecisionWords(decision, speech);
    case 'confirm':
      if (decision.code === 'same-name') return t('decision.onePerson', { text: decision.text });
      if (decision.code === 'named-apart') return t('decision.noneSpeaks', { text: decision.text });
      return t(isAboutSpeaker(decision.code) ? 'decision.noSpeaker' : 'decision.confirm', {
        text: decision.text,
      });
    default:
      return assertNever(decision);
  }
}

/** What is said of a session, a sentence for each thing; it is called as it was before. */
function sessionWords(decision: Extract<Correction, { op: 'set-session' }>, t: Speech['t']): string {
  const { title, kind, start, end } = decision;
  const session = decision.session.title;
  const clock = (moment: string | null) => clockOf(moment ?? '') || 'none';
  return [
    ...(title === undefined ? [] : [t('decision.sessionTitle', { session, title })]),
    ...(kind === undefined ? [] : [t('decision.sessionKind', { session, kind: t(`sessionKind.${kind}`) })]),
    ...(start === undefined ? [] : [t('decision.sessionStart', { session, clock: clock(start) })]),
    ...(end === undefined ? [] : [t('decision.sessionEnd', { session, clock: clock(end) })]),
  ].join(' ');
}

/** Words with a little of what stands around them. */
function passageWords({ text, before, after }: Anchor): string {
  return fold(`…${before.slice(-AROUND)}${text}${after.slice(0, AROUND)}…`);
}
