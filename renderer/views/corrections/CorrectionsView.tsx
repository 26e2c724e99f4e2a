import { type KeyboardEvent, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import { isAnswer } from '../../state/corrections/corrections-answered.ts';
import { needsPlaces } from '../../state/corrections/corrections-places.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useGazetteer } from '../parts/correct/useGazetteer.ts';
import { answersOf } from './Answers.tsx';
import { CaseCard } from './CaseCard.tsx';
import { Journal } from './Journal.tsx';
import { QueueList } from './QueueList.tsx';
import { useQueue } from './useQueue.ts';

/** Says that no question is left, and no more than is true: unanswered is not checked, and a decision without effect is none. */
function Ended({ corpus, answered }: { readonly corpus: Corpus; readonly answered: boolean }) {
  const { t } = useSpeech();
  const lost = (corpus.dataset.decisions ?? []).filter(({ applied }) => !applied).length;
  if (lost > 0) return <p className="corrections-done">{t('corrections.unapplied', { count: lost })}</p>;
  return <p className="corrections-done">{t(answered ? 'corrections.done' : 'corrections.nothingAsked')}</p>;
}

/** What the reader was not sure of, gone through one by one; below, what was decided. */
export function CorrectionsView({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { correct } = useActions();
  const { cases, current, choose, skip } = useQueue();
  const journal = useMaillage(s => s.journal);
  const gazetteer = useGazetteer(
    cases.some(each => each.kind === 'homonym') || journal.entries.some(e => needsPlaces(e.correction)),
  );
  const answering = useRef(new Set<string>());

  const answer = (decision: Correction | null) => {
    // One answer to each question, until something has come of it; the next question may be answered as soon as it stands there.
    if (decision === null || current === null || answering.current.has(current.id)) return;
    const { id } = current;
    answering.current.add(id);
    void correct(decision).finally(() => answering.current.delete(id));
  };

  return (
    <>
      <div className="toolbar">
        <p className="quiet">{t('corrections.count', { count: cases.length })}</p>
        {cases.length === 0 ? null : <p className="quiet queue-keys">{t('corrections.keys')}</p>}
      </div>
      <div className="stage corrections">
        {current === null ? (
          <Ended corpus={corpus} answered={journal.entries.some(({ correction }) => isAnswer(correction))} />
        ) : (
          <div className="review" onKeyDownCapture={onKey}>
            <QueueList cases={cases} current={current.id} onChoose={choose} />
            <CaseCard
              key={current.id}
              corpus={corpus}
              each={current}
              gazetteer={gazetteer}
              onAnswer={answer}
              onSkip={skip}
            />
          </div>
        )}
        <Journal corpus={corpus} gazetteer={gazetteer} />
      </div>
    </>
  );

  /** The keys of the review, heard before the list takes letters for the beginning of a name. */
  function onKey(event: KeyboardEvent<HTMLElement>) {
    if (current === null || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const run = actionOf(event.key, event.target);
    if (run === null) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  function actionOf(key: string, target: EventTarget): (() => void) | null {
    if (current === null) return null;
    const inList = target instanceof Element && target.closest('.queue') !== null;
    if (key === 'Enter') return inList ? () => answer(current.proposed) : null;
    if (/^[1-9]$/u.test(key)) return () => answer(answersOf(current)[Number(key) - 1] ?? null);
    if (key.toLowerCase() === 'r') return () => answer(current.rejection);
    return key.toLowerCase() === 's' ? skip : null;
  }
}
