import { roleOf } from '../people.ts';
import { type Laid, type Layout, type Page, paragraphs, speaking, told, withRole } from './page.ts';

/** Rooms before titles: "Amphi A | 9h00-10h30 | La haie", "**Salle 204 :** La haie". */
function roomFirst(page: Page): Laid {
  const role = withRole(page);
  const head = page.chance.pick<(room: string, hours: string, title: string) => string>([
    (room, hours, title) => `**${room} | ${hours} | ${title}**`,
    (room, hours, title) => `### ${hours} – ${room} – ${title}`,
    (room, hours, title) => `${hours}\n\n**${room} :** ${title}`,
    (room, hours, title) => `### [${room}] ${hours} ${title}`,
  ]);
  return {
    text: paragraphs([
      `# ${page.content.title}`,
      ...page.sessions.flatMap(({ room, hours, title, speakers }) => [
        head(room, page.hours(hours), title),
        speakers.map(person => `* ${role(person)}`).join('\n'),
      ]),
    ]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const ROOM_FIRST: Layout = {
  id: 'room-first',
  ending: 'md',
  wants: { talks: false, moderator: false },
  write: roomFirst,
};
