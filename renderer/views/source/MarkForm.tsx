import { type ReactNode, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import { CORRECTABLE_KINDS, type CorrectableKind, type Correction } from '../../../data/model/correction.ts';
import { type EntityRef, ORGANISATION_KINDS } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { entitiesOf } from '../../../data/resolve/journal-names.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { NameFinder } from '../parts/correct/NameFinder.tsx';
import { Offer } from '../parts/correct/Offer.tsx';
import { PlaceFinder } from '../parts/correct/PlaceFinder.tsx';
import { RoleForm } from '../parts/correct/RoleForm.tsx';
import { added, countElsewhere, type Read, sameAs, standingAt } from './verdicts.ts';

/** What the bar asks more about before it decides. */
export type MarkQuestion =
  | { readonly ask: 'add'; readonly kind: CorrectableKind }
  | { readonly ask: 'same' }
  | { readonly ask: 'role'; readonly read: Read };

interface MarkFormProps {
  readonly corpus: Corpus;
  readonly words: Span;
  readonly read: readonly Read[];
  readonly question: MarkQuestion;
  /** `find` says what is selected once the decision is taken. */
  readonly onDecide: (decision: Correction, find: (corpus: Corpus) => EntityRef | null) => void;
  readonly onCancel: () => void;
}

/** The one thing that a decision on marked words still needs. */
export function MarkForm(props: MarkFormProps) {
  const { t } = useSpeech();
  const { corpus, words, read, question, onDecide, onCancel } = props;
  const { text, dataset } = corpus;
  const said = text.slice(words.start, words.end);
  if (question.ask === 'add') return <AddForm {...props} kind={question.kind} />;
  if (question.ask === 'role') {
    const person = corpus.people.get(question.read.entity.id);
    const { session } = question.read;
    return person === undefined || session === null ? null : (
      <RoleForm
        corpus={corpus}
        person={person}
        sessions={[session]}
        onDecide={decision => onDecide(decision, () => ({ kind: 'person', id: person.id }))}
        onCancel={onCancel}
      />
    );
  }
  const there = new Set(read.filter(each => each.exact).map(each => `${each.kind}:${each.entity.id}`));
  const among = CORRECTABLE_KINDS.flatMap(kind => {
    const list = entitiesOf(dataset, kind);
    return list.map(entity => ({ kind, entity, list }));
  }).filter(({ kind, entity }) => !there.has(`${kind}:${entity.id}`));
  return (
    <div className="correct-form">
      <NameFinder
        label={t('mark.sameAs', { words: said })}
        among={among}
        kinds
        onChoose={named =>
          onDecide(sameAs(text, words, read, named), after => standingAt(after, named.kind, words))
        }
      />
      <Foot onCancel={onCancel} />
    </div>
  );
}

function AddForm({
  corpus,
  words,
  kind,
  onDecide,
  onCancel,
}: MarkFormProps & { readonly kind: CorrectableKind }) {
  const { t } = useSpeech();
  const { text } = corpus;
  const said = text.slice(words.start, words.end);
  const others = countElsewhere(corpus, kind, words);
  // A name in capitals means the same wherever it stands; other words may not.
  const [everywhere, setEverywhere] = useState(others > 0 && /\p{Lu}/u.test(said));
  const decide = (details: Parameters<typeof added>[3]) =>
    onDecide(added(text, words, kind, { ...details, everywhere }), after => standingAt(after, kind, words));
  return (
    <div className="correct-form">
      {kind === 'organisation' ? (
        <Offer
          label={t('correct.kind', { name: said })}
          autoFocus
          options={[
            ...ORGANISATION_KINDS.filter(id => id !== 'other').map(id => ({
              id,
              label: t(`organisationKind.${id}`),
            })),
            { id: '', label: t('mark.kindUnknown') },
          ]}
          onChoose={id => decide({ organisationKind: ORGANISATION_KINDS.find(each => each === id) ?? null })}
        />
      ) : null}
      {kind === 'territory' ? (
        <PlaceFinder name={said} candidates={[]} onChoose={code => decide({ code })} />
      ) : null}
      {others === 0 ? null : (
        <Checkbox className="check" isSelected={everywhere} onChange={setEverywhere}>
          <span className="check-box">
            <Icon name="check" />
          </span>
          {t('mark.everywhere', { count: others })}
        </Checkbox>
      )}
      <Foot onCancel={onCancel}>
        {kind === 'organisation' ? null : (
          <Button
            tone={kind === 'person' ? 'accent' : 'plain'}
            label={t(kind === 'person' ? 'correct.apply' : 'mark.noCode')}
            onPress={() => decide({})}
          />
        )}
      </Foot>
    </div>
  );
}

function Foot({ onCancel, children }: { readonly onCancel: () => void; readonly children?: ReactNode }) {
  const { t } = useSpeech();
  return (
    <div className="correct-foot">
      {children}
      <Button label={t('correct.cancel')} onPress={onCancel} />
    </div>
  );
}
