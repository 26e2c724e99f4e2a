import { type Laid, type Layout, type Page, speaking, told } from './page.ts';

const quoted = (text: string) => JSON.stringify(text);

/** Data whose lists stand under the names of weekdays: "jeudi:", "  - heure: …". */
function weekdays(page: Page): Laid {
  const key = (french: string, english: string) => page.say(french, english);
  const people = page.chance.pick<(names: readonly string[]) => string>([
    names => `[${names.map(quoted).join(', ')}]`,
    names => quoted(names.join(', ')),
    names => `\n${names.map(name => `      - ${name}`).join('\n')}`,
  ]);
  const days = page.content.days.flatMap((day, at) => [
    `${page.day(at).split(' ')[0]?.toLowerCase() ?? ''}:`,
    ...day.sessions.flatMap(({ hours, title, speakers, isBreak }) => [
      `  - ${key('heure', 'time')}: ${quoted(page.hours(hours))}`,
      `    ${key('titre', 'title')}: ${quoted(title)}`,
      ...(isBreak ? [] : [`    ${key('intervenants', 'speakers')}: ${people(speakers.map(page.name))}`]),
    ]),
  ]);
  return {
    text: `${key('titre', 'title')}: ${quoted(page.content.title)}\n${days.join('\n')}\n`,
    sessions: page.content.days.flatMap(day =>
      day.sessions
        .filter(each => !each.isBreak)
        .map(({ title, speakers }) => told(title, speaking(speakers))),
    ),
  };
}

export const WEEKDAYS_YAML: Layout = {
  id: 'weekdays-yaml',
  ending: 'yaml',
  wants: { days: 2, talks: false, moderator: false },
  write: weekdays,
};
