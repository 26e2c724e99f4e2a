import { fileName } from '../../export/file-name.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Question } from '../../ui/Question.tsx';

/** What to do about a base that was deleted under the page; nothing is written before one has said. */
export function LostQuestion() {
  const { t } = useSpeech();
  const { putOffLost, saveHeld, refillBase, restartBase } = useActions();
  const title = useMaillage(s => s.corpus?.dataset.proceedings.title ?? '');
  const decisions = useMaillage(s => s.journal.entries.length);
  const others = useMaillage(s => s.documents.length - 1);
  return (
    <Question
      title={t('lost.title')}
      words={t('lost.ask', { title, decisions, others: Math.max(0, others) })}
      answers={[
        {
          id: 'save',
          label: t('lost.save'),
          hint: t('lost.saveHint'),
          run: () => void saveHeld(day => fileName(title, day, 'maillage.json')),
        },
        { id: 'refill', label: t('lost.refill'), hint: t('lost.refillHint'), run: () => void refillBase() },
        {
          id: 'restart',
          label: t('lost.restart'),
          hint: t('lost.restartHint'),
          run: () => void restartBase(),
        },
      ]}
      onClose={putOffLost}
    />
  );
}
