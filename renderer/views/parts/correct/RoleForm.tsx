import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Corpus } from '../../../../data/model/corpus.ts';
import type { Correction } from '../../../../data/model/correction.ts';
import { PARTS, type Part, type Person } from '../../../../data/model/entity.ts';
import { journalName } from '../../../../data/resolve/journal-names.ts';
import { sessionFull } from '../../../naming/sessions.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { useSpeech } from '../../../ui/language.tsx';

interface RoleFormProps {
  readonly corpus: Corpus;
  readonly person: Person;
  /** Ids of the sessions that the person is named in, the one in question first; at least one. */
  readonly sessions: readonly string[];
  readonly onDecide: (decision: Correction) => void;
  readonly onCancel: () => void;
}

/** What a person is and does in one session: their part, and their role in words. */
export function RoleForm({ corpus, person, sessions, onDecide, onCancel }: RoleFormProps) {
  const { t } = useSpeech();
  const [session, setSession] = useState(sessions[0] ?? '');
  const known = corpus.participationsOfPerson.get(person.id)?.find(p => p.session === session);
  const [part, setPart] = useState<Part | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const choose = (id: string) => {
    setSession(id);
    setPart(null);
    setRole(null);
  };
  const shownPart = part ?? known?.part ?? 'speaker';
  const shownRole = role ?? known?.role ?? '';
  const apply = () => {
    const named = corpus.sessions.get(session);
    if (named === undefined) return;
    const words = shownRole.trim();
    onDecide({
      op: 'set-role',
      name: journalName(corpus.dataset.people, person),
      session: { id: named.id, title: named.title },
      part: shownPart,
      role: words === '' ? null : words,
    });
  };
  const titled = sessions.flatMap(id => corpus.sessions.get(id) ?? []);
  return (
    <form
      className="correct-field role-form"
      onSubmit={event => {
        event.preventDefault();
        apply();
      }}
    >
      {titled.length > 1 ? (
        <Choice
          label={t('correct.session')}
          value={session}
          groups={[
            {
              label: t('correct.session'),
              options: titled.map(each => ({ value: each.id, label: sessionFull(t, corpus, each) })),
            },
          ]}
          onChange={choose}
        />
      ) : (
        <p className="control-label">{titled.map(each => sessionFull(t, corpus, each)).join('')}</p>
      )}
      <Choice
        label={t('correct.part')}
        value={shownPart}
        groups={[
          {
            label: t('correct.part'),
            options: PARTS.map(value => ({ value, label: t(`part.${value}`) })),
          },
        ]}
        onChange={value => setPart(PARTS.find(each => each === value) ?? null)}
      />
      <TextField className="correct-field" value={shownRole} onChange={setRole} autoFocus>
        <Label className="control-label">{t('correct.role', { name: person.name })}</Label>
        <Input className="correct-input" />
      </TextField>
      <div className="correct-foot">
        <Button tone="accent" label={t('correct.apply')} onPress={apply} />
        <Button label={t('correct.cancel')} onPress={onCancel} />
      </div>
    </form>
  );
}
