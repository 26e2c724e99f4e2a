import { useId, useLayoutEffect, useRef } from 'react';
import { hoverOn } from '../interact/hover.ts';
import { type Direction, nextMark, type TiedScene } from '../interact/keyboard.ts';
import { pick } from '../interact/pick.ts';
import { paintSvg } from '../paint/svg.ts';
import type { Datum } from '../scenes/scene.ts';
import { CanvasView, isTargeted } from './CanvasView.tsx';
import { type Asked, DIRECTIONS, type Press } from './figure-keys.ts';

export type { Asked, Press } from './figure-keys.ts';

export interface SceneViewProps {
  readonly scene: TiedScene;
  readonly animate: boolean;
  /** How to use the keyboard, spoken when the figure is entered. */
  readonly keysHint: string;
  readonly onChoose: (datum: Datum | null, key: string | null, press: Press) => void;
  /** What is asked of a picture that is too large to be elements. */
  readonly asked?: Asked;
  readonly onHover?: (datum: Datum | null) => void;
  /** Gives the element to who adds gestures to it (zoom); returns the way to remove them. */
  readonly gestures?: (element: SVGSVGElement | HTMLElement) => () => void;
}

/** A picture as a figure that is pointed at, walked by keyboard and described: an <svg>, or a canvas for a large one. */
export function SceneView(props: SceneViewProps) {
  const { scene } = props;
  return isTargeted(scene) ? <CanvasView {...props} scene={scene} /> : <SvgView {...props} />;
}

/** One <svg> that React owns and a painter fills: pointing, keyboard walk, and the description for who cannot see it. */
function SvgView({ scene, animate, keysHint, onChoose, onHover, gestures }: SceneViewProps) {
  const ref = useRef<SVGSVGElement>(null);
  const shown = useRef(scene);
  const hintId = useId();

  useLayoutEffect(() => {
    shown.current = scene;
    if (ref.current !== null) paintSvg(ref.current, scene, { animate });
  }, [scene, animate]);

  useLayoutEffect(() => {
    if (ref.current !== null && gestures !== undefined) return gestures(ref.current);
    return undefined;
  }, [gestures]);

  useLayoutEffect(() => {
    if (ref.current === null || onHover === undefined) return undefined;
    return hoverOn(
      ref.current,
      () => shown.current,
      picked => onHover(picked?.datum ?? null),
    );
  }, [onHover]);

  const walk = (direction: Direction) => {
    const svg = ref.current;
    if (svg === null) return;
    const focused = document.activeElement;
    const current = focused !== null && svg.contains(focused) ? focused.getAttribute('data-key') : null;
    const next = nextMark(scene, current, direction);
    if (next !== null) svg.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"][tabindex]`)?.focus();
  };

  return (
    <>
      <svg
        ref={ref}
        className="scene"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the figure is entered with Tab, then walked with arrows
        tabIndex={0}
        role="application"
        aria-label={scene.title}
        aria-describedby={hintId}
        onKeyDown={event => {
          const direction = DIRECTIONS[event.key];
          if (direction !== undefined) {
            event.preventDefault();
            walk(direction);
          } else if (event.key === 'Enter' || event.key === ' ') {
            const chosen = pick(scene, event.target);
            if (chosen === null) return;
            event.preventDefault();
            onChoose(chosen.datum, chosen.key, { at: null, adding: event.shiftKey });
          } else if (event.key === 'Escape') {
            ref.current?.focus();
            onChoose(null, null, { at: null, adding: false });
          }
        }}
        onClick={event => {
          const chosen = pick(scene, event.target);
          const box = event.currentTarget.getBoundingClientRect();
          onChoose(chosen?.datum ?? null, chosen?.key ?? null, {
            at: {
              x: ((event.clientX - box.left) * scene.width) / box.width,
              y: ((event.clientY - box.top) * scene.height) / box.height,
            },
            adding: event.shiftKey,
          });
        }}
      />
      <p id={hintId} className="visually-hidden">
        {scene.description} {keysHint}
      </p>
    </>
  );
}
