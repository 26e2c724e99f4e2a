import { roleOf } from '../people.ts';
import { type Laid, type Layout, leading, type Page, paragraphs, speaking, told, withRole } from './page.ts';

const QUESTIONS = {
  fr: [
    'Quels leviers pour les collectivités ?',
    'Comment associer les habitants dès le départ ?',
    'Qui paie, et pour combien de temps ?',
    'Que disent les premières évaluations ?',
  ],
  en: [
    'Which levers do local authorities have?',
    'How can residents be involved from the start?',
    'Who pays, and for how long?',
    'What do the first evaluations tell us?',
  ],
};

/** What a session asks, as a list, before the list of those who speak in it. */
function asked(page: Page): Laid {
  const role = withRole(page);
  const all = page.say('fr', 'en') === 'fr' ? QUESTIONS.fr : QUESTIONS.en;
  const bullet = page.chance.pick(['- ', '• ', '> ']);
  const write = ({ title, hours, abstract, speakers, moderator }: Page['sessions'][number]) => [
    `${page.hours(hours)} – ${title}`,
    abstract,
    all
      .slice(page.chance.whole(0, 2))
      .map(text => `${bullet}${text}`)
      .join('\n'),
    [
      page.say('Intervenants :', 'Speakers:'),
      ...speakers.map(person => `${bullet === '> ' ? '' : bullet}${role(person)}`),
    ].join('\n'),
    moderator === null ? '' : `${page.say('Animation : ', 'Moderator: ')}${page.name(moderator)}`,
  ];
  return {
    text: paragraphs([page.content.title, page.day(0), ...page.sessions.flatMap(write)]),
    sessions: page.sessions.map(({ title, speakers, moderator }) =>
      told(title, [...speaking(speakers, roleOf), ...leading(moderator)]),
    ),
  };
}

export const ASKED_FIRST: Layout = {
  id: 'asked-first',
  ending: 'txt',
  wants: { talks: false, moderator: true },
  write: asked,
};
