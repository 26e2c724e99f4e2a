import { type ReactNode, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Correction } from '../../../data/model/correction.ts';
import { SESSION_KINDS, type Session } from '../../../data/model/entity.ts';
import { fold, key } from '../../../data/text/normalise.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { atClock, clockOf, isInOrder, readClock } from '../parts/correct/hours.ts';

interface SessionFormProps {
  readonly session: Session;
  /** The one day of the proceedings, for hours of a session that names none; empty where there are several. */
  readonly day: string;
  readonly onDecide: (decision: Correction) => void;
  readonly onCancel: () => void;
}

/** What a session is called, what kind it is of, and when it begins and ends. Only what is changed is decided. */
export function SessionForm({ session, day, onDecide, onCancel }: SessionFormProps) {
  const { t } = useSpeech();
  const [title, setTitle] = useState(session.title);
  const [kind, setKind] = useState(session.kind);
  const [from, setFrom] = useState(clockOf(session.start));
  const [to, setTo] = useState(clockOf(session.end));
  const like = session.start ?? session.end ?? (day === '' ? '' : `${day}T00:00`);
  const [begins, ends] = [readClock(from), readClock(to)];
  const start = atClock(begins ?? '', session.start, like);
  const end = atClock(ends ?? '', session.end, start ?? like);
  const changes = {
    ...(key(title) === '' || fold(title) === session.title ? {} : { title: fold(title) }),
    ...(kind === session.kind ? {} : { kind }),
    ...(begins === clockOf(session.start) ? {} : { start }),
    ...(ends === clockOf(session.end) ? {} : { end }),
  };
  const isClock = begins !== null && ends !== null;
  const inOrder = isInOrder(start, end);
  const ready = Object.keys(changes).length > 0 && isClock && inOrder;
  const apply = () =>
    onDecide({ op: 'set-session', session: { id: session.id, title: session.title }, ...changes });
  return (
    <form
      className="correct-field role-form"
      onSubmit={event => {
        event.preventDefault();
        if (ready) apply();
      }}
    >
      <Field label={t('correct.session.title')} value={title} onChange={setTitle} focus />
      <Choice
        label={t('correct.session.kind')}
        value={kind}
        groups={[
          {
            label: t('correct.session.kind'),
            options: SESSION_KINDS.map(value => ({ value, label: t(`sessionKind.${value}`) })),
          },
        ]}
        onChange={value => setKind(SESSION_KINDS.find(each => each === value) ?? session.kind)}
      />
      <div className="correct-hours">
        <Field label={t('correct.session.start')} value={from} onChange={setFrom} placeholder="09:30" />
        <Field label={t('correct.session.end')} value={to} onChange={setTo} placeholder="10:45" />
      </div>
      <p className="tie-note" role="status">
        {isClock ? null : t('correct.session.clock')}
        {isClock && !inOrder ? t('correct.session.order') : null}
      </p>
      <div className="correct-foot">
        <Button tone="accent" label={t('correct.apply')} disabled={!ready} onPress={apply} />
        <Button label={t('correct.cancel')} onPress={onCancel} />
      </div>
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly focus?: boolean;
}

function Field({ label, value, onChange, placeholder = '', focus = false }: FieldProps): ReactNode {
  return (
    <TextField className="correct-field" value={value} onChange={onChange} autoFocus={focus}>
      <Label className="control-label">{label}</Label>
      <Input className="correct-input" placeholder={placeholder} />
    </TextField>
  );
}
