import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Span } from '../../../data/model/span.ts';
import { useActions } from '../../state/hook.ts';
import type { Fact } from './facts.ts';
import { factAt, nextFact, placeInView } from './moving.ts';
import type { Marking } from './useMarking.ts';

/** A passage that was chosen in the text itself, and the number of its fact. */
export interface OwnPassage {
  readonly span: Span;
  readonly index: number;
}

interface HandsInput {
  readonly corpus: Corpus;
  readonly facts: readonly Fact[];
  readonly reader: RefObject<HTMLElement | null>;
  readonly marking: Marking;
  readonly passage: Span | null;
  readonly own: RefObject<OwnPassage | null>;
}

/** What pointer and keys do in the text: choose facts, walk from one to the next, mark words. */
export function useReaderHands({ corpus, facts, reader, marking, passage, own }: HandsInput) {
  const { showPassage } = useActions();
  const { text } = corpus;

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
  const onKeyDownCapture = (event: KeyboardEvent) => {
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

  return { onClick, onKeyDown, onKeyDownCapture, onContextMenu };
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
