import { memo, type RefObject, useMemo, useRef } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { overlaps, type Span } from '../../../data/model/span.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { BlockView, type Numbered } from './BlockView.tsx';
import type { Fact } from './facts.ts';
import { type Block, byBlock } from './lines.ts';
import { MarkBar } from './MarkBar.tsx';
import { readyFirstFact } from './moving.ts';
import { useNearness } from './nearness.ts';
import type { Marking } from './useMarking.ts';
import { type OwnPassage, useReaderHands } from './useReaderHands.ts';
import { useCentred, useReadingPlace } from './useReadingPlace.ts';

/** A text up to this many characters is drawn at once; a longer one where it is looked at. */
const DRAWN_AT_ONCE = 200_000;

interface ReaderProps {
  readonly corpus: Corpus;
  /** As it is shown: the corpus's own text, or one as long without its markup. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  /** The passages of what is selected. */
  readonly chosen: readonly Span[];
  /** What the find field finds, and the match that it stands at. */
  readonly found: readonly Span[];
  readonly current: Span | null;
  readonly reader: RefObject<HTMLElement | null>;
  readonly marking: Marking;
  /** Told the place in the text that is being read. */
  readonly onRead: (place: number) => void;
}

/** The text as it was read, with everything that was read in it, each a way to what it stands for. Scrolling does not draw it anew. */
export const Reader = memo(function Reader({
  corpus,
  text,
  blocks,
  facts,
  chosen,
  found,
  current,
  reader,
  marking,
  onRead,
}: ReaderProps) {
  const { t } = useSpeech();
  const passage = useMaillage(s => s.exploration.passage);
  /** The passage that was chosen in the text itself: it is in sight, and the text must not move under the hand. */
  const own = useRef<OwnPassage | null>(null);
  const watch = useNearness(reader);
  const numbered = useMemo(
    () => facts.map((fact, index): Numbered => ({ fact, index, span: fact.span })),
    [facts],
  );
  const factsOf = useByBlock(blocks, numbered);
  const chosenOf = useSpansByBlock(blocks, chosen);
  const foundOf = useSpansByBlock(blocks, found);
  const describe = useMemo(
    () => (fact: Fact) =>
      t('session.named', { short: t(`fact.${fact.kind}`, { count: 1 }), title: fact.name }),
    [t],
  );

  useCentred(reader, passage, current, own);
  useReadingPlace(reader, onRead);
  const hands = useReaderHands({ corpus, facts, reader, marking, passage, own });

  const over = (block: Block, span: Span | null) => (span !== null && overlaps(block, span) ? span : null);
  return (
    <section
      className="reader"
      ref={reader}
      aria-label={t('source.text')}
      aria-describedby="source-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable to be scrolled by keyboard
      tabIndex={0}
      {...hands}
      onFocus={event => readyFirstFact(event.currentTarget, event.target)}
    >
      {blocks.map((block, i) => (
        <BlockView
          key={block.start}
          text={text}
          block={block}
          always={text.length <= DRAWN_AT_ONCE}
          watch={watch}
          facts={factsOf[i] ?? []}
          chosen={chosenOf[i] ?? []}
          found={foundOf[i] ?? []}
          passage={over(block, passage)}
          current={over(block, current)}
          describe={describe}
        />
      ))}
      {marking.marked === null ? null : (
        <MarkBar
          key={marking.marked.anchor.start}
          corpus={corpus}
          facts={facts}
          marking={marking}
          words={marking.marked.span}
          reader={reader}
        />
      )}
    </section>
  );
});

function useByBlock<Item extends { readonly span: Span }>(blocks: readonly Block[], items: readonly Item[]) {
  return useMemo(() => byBlock(blocks, items), [blocks, items]);
}

function useSpansByBlock(blocks: readonly Block[], spans: readonly Span[]) {
  const items = useMemo(() => spans.map(span => ({ span })), [spans]);
  return useByBlock(blocks, items);
}
