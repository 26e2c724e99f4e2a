import { htmlPage, type Laid, type Layout, type Page, speaking, told, withBody } from './page.ts';

/** Tables whose cell of hours reaches over the sessions that run side by side: one row for each of them. */
function shared(page: Page): Laid {
  const body = withBody(page);
  const { time = '', what = '', who = '', room = '' } = page.words.labels;
  const withRoom = page.chance.is(50);
  const between = page.chance.pick(['<br>', ', ', '<br />']);
  const rows = page.content.days.flatMap(day => {
    const sessions = day.sessions.filter(each => !each.isBreak && !each.isOpening);
    const pause = day.sessions.find(each => each.isBreak);
    return [
      ...sessions.map(({ hours, title, speakers, room: place }, at) => {
        const cells = [
          ...(withRoom ? [`<td>${place}</td>`] : []),
          `<td><b>${title}</b></td>`,
          `<td>${speakers.map(body).join(between)}</td>`,
        ];
        const first = at === 0 ? `<td rowspan="${sessions.length}">${page.hours(hours)}</td>` : '';
        return `<tr>${first}${cells.join('')}</tr>`;
      }),
      ...(pause === undefined
        ? []
        : [
            `<tr><td>${page.hours(pause.hours)}</td><td colspan="${withRoom ? 3 : 2}">${pause.title}</td></tr>`,
          ]),
    ];
  });
  const heads = [time, ...(withRoom ? [room] : []), what, who].map(head => `<th>${head}</th>`).join('');
  return {
    text: htmlPage(page.content.title, [`<table><tr>${heads}</tr>`, ...rows, '</table>']),
    sessions: page.sessions.map(({ title, speakers }) =>
      told(
        title,
        speaking(speakers, person => person.body),
      ),
    ),
  };
}

export const SHARED_HOURS: Layout = {
  id: 'shared-hours',
  ending: 'html',
  wants: { days: 2, talks: false, moderator: false },
  write: shared,
};
