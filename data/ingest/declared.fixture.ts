import { TALKS } from './made-event.fixture.ts';
import { calendar, frab, hub, pentabarf } from './made-frab.fixture.ts';
import {
  conferenceHall,
  indico,
  openPlanner,
  sessionizeAll,
  sessionizeGrid,
  sessionizeSession,
} from './made-json.fixture.ts';
import { flat, table, tableOfPeople } from './made-tables.fixture.ts';

/** What a format has no field for. */
type Lacks = 'room' | 'track' | 'type' | 'language' | 'title' | 'offset' | 'organisation' | 'id';

export interface Made {
  readonly maker: string;
  readonly file: string;
  readonly text: string;
  readonly lacks: readonly Lacks[];
}

/** The event as each maker writes it, with what the format cannot say. */
export const MADE: readonly Made[] = [
  { maker: 'frab, early', file: 'schedule.json', text: frab(true), lacks: ['offset', 'organisation'] },
  { maker: 'pretalx', file: 'export', text: frab(false), lacks: ['organisation'] },
  { maker: 'hub', file: 'hub.json', text: hub(), lacks: ['organisation'] },
  { maker: 'Pentabarf XML', file: 'schedule.xml', text: pentabarf(), lacks: ['organisation'] },
  {
    maker: 'iCalendar',
    file: 'agenda.ics',
    text: calendar(),
    lacks: ['track', 'type', 'language', 'organisation', 'id'],
  },
  { maker: 'Sessionize, all', file: 'all.json', text: sessionizeAll(), lacks: ['title', 'offset'] },
  {
    maker: 'Sessionize, sessions',
    file: 'sessions.json',
    text: JSON.stringify([{ groupId: 1, groupName: 'All', sessions: TALKS.map(sessionizeSession) }]),
    lacks: ['title', 'offset', 'organisation'],
  },
  {
    maker: 'Sessionize, grid',
    file: 'grid.txt',
    text: sessionizeGrid(),
    lacks: ['title', 'offset', 'organisation'],
  },
  { maker: 'OpenPlanner', file: 'planner.json', text: openPlanner(), lacks: ['room'] },
  { maker: 'conference-hall', file: 'hall.json', text: conferenceHall(), lacks: ['room'] },
  { maker: 'Indico', file: 'indico.json', text: indico(), lacks: ['language'] },
  { maker: 'a site', file: 'programme.json', text: flat(), lacks: ['title', 'offset', 'organisation', 'id'] },
  {
    maker: 'a table',
    file: 'programme.txt',
    text: table(),
    lacks: ['title', 'offset', 'organisation', 'id'],
  },
  {
    maker: 'a table with a row a person',
    file: 'people.csv',
    text: tableOfPeople(),
    lacks: ['title', 'offset', 'id'],
  },
];
