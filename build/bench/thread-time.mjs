/** How long the page's own thread is held, by the processor's time: another program that runs meanwhile does not count. */

/** The longest task of the page, in milliseconds, while `act` goes on. */
export async function longestTask(page, act) {
  const devtools = await page.context().newCDPSession(page);
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await act();
  const complete = new Promise(done => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  const isPage = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = new Set(events.filter(isPage).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(
    ({ name, pid, tid, tdur }) =>
      name === 'ThreadControllerImpl::RunTask' && tdur !== undefined && threads.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('nothing was traced');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}
