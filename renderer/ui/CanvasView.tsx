import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { nextMark, type TiedScene } from '../interact/keyboard.ts';
import { targetAt } from '../interact/pick.ts';
import { pointOf } from '../interact/units.ts';
import { createLiveCanvas, type LiveCanvas, type MovableScene } from '../paint/canvas-live.ts';
import type { Datum, Target } from '../scenes/scene.ts';
import { type Asked, DIRECTIONS, type Press } from './figure-keys.ts';

type TargetedScene = TiedScene & MovableScene & { readonly targets: readonly Target[] };

interface CanvasViewProps {
  readonly scene: TargetedScene;
  readonly asked?: Asked;
  readonly keysHint: string;
  readonly onChoose: (datum: Datum | null, key: string | null, press: Press) => void;
  readonly gestures?: (element: HTMLElement) => () => void;
}

/** Whether a scene is too large to be elements. */
export function isTargeted(scene: TiedScene): scene is TargetedScene {
  return scene.targets !== undefined && 'plot' in scene && 'view' in scene;
}

/**
 * A large picture on a canvas: the same gestures and keys as the <svg> of a small one. Where the keyboard stands there is one
 * element over the canvas, with the name that is spoken.
 */
export function CanvasView({ scene, asked, keysHint, onChoose, gestures }: CanvasViewProps) {
  const ref = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const live = useLiveCanvas(ref, canvas, scene);
  const [standing, setStanding] = useState<string | null>(null);
  const hintId = useId();
  const { targets } = scene;
  const stand = standing === null ? undefined : targets.find(each => each.key === standing);

  useLayoutEffect(() => {
    if (ref.current !== null && gestures !== undefined) return gestures(ref.current);
    return undefined;
  }, [gestures]);

  useEffect(() => {
    if (stand !== undefined) ref.current?.querySelector<HTMLElement>('[data-key]')?.focus();
  }, [stand]);

  const point = (target: Target | null) => {
    if (ref.current !== null) ref.current.style.cursor = target === null ? '' : 'pointer';
    live.current?.over(target === null ? [] : (asked?.alone(target.key) ?? []));
  };
  const at = (event: React.MouseEvent<HTMLElement>) => pointOf(event.currentTarget, event);

  return (
    <>
      <div
        ref={ref}
        className="scene"
        data-width={scene.width}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the figure is entered with Tab, then walked with arrows
        tabIndex={0}
        role="application"
        aria-label={scene.title}
        aria-describedby={hintId}
        onKeyDown={event => {
          const direction = DIRECTIONS[event.key];
          if (direction !== undefined) {
            event.preventDefault();
            setStanding(nextMark(scene, standing, direction) ?? standing);
          } else if (event.key === 'Enter' || event.key === ' ') {
            if (stand === undefined) return;
            event.preventDefault();
            onChoose(stand.datum, stand.key, { at: null, adding: event.shiftKey });
          } else if (event.key === 'Escape') {
            setStanding(null);
            ref.current?.focus();
            onChoose(null, null, { at: null, adding: false });
          }
        }}
        onPointerMove={event => {
          if (event.buttons === 0) point(targetAt(targets, at(event)));
        }}
        onPointerLeave={() => point(null)}
        onClick={event => {
          const target = targetAt(targets, at(event));
          onChoose(target?.datum ?? null, target?.key ?? null, { at: at(event), adding: event.shiftKey });
        }}
      >
        <canvas ref={canvas} />
        {stand === undefined ? null : (
          <Stand target={stand} scene={scene} label={asked?.say(stand.key) ?? stand.key} />
        )}
      </div>
      <p id={hintId} className="visually-hidden">
        {scene.description} {keysHint}
      </p>
    </>
  );
}

/** Paints each scene on the canvas. */
function useLiveCanvas(
  ref: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: TargetedScene,
): RefObject<LiveCanvas | null> {
  const live = useRef<LiveCanvas | null>(null);
  useLayoutEffect(() => {
    if (canvas.current === null || ref.current === null) return undefined;
    live.current ??= createLiveCanvas(canvas.current, ref.current);
    live.current.show(scene);
    // Words that are painted before their font is there would stay in another.
    if (document.fonts.status === 'loaded') return undefined;
    let isShown = true;
    void document.fonts.ready.then(() => isShown && live.current?.show(scene));
    return () => {
      isShown = false;
    };
  }, [ref, canvas, scene]);

  return live;
}

interface StandProps {
  readonly scene: TargetedScene;
  readonly target: Target;
  /** What is said of it. */
  readonly label: string;
}

/** The target that the keyboard stands on, as an element that has the focus. */
function Stand({ target: { key, datum, x, y, reach }, scene, label }: StandProps) {
  // In shares of the picture, which may be shown larger than its units.
  const across = (units: number) => `${(100 * units) / scene.width}%`;
  const down = (units: number) => `${(100 * units) / scene.height}%`;
  return (
    <span
      className="stand"
      role="img"
      tabIndex={-1}
      data-key={key}
      data-kind={datum.kind}
      data-id={datum.id}
      aria-label={label}
      style={{
        left: across(x - reach),
        top: down(y - reach),
        width: across(2 * reach),
        height: down(2 * reach),
      }}
    />
  );
}
