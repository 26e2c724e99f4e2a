import { useId, useLayoutEffect, useRef } from 'react';
import { type Direction, nextMark } from '../interact/keyboard.ts';
import { paintSvg } from '../paint/svg.ts';
import type { Datum, Scene } from '../scenes/scene.ts';

interface SceneViewProps {
  readonly scene: Scene;
  readonly animate: boolean;
  /** How to use the keyboard, spoken when the figure is entered. */
  readonly keysHint: string;
  readonly onChoose: (datum: Datum | null, key: string | null) => void;
  readonly onHover?: (datum: Datum | null) => void;
  /** Gives the element to who adds gestures to it (zoom); returns the way to remove them. */
  readonly gestures?: (svg: SVGSVGElement) => () => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The mark under an event's target, if it stands for something. */
function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof SVGElement ? target.closest<SVGElement>('[data-kind]') : null;
}

function datumOf(element: SVGElement | null, scene: Scene): { datum: Datum; key: string } | null {
  const key = element?.dataset.key;
  if (key === undefined) return null;
  const stack = [...scene.marks];
  for (let mark = stack.pop(); mark !== undefined; mark = stack.pop()) {
    if (mark.key === key && mark.datum !== undefined) return { datum: mark.datum, key };
    if (mark.kind === 'group') stack.push(...mark.marks);
  }
  return null;
}

/** One <svg> that React owns and a painter fills: pointing, keyboard walk, and the description for who cannot see it. */
export function SceneView({ scene, animate, keysHint, onChoose, onHover, gestures }: SceneViewProps) {
  const ref = useRef<SVGSVGElement>(null);
  const hintId = useId();

  useLayoutEffect(() => {
    if (ref.current !== null) paintSvg(ref.current, scene, { animate });
  }, [scene, animate]);

  useLayoutEffect(() => {
    if (ref.current !== null && gestures !== undefined) return gestures(ref.current);
    return undefined;
  }, [gestures]);

  const walk = (direction: Direction) => {
    const svg = ref.current;
    if (svg === null) return;
    const current = markOf(document.activeElement)?.dataset.key ?? null;
    const next = nextMark(scene, current, direction);
    if (next === null) return;
    svg.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
  };

  return (
    <>
      <svg
        ref={ref}
        className="scene"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the figure is entered with Tab, then walked with arrows
        tabIndex={0}
        role="application"
        aria-roledescription="figure"
        aria-label={scene.title}
        aria-describedby={hintId}
        onKeyDown={event => {
          const direction = DIRECTIONS[event.key];
          if (direction !== undefined) {
            event.preventDefault();
            walk(direction);
          } else if (event.key === 'Enter' || event.key === ' ') {
            const chosen = datumOf(markOf(event.target), scene);
            if (chosen !== null) {
              event.preventDefault();
              onChoose(chosen.datum, chosen.key);
            }
          } else if (event.key === 'Escape') {
            const onMark = markOf(event.target) !== null;
            if (onMark) ref.current?.focus();
            onChoose(null, null);
          }
        }}
        onClick={event => {
          const chosen = datumOf(markOf(event.target), scene);
          onChoose(chosen?.datum ?? null, chosen?.key ?? null);
        }}
        onPointerOver={event => onHover?.(datumOf(markOf(event.target), scene)?.datum ?? null)}
        onPointerLeave={() => onHover?.(null)}
      />
      <p id={hintId} className="visually-hidden">
        {scene.description} {keysHint}
      </p>
    </>
  );
}
