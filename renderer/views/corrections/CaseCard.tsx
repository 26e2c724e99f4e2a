import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { correctable, entitiesOf } from '../../../data/resolve/journal-names.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { editionShort } from '../../naming/editions.ts';
import type { ReviewCase } from '../../state/corrections/corrections-case.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { PassageList } from '../parts/PassageList.tsx';
import { Answers } from './Answers.tsx';
import { answerWords, caseTitle, questionWords } from './words.ts';

interface CaseCardProps {
  readonly corpus: Corpus;
  readonly each: ReviewCase;
  readonly gazetteer: Gazetteer | null;
  readonly onAnswer: (answer: Correction) => void;
  readonly onSkip: () => void;
}

/** One question: what is asked, what can be answered, and the passages side by side. */
export function CaseCard({ corpus, each, gazetteer, onAnswer, onSkip }: CaseCardProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [subject] = each.about;
  const { rejection } = each;
  return (
    <article className="case" aria-label={caseTitle(each, speech)}>
      <h2 className="case-question">{questionWords(corpus, each, speech)}</h2>
      <Answers corpus={corpus} each={each} gazetteer={gazetteer} onAnswer={onAnswer} />
      <div className="case-foot">
        {rejection === null ? null : (
          <Button label={answerWords(rejection, speech, gazetteer)} onPress={() => onAnswer(rejection)} />
        )}
        <Button label={t('corrections.skip')} onPress={onSkip} />
      </div>
      <div className="sides">
        {each.passages.map((passages, i) => {
          const about = each.about[i] ?? subject;
          const title =
            each.kind === 'apart' ? caseTitle(each, speech) : sideTitle(corpus, each.titles[i] ?? '', about);
          return (
            <section
              key={`${about?.id ?? ''} ${title}`}
              className="case-side"
              aria-label={t('corrections.passages', { name: title })}
            >
              <h3 className="case-side-title">{typeset(title)}</h3>
              <PassageList
                text={corpus.text}
                passages={passages}
                {...(about === undefined ? {} : { about })}
              />
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
