import { type Laid, type Layout, leading, type Page, paragraphs, speaking, told, withBody } from './page.ts';

/** Lists in lists: hours, below them the title, below it those who speak. */
function nestedBullets(page: Page): Laid {
  const body = withBody(page);
  const indent = page.chance.pick(['  ', '    ']);
  const bullet = page.chance.pick(['-', '*']);
  const strong = page.chance.is(50) ? '**' : '';
  const lead = page.say('Modération : ', 'Moderator: ');
  const write = ({ hours, title, speakers, moderator }: Page['sessions'][number]) =>
    [
      `${bullet} ${page.hours(hours)}`,
      `${indent}${bullet} ${strong}${title}${strong}`,
      ...speakers.map(person => `${indent}${indent}${bullet} ${body(person)}`),
      ...(moderator === null ? [] : [`${indent}${indent}${bullet} ${lead}${page.name(moderator)}`]),
    ].join('\n');
  return {
    text: paragraphs([`# ${page.content.title}`, `## ${page.day(0)}`, page.sessions.map(write).join('\n')]),
    sessions: page.sessions.map(({ title, speakers, moderator }) =>
      told(title, [...speaking(speakers, person => person.body), ...leading(moderator)]),
    ),
  };
}

export const NESTED_BULLETS: Layout = {
  id: 'nested-bullets',
  ending: 'md',
  wants: { talks: false, moderator: true },
  write: nestedBullets,
};
