import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

/** Minutes word for word: a point, and below it who speaks before each of the things said. */
function turns(page: Page): Laid {
  const isCivil = page.chance.is(50);
  const sign = page.chance.pick([' : ', '. – ', ' – ']);
  const name = (person: Page['content']['committee'][number]) =>
    isCivil
      ? `${person.civil} ${person.given} ${person.family.toUpperCase()}`
      : `${person.given} ${person.family.toUpperCase()}`;
  const said = page.words.abstracts;
  const text = page.sessions.flatMap(({ title, speakers }, at) => [
    `${at + 1}. ${title}`,
    ...speakers.map((person, index) => `${name(person)}${sign}${said[(at + index) % said.length] ?? ''}`),
  ]);
  return {
    text: paragraphs([
      `${page.say('Compte rendu', 'Minutes')} – ${page.content.title}`,
      page.day(0),
      ...text,
    ]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers))),
  };
}

export const TURNS: Layout = {
  id: 'turns',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: turns,
};
