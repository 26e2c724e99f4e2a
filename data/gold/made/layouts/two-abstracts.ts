import { roleOf } from '../people.ts';
import { ENGLISH } from '../words-en.ts';
import { FRENCH } from '../words-fr.ts';
import { type Laid, type Layout, type Page, paragraphs, speaking, told, withRole } from './page.ts';

/** A summary in French and one in English below each session, and those who speak between title and summaries. */
function twoAbstracts(page: Page): Laid {
  const role = withRole(page);
  const labelled = page.chance.pick<readonly [string, string]>([
    ['**Résumé :** ', '**Abstract:** '],
    ['*Résumé* – ', '*Abstract* – '],
    ['[FR] ', '[EN] '],
  ]);
  const write = ({ hours, title, speakers }: Page['sessions'][number]) => [
    `## ${title}`,
    `*${page.hours(hours)}*`,
    speakers.map(person => `${role(person)}  `).join('\n'),
    `${labelled[0]}${page.chance.pick(FRENCH.abstracts)}`,
    `${labelled[1]}${page.chance.pick(ENGLISH.abstracts)}`,
  ];
  return {
    text: paragraphs([`# ${page.content.title}`, ...page.sessions.flatMap(write)]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers, roleOf))),
  };
}

export const TWO_ABSTRACTS: Layout = {
  id: 'two-abstracts',
  ending: 'md',
  wants: { talks: false, moderator: false },
  write: twoAbstracts,
};
