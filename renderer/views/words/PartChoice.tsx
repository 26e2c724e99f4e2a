import type { Corpus } from '../../../data/model/corpus.ts';
import { ORGANISATION_KINDS } from '../../../data/model/entity.ts';
import { valuesOfFacet } from '../../../data/model/facet-values.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import type { WordsPart } from '../../state/exploration/words.ts';
import { useMaillage } from '../../state/hook.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { partName } from './wordsPicture.ts';

const REST = 'rest';

function partKeyOf(part: WordsPart): string {
  if (part.kind === 'all') return 'all';
  return part.kind === 'sessions' ? `sessions:${part.ids.join(',')}` : `${part.kind}:${part.id}`;
}

interface PartChoiceProps {
  readonly corpus: Corpus;
  readonly label: string;
  /** Null stands for all the rest. */
  readonly part: WordsPart | null;
  readonly rest: boolean;
  readonly onChange: (part: WordsPart | null) => void;
}

/** Which text is looked at: all that the filters keep, a document, a theme, a session, where a place or a kind of body stands, what was kept aside. */
export function PartChoice({ corpus, label, part, rest, onChange }: PartChoiceProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const kept = useMaillage(selectSelection).sessions;
  const { themes, sessions, organisations } = corpus.dataset;
  const filtered: WordsPart | null =
    kept.size === sessions.length || kept.size === 0 ? null : { kind: 'sessions', ids: [...kept] };
  const ofTheme = themes.map(({ id }): WordsPart => ({ kind: 'theme', id }));
  const ofDocument = valuesOfFacet(corpus, 'documents').map((id): WordsPart => ({ kind: 'document', id }));
  const ofSession = (useMaillage(selectWords)?.sessions ?? [])
    .filter(({ id }) => corpus.sessions.has(id))
    .map(({ id }): WordsPart => ({ kind: 'session', id }));
  const ofPlace = valuesOfFacet(corpus, 'territories').map((id): WordsPart => ({ kind: 'territory', id }));
  const ofBodies = ORGANISATION_KINDS.filter(kind => organisations.some(each => each.kind === kind)).map(
    (id): WordsPart => ({ kind: 'organisationKind', id }),
  );
  const option = (each: WordsPart) => ({ value: partKeyOf(each), label: partName(corpus, each, speech) });
  const byName = (list: readonly WordsPart[]) =>
    list.map(option).toSorted((a, b) => a.label.localeCompare(b.label, language));
  const isKept = part?.kind === 'sessions' && (filtered === null || partKeyOf(filtered) !== partKeyOf(part));
  const aside = [
    ...(filtered === null
      ? []
      : [
          {
            value: partKeyOf(filtered),
            label:
              part?.kind === 'sessions' && partKeyOf(part) === partKeyOf(filtered)
                ? partName(corpus, filtered, speech)
                : t('words.keepSessions', { count: kept.size }),
          },
        ]),
    ...(isKept ? [option(part)] : []),
  ];
  const every: readonly WordsPart[] = [
    { kind: 'all' },
    ...ofDocument,
    ...ofTheme,
    ...ofSession,
    ...ofPlace,
    ...ofBodies,
    ...(filtered === null ? [] : [filtered]),
    ...(isKept ? [part] : []),
  ];
  return (
    <Choice
      label={label}
      value={part === null ? REST : partKeyOf(part)}
      groups={[
        {
          label,
          options: [
            ...(rest ? [{ value: REST, label: t('words.rest') }] : []),
            { value: 'all', label: t('words.allText') },
          ],
        },
        { label: t('words.selection'), options: aside },
        { label: t('facet.documents'), options: ofDocument.map(option) },
        { label: t('kind.theme', { count: 2 }), options: ofTheme.map(option) },
        { label: t('kind.session', { count: 2 }), options: ofSession.map(option) },
        { label: t('facet.organisationKinds'), options: ofBodies.map(option) },
        { label: t('kind.territory', { count: 2 }), options: byName(ofPlace) },
      ].filter(group => group.options.length > 0)}
      onChange={value => onChange(every.find(each => partKeyOf(each) === value) ?? null)}
    />
  );
}
