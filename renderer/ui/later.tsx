import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useSyncExternalStore } from 'react';

/** Loads that are under way, counted for the whole page: it has settled when there are none. */
const loading = { count: 0, heard: new Set<() => void>() };

function count(change: 1 | -1): void {
  loading.count += change;
  for (const hear of loading.heard) hear();
}

/** Loads something that the page has settled only with. */
export async function counted<T>(load: () => Promise<T>): Promise<T> {
  count(1);
  try {
    return await load();
  } finally {
    count(-1);
  }
}

/**
 * A part of the page that the first picture can do without: its program comes when it is first shown, beside what else the page
 * does, and `waiting` keeps its room meanwhile. What cannot be had fails where it is shown, as lazy parts do.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const Part = together(load);
  return function Later(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/**
 * As `later`, for a part among others that would move when it comes: the nearest `Suspense` around waits for all of them, and
 * shows them in one step.
 */
export function together<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazy(async () => ({ default: await counted(load) }));
}

/** Milliseconds after which the tools come without a picture: a base that opens slowly must not leave the page bare. */
const LONGEST_ALONE = 1000;

/** Opens once, when the first picture has been painted or nothing is there to be drawn. */
const gate = { isOpen: false, open: (): void => undefined };
const opened = new Promise<void>(resolve => {
  gate.open = () => {
    gate.isOpen = true;
    resolve();
  };
});

/** A part that comes behind the first picture: read and set up before it, the tools around a picture would keep it waiting. */
export function behindPicture<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  return later(async () => {
    if (!gate.isOpen) window.setTimeout(gate.open, LONGEST_ALONE);
    await opened;
    return load();
  }, waiting);
}

/** Lets what comes behind the first picture come, two frames after `isThere`: by then the picture has been painted. */
export function useFirstPicture(isThere: boolean): void {
  useEffect(() => {
    if (!isThere || gate.isOpen) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(gate.open);
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
}

/** Whether a part of the page is on its way. */
export function useIsLoading(): boolean {
  return useSyncExternalStore(
    hear => {
      loading.heard.add(hear);
      return () => loading.heard.delete(hear);
    },
    () => loading.count > 0,
  );
}
