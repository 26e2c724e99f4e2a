import { useState } from 'react';
import { Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import type { CorrectableKind, Correction } from '../../../data/model/correction.ts';
import { type EntityRef, ORGANISATION_KINDS } from '../../../data/model/entity.ts';
import { type Entity, journalName } from '../../../data/resolve/journal-names.ts';
import { fold, key } from '../../../data/text/normalise.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** What the menu asks more about. */
export type Asked = 'rename' | 'merge' | 'split' | 'retype';

/** Names offered before one is typed. */
const OFFERED = 30;

interface CorrectFormProps {
  readonly asked: Asked;
  readonly kind: CorrectableKind;
  readonly entity: Entity;
  readonly list: readonly Entity[];
  /** `next` is what is to be selected instead. */
  readonly onDecide: (decision: Correction, next?: EntityRef) => void;
  readonly onCancel: () => void;
}

/** The one thing that a decision still needs: a name, another entity, a spelling, a kind. */
export function CorrectForm(props: CorrectFormProps) {
  const { t } = useSpeech();
  return (
    <div className="correct-form">
      <Fields {...props} />
      {props.asked === 'rename' ? null : (
        <div className="correct-foot">
          <Button label={t('correct.cancel')} onPress={props.onCancel} />
        </div>
      )}
    </div>
  );
}

function Fields(props: CorrectFormProps) {
  const { t } = useSpeech();
  const { asked, kind, entity, list, onDecide } = props;
  const name = journalName(list, entity);
  if (asked === 'rename') return <Rename {...props} />;
  if (asked === 'merge') return <Merge {...props} />;
  if (asked === 'split') {
    const spellings = entity.variants.map(v => v.text).filter(text => fold(text) !== entity.name);
    return (
      <Offer
        label={t('correct.variant', { name: entity.name })}
        options={spellings.map(text => ({ id: text, label: text }))}
        onChoose={variant => onDecide({ op: 'split', kind, name, variant })}
      />
    );
  }
  return (
    <Offer
      label={t('correct.kind', { name: entity.name })}
      options={ORGANISATION_KINDS.map(id => ({ id, label: t(`organisationKind.${id}`) }))}
      onChoose={id => {
        const to = ORGANISATION_KINDS.find(each => each === id);
        if (to !== undefined) onDecide({ op: 'retype', name, to });
      }}
    />
  );
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

/** The other entity is found by its name or by one of its spellings. */
function Merge({ kind, entity, list, onDecide }: CorrectFormProps) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const wanted = key(text);
  const others = list.filter(
    other =>
      other.id !== entity.id &&
      [other.name, ...other.variants.map(v => v.text)].some(n => key(n).includes(wanted)),
  );
  return (
    <>
      <TextField className="correct-field" value={text} onChange={setText} autoFocus>
        <Label className="control-label">{t('correct.find')}</Label>
        <Input className="correct-input" />
      </TextField>
      <Offer
        label={t('correct.into', { name: entity.name })}
        options={others.slice(0, OFFERED).map(({ id }) => ({
          id,
          label: journalName(list, list.find(each => each.id === id) ?? entity),
        }))}
        onChoose={id => {
          const into = others.find(other => other.id === id);
          if (into === undefined) return;
          const names = [journalName(list, entity), journalName(list, into)];
          onDecide({ op: 'merge', kind, names, into: journalName(list, into) }, { kind, id });
        }}
      />
    </>
  );
}

interface OfferProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
}

function Offer({ label, options, onChoose }: OfferProps) {
  const { t } = useSpeech();
  return (
    <div className="correct-field">
      <p className="control-label">{label}</p>
      <ListBox
        className="list correct-matches"
        aria-label={label}
        renderEmptyState={() => t('search.results', { count: 0 })}
        onAction={id => onChoose(String(id))}
      >
        {options.map(option => (
          <ListBoxItem key={option.id} id={option.id} className="list-item" textValue={option.label}>
            {option.label}
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}
