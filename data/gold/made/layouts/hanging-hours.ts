import { roleOf } from '../people.ts';
import { type Laid, type Layout, type Page, speaking, told, withRole } from './page.ts';

/** Hours in a margin, and all else in a column beside them, moved in by blanks. */
function hanging(page: Page): Laid {
  const role = withRole(page);
  const isRange = page.chance.is(50);
  const width = page.chance.pick([12, 16, 18]);
  const bullet = page.chance.pick(['', '- ', '• ']);
  const write = ({ hours, title, speakers }: Page['sessions'][number]) => {
    const time = isRange ? page.hours(hours) : page.start(hours);
    const margin = ' '.repeat(Math.max(width, time.length + 2));
    return [
      `${time.padEnd(margin.length)}${title}`,
      ...speakers.map(person => `${margin}${bullet}${role(person)}`),
    ].join('\n');
  };
  const gap = page.chance.pick(['\n', '\n\n']);
  return {
    text: `${page.content.title}\n\n${page.day(0)}\n\n${page.sessions.map(write).join(gap)}\n`,
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const HANGING_HOURS: Layout = {
  id: 'hanging-hours',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: hanging,
};
