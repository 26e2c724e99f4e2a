import { titleOf } from '../../state/documents/library.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Question } from '../../ui/Question.tsx';

/** The one question that a file may raise when it comes in: is it another state of a document that is there? */
export function AlikeQuestion() {
  const { t } = useSpeech();
  const { answerAlike } = useActions();
  const documents = useMaillage(s => s.documents);
  const question = useMaillage(s => s.alike[0]);
  if (question === undefined) return null;
  const added = documents.find(({ id }) => id === question.document);
  const other = documents.find(({ id }) => id === question.like);
  if (added === undefined || other === undefined) return null;
  const keep = () => void answerAlike(question, false);
  return (
    <Question
      title={t('alike.title')}
      words={t('alike.ask', {
        title: titleOf(added),
        name: added.name,
        other: titleOf(other),
        otherName: other.name,
      })}
      answers={[
        { id: 'keep', label: t('alike.keep'), hint: t('alike.keepHint'), run: keep },
        {
          id: 'replace',
          label: t('alike.replace'),
          hint: t('alike.replaceHint'),
          run: () => void answerAlike(question, true),
        },
      ]}
      onClose={keep}
    />
  );
}
