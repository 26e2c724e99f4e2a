import type { Hours } from '../content.ts';
import { runOf } from '../people.ts';
import { type Laid, type Layout, type Page, paragraphs, speaking, told } from './page.ts';

const FRENCH = 'neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(' ');
const ENGLISH = 'nine ten eleven twelve one two three four five six seven eight'.split(' ');
const FRENCH_PARTS: Readonly<Record<number, string>> = {
  0: '',
  15: ' quinze',
  30: ' trente',
  45: ' quarante-cinq',
};
const ENGLISH_PARTS: Readonly<Record<number, string>> = {
  0: 'o’clock',
  15: 'fifteen',
  30: 'thirty',
  45: 'forty-five',
};

/** "neuf heures trente", "nine thirty" */
function inWords(page: Page, minutes: number): string {
  const hour = Math.floor(minutes / 60) - 9;
  const part = minutes % 60;
  return page.say(
    `${FRENCH[hour]} heures${FRENCH_PARTS[part] ?? ''}`,
    `${ENGLISH[hour]} ${ENGLISH_PARTS[part] ?? ''}`,
  );
}

/** Hours that are written as words: "À neuf heures trente : La haie", with those who speak below. */
function written(page: Page): Laid {
  const role = ({ start, end }: Hours) =>
    page.chance.is(50)
      ? page.say(`À ${inWords(page, start)}`, `At ${inWords(page, start)}`)
      : page.say(
          `De ${inWords(page, start)} à ${inWords(page, end)}`,
          `From ${inWords(page, start)} to ${inWords(page, end)}`,
        );
  const between = page.chance.pick([' : ', ' – ', ', ']);
  const write = page.sessions.map(
    ({ hours, title, speakers }) =>
      `${role(hours)}${between}${title}\n${page.say('Avec ', 'With ')}${runOf(speakers.map(page.name), page.words.labels.and ?? '')}`,
  );
  return {
    text: paragraphs([page.content.title, page.day(0), ...write]),
    sessions: page.sessions.map(({ title, speakers }) => told(title, speaking(speakers))),
  };
}

export const HOURS_IN_WORDS: Layout = {
  id: 'hours-in-words',
  ending: 'txt',
  wants: { talks: false, moderator: false },
  write: written,
};
