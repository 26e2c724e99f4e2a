import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { overlaps, type Span } from '../../../data/model/span.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { BlockView, type Numbered } from './BlockView.tsx';
import type { Fact } from './facts.ts';
import { type Block, byBlock } from './lines.ts';
import { factAt, nextFact, placeInView, readyFirstFact } from './moving.ts';

/** A text up to this many characters is drawn at once; a longer one where it is looked at. */
const DRAWN_AT_ONCE = 200_000;

interface ReaderProps {
  readonly corpus: Corpus;
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  /** The passages of what is selected. */
  readonly chosen: readonly Span[];
  /** What the find field finds, and the match that it stands at. */
  readonly found: readonly Span[];
  readonly current: Span | null;
  readonly reader: RefObject<HTMLElement | null>;
  /** Told the place in the text that is being read. */
  readonly onRead: (place: number) => void;
}

/** The text as it was read, with everything that was read in it, each a way to what it stands for. */
export function Reader({ corpus, blocks, facts, chosen, found, current, reader, onRead }: ReaderProps) {
  const { t } = useSpeech();
  const { showPassage } = useActions();
  const passage = useMaillage(s => s.exploration.passage);
  /** The passage that was chosen in the text itself: it is in sight, and the text must not move under the hand. */
  const own = useRef<{ readonly span: Span; readonly index: number } | null>(null);
  const { text } = corpus;

  const factsOf = useMemo(
    () =>
      byBlock(
        blocks,
        facts.map((fact, index): Numbered => ({ fact, index, span: fact.span })),
      ),
    [blocks, facts],
  );
  const chosenOf = useMemo(
    () =>
      byBlock(
        blocks,
        chosen.map(span => ({ span })),
      ),
    [blocks, chosen],
  );
  const foundOf = useMemo(
    () =>
      byBlock(
        blocks,
        found.map(span => ({ span })),
      ),
    [blocks, found],
  );
  const describe = useMemo(
    () => (fact: Fact) =>
      t('session.named', { short: t(`fact.${fact.kind}`, { count: 1 }), title: fact.name }),
    [t],
  );

  useLayoutEffect(() => {
    if (passage === null) return undefined;
    if (passage !== own.current?.span) return centre(reader.current, 'mark');
    // The text around was drawn anew, and with it the link that had the focus.
    const fact = reader.current?.querySelector<HTMLElement>(`[data-fact="${own.current.index}"][role]`);
    fact?.focus({ preventScroll: true });
    return undefined;
  }, [passage, reader]);
  useLayoutEffect(() => {
    return current === null ? undefined : centre(reader.current, '.current');
  }, [current, reader]);

  useEffect(() => {
    const element = reader.current;
    if (element === null) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      onRead(placeInView(element));
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', onScroll);
    };
  }, [reader, onRead]);

  const choose = (target: Element | null) => {
    const index = factAt(target);
    const fact = index === null ? undefined : facts[index];
    if (index === null || fact === undefined) return false;
    own.current = { span: fact.evidence, index };
    showPassage(fact.evidence, fact.ref);
    return true;
  };
  const onClick = (event: MouseEvent) => {
    // Someone who marks words to copy them is not choosing.
    if (window.getSelection()?.isCollapsed !== false && event.target instanceof Element) choose(event.target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const { key, target, currentTarget } = event;
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0 && currentTarget instanceof HTMLElement) {
      event.preventDefault();
      nextFact(currentTarget, target, step)?.focus();
    } else if ((key === 'Enter' || key === ' ') && target !== currentTarget) {
      if (choose(target)) event.preventDefault();
    } else if (key === 'Escape' && target !== currentTarget) reader.current?.focus({ preventScroll: true });
  };

  const over = (block: Block, span: Span | null) => (span !== null && overlaps(block, span) ? span : null);
  return (
    <section
      className="reader"
      ref={reader}
      aria-label={t('source.text')}
      aria-describedby="source-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable to be scrolled by keyboard
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={event => readyFirstFact(event.currentTarget, event.target)}
    >
      {blocks.map((block, i) => (
        <BlockView
          key={block.start}
          text={text}
          block={block}
          always={text.length <= DRAWN_AT_ONCE}
          facts={factsOf[i] ?? []}
          chosen={chosenOf[i] ?? []}
          found={foundOf[i] ?? []}
          passage={over(block, passage)}
          current={over(block, current)}
          describe={describe}
        />
      ))}
    </section>
  );
}

/** Puts the first element of a kind in the middle of the reader, and again when the blocks around it have their height. */
function centre(reader: HTMLElement | null, selector: string): () => void {
  const move = () => reader?.querySelector(selector)?.scrollIntoView({ block: 'center' });
  move();
  const frame = requestAnimationFrame(move);
  return () => cancelAnimationFrame(frame);
}
