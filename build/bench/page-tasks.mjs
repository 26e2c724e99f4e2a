/** What the main thread of a page does, by the processor's own time of its tasks: a busy machine makes none longer. */

/** Begins to watch; `enter` names what follows, `end` gives the tasks of each part, the longest first. */
export async function watchTasks(page) {
  const browser = page.context().browser();
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  return {
    enter: part => page.evaluate(name => performance.mark(name), `${MARK}${part}`),
    end: async () => tasksIn(JSON.parse(await browser.stopTracing()).traceEvents),
  };
}

const MARK = 'bench:';

function tasksIn(events) {
  const marks = events
    .filter(({ name, cat }) => name?.startsWith(MARK) && cat.includes('user_timing'))
    .toSorted((a, b) => a.ts - b.ts);
  const [{ pid, tid }] = marks;
  const tasks = events.filter(
    each => each.pid === pid && each.tid === tid && each.ph === 'X' && each.name.endsWith('RunTask'),
  );
  return new Map(
    marks.map(({ name, ts }, i) => {
      const until = marks[i + 1]?.ts ?? Number.POSITIVE_INFINITY;
      const those = tasks.filter(task => task.ts >= ts && task.ts < until);
      const own = those.map(({ tdur, dur }) => (tdur ?? dur) / 1000).toSorted((a, b) => b - a);
      return [name.slice(MARK.length), own];
    }),
  );
}

/** Milliseconds of the processor that the page's process has taken, its workers' with it. */
export async function processTime(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN) * 1000;
}

/** Bytes that the page holds once what is left over was collected. */
export async function heapIn(cdp) {
  // What only a finaliser lets go of goes with the second.
  for (let i = 0; i < 2; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
