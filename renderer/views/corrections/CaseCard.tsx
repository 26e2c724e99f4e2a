import { Button as AriaButton } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { correctable, entitiesOf } from '../../../data/resolve/journal-names.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { editionShort } from '../../naming/editions.ts';
import type { ReviewCase } from '../../state/corrections/corrections-case.ts';
import { candidatesOf } from '../../state/corrections/corrections-evidence.ts';
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
              note={answer === each.proposed ? t(proposalNote(corpus, each)) : null}
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
          const about = each.about[i] ?? subject;
          const title = sideTitle(corpus, each.titles[i] ?? '', about);
          return (
            <section
              key={`${about?.id ?? ''} ${title}`}
              className="case-side"
              aria-label={t('corrections.passages', { name: title })}
            >
              <h3 className="case-side-title">{typeset(title)}</h3>
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

/** Of two people of one name, each is called by where it stands. */
function sideTitle({ dataset, together }: Corpus, title: string, about: EntityRef | undefined): string {
  const kind = correctable(about?.kind ?? 'term');
  if (together === undefined || kind === null) return title;
  const documents = entitiesOf(dataset, kind).find(({ id }) => id === about?.id)?.documents ?? [];
  const editions = documents.map(id => editionShort(dataset, id));
  return editions.length === 0 ? title : `${title} (${editions.join(', ')})`;
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
  readonly digit: number;
  readonly label: string;
  /** Why it is proposed; null for the other answers. */
  readonly note: string | null;
  readonly onPress: () => void;
}

function Answer({ digit, label, note, onPress }: AnswerProps) {
  return (
    <AriaButton className={`answer ${note === null ? '' : 'proposed'}`} onPress={onPress}>
      <span className="answer-digit">{digit}</span>
      <span className="answer-label">{label}</span>
      {note === null ? null : <span className="answer-note">{note}</span>}
    </AriaButton>
  );
}
