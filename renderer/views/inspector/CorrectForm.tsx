import { type ReactNode, useMemo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { CorrectableKind, Correction } from '../../../data/model/correction.ts';
import { type EntityRef, ORGANISATION_KINDS } from '../../../data/model/entity.ts';
import { type Entity, journalName } from '../../../data/resolve/journal-names.ts';
import { fold, key } from '../../../data/text/normalise.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FormPanel } from '../parts/correct/FormPanel.tsx';
import { NameFinder } from '../parts/correct/NameFinder.tsx';
import { nearestFirst } from '../parts/correct/nearest.ts';
import { Offer } from '../parts/correct/Offer.tsx';
import { PlaceFinder } from '../parts/correct/PlaceFinder.tsx';
import { RoleForm } from '../parts/correct/RoleForm.tsx';
import { AttachForm } from './AttachForm.tsx';

/** What the menu asks more about. */
export type Asked =
  | 'rename'
  | 'merge'
  | 'apart'
  | 'split'
  | 'retype'
  | 'locate'
  | 'role'
  | 'attach'
  | 'detach';

interface CorrectFormProps {
  readonly asked: Asked;
  readonly corpus: Corpus;
  readonly kind: CorrectableKind;
  readonly entity: Entity;
  readonly list: readonly Entity[];
  /** `next` is what is to be selected instead. */
  readonly onDecide: (decision: Correction, next?: EntityRef) => void;
  readonly onCancel: () => void;
}

/** The one thing that a decision still needs: a name, another entity, a spelling, a kind, a place, a role, a tie. */
export function CorrectForm(props: CorrectFormProps) {
  const { t } = useSpeech();
  const hasFoot = props.asked === 'rename' || props.asked === 'role';
  return (
    <FormPanel onLeave={props.onCancel}>
      <Fields {...props} />
      {hasFoot ? null : (
        <div className="correct-foot">
          <Button label={t('correct.cancel')} onPress={props.onCancel} />
        </div>
      )}
    </FormPanel>
  );
}

function Fields(props: CorrectFormProps): ReactNode {
  const { t } = useSpeech();
  const { asked, corpus, kind, entity, list, onDecide, onCancel } = props;
  const name = journalName(list, entity);
  switch (asked) {
    case 'rename':
      return <Rename {...props} />;
    case 'merge':
    case 'apart':
      return <Other {...props} asked={asked} />;
    case 'split':
      return (
        <Offer
          label={t('correct.variant', { name: entity.name })}
          autoFocus
          options={spellingsOf(entity).map(text => ({ id: text, label: text }))}
          onChoose={variant => onDecide({ op: 'split', kind, name, variant })}
        />
      );
    case 'retype':
      return (
        <Offer
          label={t('correct.kind', { name: entity.name })}
          autoFocus
          options={ORGANISATION_KINDS.map(id => ({ id, label: t(`organisationKind.${id}`) }))}
          onChoose={id => {
            const to = ORGANISATION_KINDS.find(each => each === id);
            if (to !== undefined) onDecide({ op: 'retype', name, to });
          }}
        />
      );
    case 'locate':
      return (
        <PlaceFinder
          name={entity.name}
          candidates={'candidates' in entity ? entity.candidates : []}
          onChoose={code => onDecide({ op: 'locate', name, code })}
        />
      );
    case 'role':
      return 'givenName' in entity ? (
        <RoleForm
          corpus={corpus}
          person={entity}
          sessions={sessionsOf(corpus, entity.id)}
          onDecide={onDecide}
          onCancel={onCancel}
        />
      ) : null;
    case 'attach':
    case 'detach':
      return 'level' in entity ? null : (
        <AttachForm
          op={asked}
          corpus={corpus}
          entity={entity}
          sessions={kind === 'person' ? sessionsOf(corpus, entity.id) : []}
          onDecide={onDecide}
        />
      );
    default:
      return asked satisfies never;
  }
}

/** The spellings that can be parted from an entity: those that are not its name. */
export function spellingsOf(entity: Entity): readonly string[] {
  if (entity.variants.length < 2) return [];
  return entity.variants.map(variant => variant.text).filter(text => fold(text) !== entity.name);
}

/** Ids of the sessions that a person has a part or is named in, in the order of the document. */
export function sessionsOf(corpus: Corpus, person: string): readonly string[] {
  const named = new Set([
    ...(corpus.participationsOfPerson.get(person) ?? []).map(each => each.session),
    ...(corpus.mentionsOf.get(`person:${person}`) ?? []).map(each => each.session),
  ]);
  return corpus.dataset.sessions.filter(session => named.has(session.id)).map(session => session.id);
}

function Rename({ kind, entity, list, onDecide, onCancel }: CorrectFormProps) {
  const { t } = useSpeech();
  const [to, setTo] = useState(entity.name);
  const isNew = key(to) !== '' && fold(to) !== entity.name;
  const apply = () => onDecide({ op: 'rename', kind, name: journalName(list, entity), to: fold(to) });
  return (
    <form
      className="correct-field"
      onSubmit={event => {
        event.preventDefault();
        if (isNew) apply();
      }}
    >
      <TextField className="correct-field" value={to} onChange={setTo} autoFocus>
        <Label className="control-label">{t('correct.newName')}</Label>
        <Input className="correct-input" />
      </TextField>
      <div className="correct-foot">
        <Button tone="accent" label={t('correct.apply')} disabled={!isNew} onPress={apply} />
        <Button label={t('correct.cancel')} onPress={onCancel} />
      </div>
    </form>
  );
}

/** Another entity, found by its name or by one of its spellings: the same, or never the same. */
function Other({
  asked,
  kind,
  entity,
  list,
  onDecide,
}: CorrectFormProps & { readonly asked: 'merge' | 'apart' }) {
  const { t } = useSpeech();
  const others = useMemo(
    () =>
      nearestFirst(
        entity,
        list.filter(other => other.id !== entity.id),
      ),
    [entity, list],
  );
  return (
    <NameFinder
      label={t(asked === 'merge' ? 'correct.into' : 'correct.apartFrom', { name: entity.name })}
      among={others.map(other => ({ kind, entity: other, list }))}
      kinds={false}
      onChoose={({ entity: other }) => {
        const into = journalName(list, other);
        const names = [journalName(list, entity), into];
        if (asked === 'apart') onDecide({ op: 'never-merge', kind, names });
        else onDecide({ op: 'merge', kind, names, into }, { kind, id: other.id });
      }}
    />
  );
}
