import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
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
import { MarkBar } from './MarkBar.tsx';
import { factAt, nextFact, placeInView, readyFirstFact } from './moving.ts';
import { useNearness } from './nearness.ts';
import type { Marking } from './useMarking.ts';

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
  readonly marking: Marking;
  /** Told the place in the text that is being read. */
  readonly onRead: (place: number) => void;
}

/** The text as it was read, with everything that was read in it, each a way to what it stands for. Scrolling does not draw it anew. */
export const Reader = memo(function Reader({
  corpus,
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
  const { showPassage } = useActions();
  const passage = useMaillage(s => s.exploration.passage);
  /** The passage that was chosen in the text itself: it is in sight, and the text must not move under the hand. */
  const own = useRef<{ readonly span: Span; readonly index: number } | null>(null);
  const { text } = corpus;
  const watch = useNearness(reader);

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
  /** Chooses a fact; one that is chosen already is opened for correction. */
  const press = (target: Element) => {
    const fact = facts[factAt(target) ?? -1];
    if (fact !== undefined && isChosen(fact)) marking.open(fact.span);
    else return choose(target);
    return true;
  };
  const isChosen = (fact: Fact) => own.current?.span === fact.evidence && passage === fact.evidence;
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('.marking') !== null) return;
    // Someone who marks words to copy or correct them is not choosing.
    if (window.getSelection()?.isCollapsed !== false) press(target);
  };
  /** Shift and the arrows mark words; heard before the bar takes arrows for a way from button to button. */
  const onStretch = (event: KeyboardEvent) => {
    const { key, target, shiftKey } = event;
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || !shiftKey || isCommand(event) || !(target instanceof HTMLElement) || isTyping(target))
      return;
    event.preventDefault();
    event.stopPropagation();
    const fact = facts[factAt(target) ?? -1];
    const place = reader.current === null ? 0 : placeInView(reader.current);
    marking.stretch(step, fact?.span ?? firstWords(text, place));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, currentTarget } = event;
    if (isCommand(event) || !(target instanceof HTMLElement) || target.closest('.marking') !== null) return;
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0 && currentTarget instanceof HTMLElement) nextFact(currentTarget, target, step)?.focus();
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) openAt(target);
    else if (key === 'Enter' && marking.marked !== null) marking.enter();
    else if (key === 'Escape' && marking.marked !== null) marking.close();
    else if (key === 'Escape' && target !== currentTarget) reader.current?.focus({ preventScroll: true });
    else if ((key !== 'Enter' && key !== ' ') || target === currentTarget || !press(target)) return;
    event.preventDefault();
  };
  const openAt = (target: Element) => {
    const fact = facts[factAt(target) ?? -1];
    if (fact !== undefined) marking.open(fact.span);
  };
  /** The key of menus opens ours; the menu of a right press is the host's own. */
  const onContextMenu = (event: MouseEvent) => {
    if (event.button === 0) event.preventDefault();
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
      onKeyDownCapture={onStretch}
      onContextMenu={onContextMenu}
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

/** Puts the first element of a kind in the middle of the reader, and again when the blocks around it have their height. */
function centre(reader: HTMLElement | null, selector: string): () => void {
  const move = () => reader?.querySelector(selector)?.scrollIntoView({ block: 'center' });
  move();
  const frame = requestAnimationFrame(move);
  return () => cancelAnimationFrame(frame);
}

function isCommand({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function isTyping(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement;
}

/** The first word at or behind a place. */
function firstWords(text: string, place: number): Span {
  const gap = /^[^\p{L}\p{N}]*/u.exec(text.slice(place, place + 200))?.[0].length ?? 0;
  return { start: place + gap, end: place + gap + 1 };
}
