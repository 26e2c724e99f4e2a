import { runOf } from '../people.ts';
import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

/** An announcement in sentences: what is held when, what it is called and whom it brings together. */
function announcement(page: Page): Laid {
  const and = page.words.labels.and ?? ' et ';
  const write = ({ hours, title, speakers }: Page['sessions'][number], at: number) => {
    const people = runOf(
      speakers.map(person => `${page.name(person)}, ${person.role},`),
      and,
    ).replace(/,$/u, '');
    const start = page.start(hours);
    const told = [
      page.say(
        `À ${start}, une table ronde intitulée « ${title} » réunira ${people}.`,
        `At ${start}, a round table entitled “${title}” will bring together ${people}.`,
      ),
      page.say(
        `La journée se poursuivra à ${start} par la conférence « ${title} », avec ${people}.`,
        `The day goes on at ${start} with the talk “${title}”, with ${people}.`,
      ),
    ];
    return told[at % told.length] ?? '';
  };
  return {
    text: paragraphs([page.content.title, page.words.practical[0] ?? '', ...page.sessions.map(write)]),
    sessions: page.sessions.map(({ title, speakers }) =>
      told(
        title,
        speaking(speakers, person => person.role),
      ),
    ),
  };
}

export const ANNOUNCEMENT: Layout = {
  id: 'announcement',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: announcement,
};
