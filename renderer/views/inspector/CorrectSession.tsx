import { useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Session } from '../../../data/model/entity.ts';
import { useActions } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { FormPanel } from '../parts/correct/FormPanel.tsx';
import { SessionForm } from './SessionForm.tsx';

/** "Corriger…" of a session: its title, its kind, its hours. */
export function CorrectSession({ corpus, session }: { readonly corpus: Corpus; readonly session: Session }) {
  const { t } = useSpeech();
  const { correct, notify } = useActions();
  const [isOpen, setOpen] = useState(false);
  const decide = async (decision: Correction) => {
    setOpen(false);
    const find = ({ sessions }: Corpus) =>
      sessions.has(session.id) ? { kind: 'session' as const, id: session.id } : null;
    if (await correct(decision, find)) notify({ key: 'correct.saved', tone: 'success' });
  };
  const { dates } = corpus.dataset.proceedings;
  return (
    <div className="correct">
      <ActionMenu
        label={t('correct.menu')}
        icon="corrections"
        items={[{ id: 'session', label: t('correct.session.menu'), run: () => setOpen(true) }]}
      />
      {isOpen ? (
        <FormPanel onLeave={() => setOpen(false)}>
          <SessionForm
            session={session}
            day={dates.length === 1 ? (dates[0] ?? '') : ''}
            onDecide={decision => void decide(decision)}
            onCancel={() => setOpen(false)}
          />
        </FormPanel>
      ) : null}
    </div>
  );
}
