import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { resolve } from '../resolve/resolve.ts';
import { passage } from '../text/normalise.ts';
import { MADE } from './declared.fixture.ts';
import { ingest } from './ingest.ts';
import { TALKS } from './made-event.fixture.ts';

async function read(text: string, file: string) {
  const clean = text.replace(/\r\n?/g, '\n');
  const document = await openDocument(clean, file);
  const dataset = resolve(ingest(document, { name: file, sha256: '', characters: clean.length }));
  return { document, dataset };
}

describe.each(MADE)('a programme as $maker writes it', ({ text, file, lacks }) => {
  const has = (what: (typeof lacks)[number]) => !lacks.includes(what);

  it('gives its sessions with their hours, rooms, tracks, kinds and languages', async () => {
    const { dataset } = await read(text, file);
    const themes = new Map(dataset.themes.map(theme => [theme.id, theme.title]));
    const found = dataset.sessions.map(session => ({
      title: session.title,
      start: session.start,
      end: session.end,
      room: session.room,
      track: themes.get(session.theme ?? ''),
      type: session.type,
      language: session.language,
    }));
    const offset = has('offset') ? '+02:00' : '';
    expect(found.toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))).toEqual(
      TALKS.map(talk => ({
        title: talk.title,
        start: `${talk.day}T${talk.start}${offset}`,
        end: `${talk.day}T${talk.end}${offset}`,
        room: has('room') ? talk.room : undefined,
        track: has('track') ? talk.track : undefined,
        type: has('type') ? talk.type : undefined,
        language: has('language') ? talk.language : undefined,
      })),
    );
    expect(dataset.proceedings.dates).toEqual(['2031-06-12', '2031-06-13']);
    if (has('title')) expect(dataset.proceedings.title).toBe('Rencontres de la côte');
  });

  it('gives who speaks where, one person for each', async () => {
    const { dataset } = await read(text, file);
    const names = new Map(dataset.people.map(person => [person.id, person.name]));
    expect([...names.values()].toSorted()).toEqual(['Anne Roüault', 'Lina Vauquelin', 'Paul Lescop']);
    const titles = new Map(dataset.sessions.map(session => [session.id, session.title]));
    const spoken = dataset.participations.map(
      p => `${titles.get(p.session)}: ${names.get(p.person)} ${p.part}`,
    );
    expect(spoken.toSorted()).toEqual(
      TALKS.flatMap(talk =>
        talk.people.map(who => `${talk.title}: ${who.given} ${who.family} speaker`),
      ).toSorted(),
    );
  });

  it('gives the organisations that it has a field for', async () => {
    const { dataset } = await read(text, file);
    const bodies = new Map(dataset.organisations.map(body => [body.id, body.name]));
    const people = new Map(dataset.people.map(person => [person.id, person.name]));
    const held = new Set(
      dataset.affiliations.map(each => `${people.get(each.person)}, ${bodies.get(each.organisation)}`),
    );
    const expected = [
      'Anne Roüault, Ville de Caen',
      'Lina Vauquelin, Université de Lille',
      'Paul Lescop, Mutuelle des Embruns',
    ];
    if (has('organisation')) expect([...held].toSorted()).toEqual(expected);
    else expect(held.size).toBe(0);
  });

  it('shows titles, texts and names at the places where the file writes them', async () => {
    const { document, dataset } = await read(text, file);
    expect(document.text).toHaveLength(text.replace(/\r\n?/g, '\n').length);
    const at = ({ start, end }: { start: number; end: number }) => passage(document.text, start, end).text;
    for (const session of dataset.sessions) {
      const talk = TALKS.find(each => each.title === session.title);
      expect(at(session.titleSpan ?? session.span)).toBe(session.title);
      expect(session.summary && at(session.summary)).toBe(talk?.text.replace('\n', ' '));
    }
    for (const { name, variants } of dataset.people)
      for (const variant of variants) for (const span of variant.spans) expect(at(span)).toBe(name);
  });
});

describe('who a programme tells apart', () => {
  const session = (speakers: string) =>
    `{"title":"T","startsAt":"2031-06-12T09:00:00","speakers":[${speakers}]}`;

  it('one id is one person, however the name is written', async () => {
    const text = `{"sessions":[${session('{"id":"1","name":"Anne Roux"}')},${session('{"id":"1","name":"A. Roux-Morel"}')}]}`;
    const { dataset } = await read(text, 'x.json');
    expect(dataset.people).toHaveLength(1);
  });

  it('two ids are two people of one name', async () => {
    const text = `{"sessions":[${session('{"id":"1","name":"Anne Roux"}')},${session('{"id":"2","name":"Anne Roux"}')}]}`;
    const { dataset } = await read(text, 'x.json');
    expect(dataset.people).toHaveLength(2);
  });

  it('a nickname in a field of names is somebody', async () => {
    const { dataset } = await read(`[${session('"zorglub", "Anne Roux"')},${session('"mnk"')}]`, 'x.json');
    expect(dataset.people.map(person => person.name).toSorted()).toEqual(['Anne Roux', 'mnk', 'zorglub']);
  });
});

describe('hours that programmes write their own way', () => {
  const one = async (event: string, around = '') => {
    const { dataset } = await read(
      `{"schedule":{"conference":{"title":"C",${around}"days":[{"date":"2031-06-12","rooms":{"R":[${event}]}}]}}}`,
      'x.json',
    );
    return dataset.sessions.map(({ start, end }) => `${start} ${end}`);
  };

  it.each([
    ['"start":"23:30","duration":"01:00"', '2031-06-12T23:30 2031-06-13T00:30'],
    ['"start":"00:15","duration":"00:30"', '2031-06-13T00:15 2031-06-13T00:45'],
    ['"start":"09:00","duration":"1:01:30"', '2031-06-12T09:00 2031-06-13T10:30'],
    ['"start":"09:00","duration":"1:30:00"', '2031-06-12T09:00 2031-06-12T10:30'],
    ['"start":"9:00 PM","duration":45', '2031-06-12T21:00 2031-06-12T21:45'],
    // The event's own moment wins over the day under which it is listed.
    [
      '"date":"2031-06-14T10:00:00+01:00","start":"10:00","duration":"00:20"',
      '2031-06-14T10:00+01:00 2031-06-14T10:20+01:00',
    ],
  ])('%s', async (event, expected) => {
    expect(await one(`{"title":"T",${event},"persons":[]}`)).toEqual([expected]);
  });

  it('a zone that contradicts the offset of a date is not believed', async () => {
    const event = '{"title":"T","date":"2031-06-12T10:00:00+01:00","duration":"00:20","persons":[]}';
    expect(await one(event, '"time_zone_name":"UTC",')).toEqual([
      '2031-06-12T10:00+01:00 2031-06-12T10:20+01:00',
    ]);
  });
});
