import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

/** One line for each session, its parts behind signs: "→ 9h00 | La haie | Anne Roux & Paul Petit". */
function arrows(page: Page): Laid {
  const sign = page.chance.pick(['→ ', '> ', '➜ ', '▶ ', '📍 ']);
  const part = page.chance.pick([' | ', ' // ', ' ● ']);
  const between = page.chance.pick([' & ', ', ', ' + ']);
  const lines = page.content.days.map(day =>
    day.sessions
      .map(({ hours, title, speakers, isBreak }) =>
        [page.start(hours), title, ...(isBreak ? [] : [speakers.map(page.name).join(between)])].join(part),
      )
      .map(line => `${sign}${line}`)
      .join('\n'),
  );
  return {
    text: paragraphs([
      page.content.title,
      ...page.content.days.flatMap((_, at) => [page.day(at), lines[at] ?? '']),
    ]),
    sessions: page.content.days.flatMap(day =>
      day.sessions
        .filter(each => !each.isBreak)
        .map(({ title, speakers }) => told(title, speaking(speakers))),
    ),
  };
}

export const ARROWS: Layout = {
  id: 'arrows',
  ending: 'txt',
  wants: { days: 2, talks: false, moderator: false },
  write: arrows,
};
