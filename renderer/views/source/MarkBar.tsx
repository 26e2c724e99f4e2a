import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { useActions } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Fact } from './facts.ts';
import { MarkForm, type MarkQuestion } from './MarkForm.tsx';
import { rangeOf } from './place.ts';
import type { Marking } from './useMarking.ts';
import { added, countElsewhere, kindsLeft, type Read, readAt, rejected, standingAt } from './verdicts.ts';

interface MarkBarProps {
  readonly corpus: Corpus;
  readonly facts: readonly Fact[];
  readonly marking: Marking;
  readonly words: Span;
  readonly reader: RefObject<HTMLElement | null>;
}

/** What can be said of the marked words: that they are something, that they are not, that they are the same as something. */
export function MarkBar({ corpus, facts, marking, words, reader }: MarkBarProps) {
  const { t } = useSpeech();
  const { correct, notify } = useActions();
  const [question, setQuestion] = useState<MarkQuestion | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const { text } = corpus;
  const read = useMemo(() => readAt(corpus, facts, words), [corpus, facts, words]);
  const { asked } = marking;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a question changes the size of the bar
  useLayoutEffect(() => {
    return place.current === null || reader.current === null
      ? undefined
      : keepBeside(place.current, reader.current, words);
  }, [words, reader, question]);
  useLayoutEffect(() => {
    if (asked > 0) place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [asked]);

  const decide = async (decision: Correction, find: (corpus: Corpus) => EntityRef | null) => {
    marking.close();
    if (await correct(decision, find)) notify({ key: 'correct.saved', tone: 'success' });
  };
  const reject = (each: Read, everywhere: boolean) => {
    const ref = { kind: each.kind, id: each.entity.id };
    const isLeft = (after: Corpus) =>
      readAt(after, facts, each.span).some(other => other.entity.id === ref.id);
    void decide(rejected(text, each, everywhere), after => (isLeft(after) ? ref : null));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (question === null) marking.close();
    else {
      setQuestion(null);
      marking.enter();
    }
  };
  const said = text.slice(words.start, words.end);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a bar beside the words, not a form
    <div
      ref={place}
      className="marking"
      role="group"
      aria-label={t('mark.label', { words: said })}
      onKeyDown={onKeyDown}
    >
      {question === null ? (
        <Verdicts
          corpus={corpus}
          words={words}
          read={read}
          onAsk={setQuestion}
          onDecide={(decision, find) => void decide(decision, find)}
          onReject={reject}
        />
      ) : (
        <MarkForm
          corpus={corpus}
          words={words}
          read={read}
          question={question}
          onDecide={(decision, find) => void decide(decision, find)}
          onCancel={() => {
            setQuestion(null);
            marking.enter();
          }}
        />
      )}
    </div>
  );
}

interface VerdictsProps {
  readonly corpus: Corpus;
  readonly words: Span;
  readonly read: readonly Read[];
  readonly onAsk: (question: MarkQuestion) => void;
  readonly onDecide: (decision: Correction, find: (corpus: Corpus) => EntityRef | null) => void;
  readonly onReject: (read: Read, everywhere: boolean) => void;
}

/** The buttons that say it: what the words are, and a row for each thing that was read there. */
function Verdicts({ corpus, words, read, onAsk, onDecide, onReject }: VerdictsProps) {
  const { t } = useSpeech();
  const { text } = corpus;
  return (
    <Toolbar className="mark-bar" aria-label={t('mark.label', { words: text.slice(words.start, words.end) })}>
      <div className="mark-row">
        {kindsLeft(read).map(kind => (
          <Button
            key={kind}
            label={t('mark.is', { kind })}
            onPress={() => {
              if (kind === 'person' && countElsewhere(corpus, kind, words) === 0)
                onDecide(added(text, words, kind), after => standingAt(after, kind, words));
              else onAsk({ ask: 'add', kind });
            }}
          />
        ))}
        <Button label={t('mark.same')} onPress={() => onAsk({ ask: 'same' })} />
      </div>
      {read.map(each => (
        <ReadRow
          key={`${each.kind}:${each.entity.id}`}
          read={each}
          onRole={() => onAsk({ ask: 'role', read: each })}
          onReject={everywhere => onReject(each, everywhere)}
        />
      ))}
    </Toolbar>
  );
}

interface ReadRowProps {
  readonly read: Read;
  readonly onRole: () => void;
  readonly onReject: (everywhere: boolean) => void;
}

/** What was read there, and what can be said against it. */
function ReadRow({ read, onRole, onReject }: ReadRowProps) {
  const { t } = useSpeech();
  const { kind, entity, passages, session } = read;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons about one thing, not a form
    <div className="mark-row" role="group" aria-label={entity.name}>
      <span className={`mark-name fact ${kind}`}>{typeset(entity.name)}</span>
      {session === null ? null : <Button label={t('mark.role')} onPress={onRole} />}
      {passages < 2 ? (
        <Button label={t('mark.not', { kind })} onPress={() => onReject(true)} />
      ) : (
        <>
          <Button label={t('mark.notHere', { kind })} onPress={() => onReject(false)} />
          <Button label={t('mark.nowhere', { count: passages })} onPress={() => onReject(true)} />
        </>
      )}
    </div>
  );
}

const GAP = 6;

/** Puts the bar below the words; above them where there is room there only. It keeps its side while the text moves. */
function putBeside(bar: HTMLElement, reader: HTMLElement, words: Span): void {
  const range = rangeOf(reader, words);
  const rects = range === null ? [] : [...range.getClientRects()];
  const [first, last] = [rects[0], rects.at(-1)];
  if (first === undefined || last === undefined) return;
  const outer = reader.getBoundingClientRect();
  const { width, height } = bar.getBoundingClientRect();
  const fitsBelow = last.bottom + GAP + height <= outer.bottom;
  const fitsAbove = first.top - GAP - height >= outer.top;
  bar.dataset.side ??= fitsBelow || !fitsAbove ? 'below' : 'above';
  const top = bar.dataset.side === 'below' ? last.bottom + GAP : first.top - GAP - height;
  const left = Math.max(GAP, Math.min(last.left - outer.left, reader.clientWidth - width - GAP));
  bar.style.insetBlockStart = `${top - outer.top + reader.scrollTop}px`;
  bar.style.insetInlineStart = `${left}px`;
}

/** Puts the bar beside the words, and again when what is drawn around them takes its height. */
function keepBeside(bar: HTMLElement, reader: HTMLElement, words: Span): () => void {
  const put = () => putBeside(bar, reader, words);
  delete bar.dataset.side;
  put();
  const frame = requestAnimationFrame(() => {
    put();
    bar.scrollIntoView({ block: 'nearest' });
  });
  reader.addEventListener('scroll', put, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    reader.removeEventListener('scroll', put);
  };
}
