import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { typeset } from '../../../data/text/typeset.ts';
import type { ReviewCase } from '../../state/corrections/corrections-case.ts';
import { candidatesOf } from '../../state/corrections/corrections-evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { Evidence } from './Evidence.tsx';
import { answerWords } from './words.ts';

/** Answers with a digit of their own; more of one kind are shown when asked for. */
const DIGITS = 9;

/** The answers of a case in the order of their digits: what is proposed, then the others. */
export function answersOf({ proposed, alternatives }: ReviewCase): readonly Correction[] {
  return proposed === null ? alternatives : [proposed, ...alternatives];
}

interface AnswersProps {
  readonly corpus: Corpus;
  readonly each: ReviewCase;
  readonly gazetteer: Gazetteer | null;
  readonly onAnswer: (answer: Correction) => void;
}

/** What can be answered. People who are named together are a list of names: what each would do is the same. */
export function Answers({ corpus, each, gazetteer, onAnswer }: AnswersProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [all, setAll] = useState(false);
  const answers = answersOf(each);
  const areNames = each.kind === 'apart' && each.alternatives.length > 1;
  const shown = all || !areNames ? answers : answers.slice(0, DIGITS);
  return (
    <>
      <ol className={`answers ${areNames ? 'names' : ''}`} aria-label={t('corrections.answers')}>
        {shown.map((answer, i) => (
          <li key={JSON.stringify(answer)}>
            <Answer
              digit={i < DIGITS ? i + 1 : null}
              label={
                areNames && answer.op === 'add'
                  ? t('answer.speaksToo', { name: answer.name })
                  : answerWords(answer, speech, gazetteer)
              }
              detail={answer.op === 'add' ? (answer.role ?? '') : ''}
              note={answer === each.proposed ? t(proposalNote(corpus, each)) : null}
              onPress={() => onAnswer(answer)}
            />
            {answer.op === 'locate' && each.about[0] !== undefined ? (
              <Evidence
                corpus={corpus}
                territory={each.about[0].id}
                code={answer.code}
                gazetteer={gazetteer}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {shown.length < answers.length ? (
        <Button
          tone="link"
          label={t('corrections.moreNames', { count: answers.length - shown.length })}
          onPress={() => setAll(true)}
        />
      ) : null}
    </>
  );
}

/** A place that nothing in the text speaks for is proposed for its size only, and says so. */
function proposalNote(
  corpus: Corpus,
  { kind, about, proposed }: ReviewCase,
): 'corrections.proposed' | 'corrections.largest' {
  const place = kind === 'homonym' ? corpus.territories.get(about[0]?.id ?? '') : undefined;
  if (place === undefined || proposed?.op !== 'locate') return 'corrections.proposed';
  const candidate = candidatesOf(corpus, place).find(each => each.code === proposed.code);
  const isSpokenFor = candidate !== undefined && candidate.near.length + candidate.elsewhere.length > 0;
  return isSpokenFor ? 'corrections.proposed' : 'corrections.largest';
}

interface AnswerProps {
  /** The key that gives it; null for those beyond nine. */
  readonly digit: number | null;
  readonly label: string;
  /** What else tells it apart. */
  readonly detail: string;
  /** Why it is proposed; null for the other answers. */
  readonly note: string | null;
  readonly onPress: () => void;
}

function Answer({ digit, label, detail, note, onPress }: AnswerProps) {
  return (
    <AriaButton className={`answer ${note === null ? '' : 'proposed'}`} onPress={onPress}>
      <span className="answer-digit">{digit}</span>
      <span className="answer-label">{label}</span>
      {detail === '' ? null : <span className="answer-detail">{typeset(detail)}</span>}
      {note === null ? null : <span className="answer-note">{note}</span>}
    </AriaButton>
  );
}
