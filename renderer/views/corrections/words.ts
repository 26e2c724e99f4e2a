import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import { assertNever } from '../../../data/model/result.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { sessionShort } from '../../naming/sessions.ts';
import type { ReviewCase } from '../../state/corrections.ts';
import { placeFacts } from '../../state/corrections-evidence.ts';
import type { Speech } from '../../ui/language.tsx';

/** "Grigny (Essonne, 91286)"; the code alone until the official code is at hand. */
export function placeWords({ t }: Speech, gazetteer: Gazetteer | null, name: string, code: string): string {
  const facts = gazetteer === null ? null : placeFacts(gazetteer, name, code);
  const department = facts?.departmentName ?? null;
  return department === null
    ? t('place.bare', { name: facts?.name ?? name, code })
    : t('place.label', { name: facts?.name ?? name, department, code });
}

/** What sentences of warnings may ask for; a reader that says less still gets a sentence. */
const NOTHING = {
  session: '',
  title: '',
  contents: '',
  body: '',
  found: '',
  encoding: '',
  count: 0,
} as const;

/** The question of a case, as a sentence. */
export function questionWords(corpus: Corpus, each: ReviewCase, { t }: Speech): string {
  const session = corpus.sessions.get(String(each.args.session ?? ''));
  const args = {
    ...NOTHING,
    ...each.args,
    ...(session === undefined ? {} : { session: sessionShort(t, session) }),
  };
  return t(each.code === null ? 'question.alike' : `question.${each.code}`, args);
}

/** What a button that gives this answer says. */
export function answerWords(answer: Correction, speech: Speech, gazetteer: Gazetteer | null): string {
  const { t } = speech;
  switch (answer.op) {
    case 'merge':
      return t('answer.merge', { kind: answer.kind, into: answer.into });
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
      return t('answer.confirm');
    case 'split':
      return t('answer.split', { variant: answer.variant });
    case 'add':
    case 'set-role':
      return decisionWords(answer, speech, gazetteer);
    default:
      return assertNever(answer);
  }
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
      return t('decision.split', { name: decision.name, variant: decision.variant });
    case 'rename':
      return t('decision.rename', { name: decision.name, to: decision.to });
    case 'retype':
      return t('decision.retype', { name: decision.name, to: t(`organisationKind.${decision.to}`) });
    case 'locate': {
      const place = placeWords(speech, gazetteer, decision.name, decision.code);
      return t('decision.locate', { name: decision.name, place });
    }
    case 'reject':
      return t('decision.reject', { kind: decision.kind, name: decision.name });
    case 'add':
      return t('decision.add', { kind: decision.kind, name: decision.name });
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
    case 'confirm':
      return t('decision.confirm', { text: decision.text });
    default:
      return assertNever(decision);
  }
}
