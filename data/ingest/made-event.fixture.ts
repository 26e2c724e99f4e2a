/** One made-up event, as each maker of schedules would export it. */

export interface Who {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly company: string;
}

const ANNE: Who = { id: 'a1', given: 'Anne', family: 'Roüault', company: 'Ville de Caen' };
const PAUL: Who = { id: 'p2', given: 'Paul', family: 'Lescop', company: 'Mutuelle des Embruns' };
const LINA: Who = { id: 'l3', given: 'Lina', family: 'Vauquelin', company: 'Université de Lille' };

export interface Talk {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly room: string;
  readonly track: string;
  readonly type: string;
  readonly language: string;
  readonly people: readonly Who[];
}

export const TALKS: readonly Talk[] = [
  {
    id: 'c1',
    title: 'Élus & habitants : « décider ensemble »',
    text: 'Une ville raconte.\nPuis une seconde ligne, "citée".',
    day: '2031-06-12',
    start: '09:30',
    end: '10:15',
    minutes: 45,
    room: 'Grande salle',
    track: 'Démocratie',
    type: 'Conférence',
    language: 'fr',
    people: [ANNE, PAUL],
  },
  {
    id: 'c2',
    title: 'Mesurer sans épuiser',
    text: 'Trois mesures.',
    day: '2031-06-12',
    start: '11:00',
    end: '12:30',
    minutes: 90,
    room: 'Studio 2',
    track: 'Santé',
    type: 'Atelier',
    language: 'fr',
    people: [LINA],
  },
  {
    id: 'c3',
    title: 'Night walks',
    text: 'What the town hears after dark.',
    day: '2031-06-13',
    start: '14:00',
    end: '14:30',
    minutes: 30,
    room: 'Grande salle',
    track: 'Démocratie',
    type: 'Conférence',
    language: 'en',
    people: [ANNE],
  },
];

export const DAYS = ['2031-06-12', '2031-06-13'];
export const ROOMS = ['Grande salle', 'Studio 2'];
export const OFFSET = '+02:00';
export const NAME = 'Rencontres de la côte';
export const full = ({ given, family }: Who) => `${given} ${family}`;
export const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
export const everybody = [ANNE, PAUL, LINA];

export function inRooms(day: string, event: (talk: Talk) => unknown) {
  const talks = (room: string) => TALKS.filter(talk => talk.day === day && talk.room === room).map(event);
  return Object.fromEntries(ROOMS.map(room => [room, talks(room)]));
}
