import { Button as AriaButton } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import type { ReviewCase } from '../../state/corrections.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { PassageList } from '../parts/PassageList.tsx';
import { Evidence } from './Evidence.tsx';
import { answerWords, questionWords } from './words.ts';

interface CaseCardProps {
  readonly corpus: Corpus;
  readonly each: ReviewCase;
  readonly gazetteer: Gazetteer | null;
  readonly onAnswer: (answer: Correction) => void;
  readonly onSkip: () => void;
}

/** The answers of a case in the order of their digits: what is proposed, then the others. */
export function answersOf({ proposed, alternatives }: ReviewCase): readonly Correction[] {
  return proposed === null ? alternatives : [proposed, ...alternatives];
}

/** One question: what is asked, what can be answered, and the passages side by side. */
export function CaseCard({ corpus, each, gazetteer, onAnswer, onSkip }: CaseCardProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [subject] = each.about;
  const { rejection } = each;
  return (
    <article className="case" aria-label={each.titles.join(' / ')}>
      <h2 className="case-question">{questionWords(corpus, each, speech)}</h2>
      <ol className="answers" aria-label={t('corrections.answers')}>
        {answersOf(each).map((answer, i) => (
          <li key={JSON.stringify(answer)}>
            <Answer
              digit={i + 1}
              label={answerWords(answer, speech, gazetteer)}
              proposed={answer === each.proposed}
              onPress={() => onAnswer(answer)}
            />
            {answer.op === 'locate' && subject !== undefined ? (
              <Evidence corpus={corpus} territory={subject.id} code={answer.code} gazetteer={gazetteer} />
            ) : null}
          </li>
        ))}
      </ol>
      <div className="case-foot">
        {rejection === null ? null : (
          <Button label={answerWords(rejection, speech, gazetteer)} onPress={() => onAnswer(rejection)} />
        )}
        <Button label={t('corrections.skip')} onPress={onSkip} />
      </div>
      <div className="sides">
        {each.passages.map((passages, i) => {
          const title = each.titles[i] ?? '';
          const about = each.about[i] ?? subject;
          return (
            <section
              key={title}
              className="case-side"
              aria-label={t('corrections.passages', { name: title })}
            >
              <h3 className="case-side-title">{title}</h3>
              {about === undefined || passages.length === 0 ? null : (
                <PassageList text={corpus.text} passages={passages} about={about} />
              )}
              {passages.length === 0 ? <p className="quiet">{t('corrections.noPassage')}</p> : null}
            </section>
          );
        })}
      </div>
    </article>
  );
}

interface AnswerProps {
  readonly digit: number;
  readonly label: string;
  readonly proposed: boolean;
  readonly onPress: () => void;
}

function Answer({ digit, label, proposed, onPress }: AnswerProps) {
  const { t } = useSpeech();
  return (
    <AriaButton className={`answer ${proposed ? 'proposed' : ''}`} onPress={onPress}>
      <span className="answer-digit">{digit}</span>
      <span className="answer-label">{label}</span>
      {proposed ? <span className="answer-note">{t('corrections.proposed')}</span> : null}
    </AriaButton>
  );
}
