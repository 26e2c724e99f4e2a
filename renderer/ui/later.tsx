import { type ComponentType, lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';

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
  const Part = lazy(async () => ({ default: await counted(load) }));
  return function Later(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    );
  };
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
