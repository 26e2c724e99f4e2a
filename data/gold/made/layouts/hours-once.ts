import { type Laid, type Layout, markdownRows, type Page, paragraphs, speaking, told } from './page.ts';

/** A table whose hours stand once for those that share them: the cells below are empty. */
function hoursOnce(page: Page): Laid {
  const { time = '', what = '', who = '', room = '' } = page.words.labels;
  const between = page.chance.pick([', ', '<br>', ' ; ']);
  const rows = page.content.days.flatMap(day =>
    day.sessions
      .filter(each => !each.isBreak && !each.isOpening)
      .map(({ hours, title, room: place, speakers }, at) => [
        at === 0 ? page.hours(hours) : '',
        title,
        speakers.map(page.name).join(between),
        place,
      ]),
  );
  return {
    text: paragraphs([`# ${page.content.title}`, markdownRows([[time, what, who, room], ...rows])]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers))),
  };
}

export const HOURS_ONCE: Layout = {
  id: 'hours-once',
  ending: 'md',
  wants: { days: 2, talks: false, moderator: false },
  write: hoursOnce,
};
