import { describe, expect, it } from 'vitest';
import { readCalendar } from './calendar.ts';

const PARIS = 'TZID=Europe/Paris';

function calendar(...events: readonly string[]): string {
  const body = events.map(event => `BEGIN:VEVENT\n${event.trim()}\nEND:VEVENT`).join('\n');
  return `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Essai//FR\n${body}\nEND:VCALENDAR\n`;
}

function read(text: string) {
  const programme = readCalendar(text)?.programme;
  return {
    sessions: programme?.sessions ?? [],
    starts: programme?.sessions.map(({ start, day }) => start ?? day) ?? [],
    doubts: programme?.diagnostics.map(({ code, args }) => [code, args.count]) ?? [],
  };
}

const WEEKLY = `UID:a\nSUMMARY:Séminaire des territoires\nDTSTART;${PARIS}:20260310T140000\nDTEND;${PARIS}:20260310T153000\n`;

describe('a series in a calendar', () => {
  it('is a session on each of its dates, by the clock of the place through the change of hours', () => {
    const { sessions, starts } = read(calendar(`${WEEKLY}RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3`));
    expect(starts).toEqual(['2026-03-10T14:00+01:00', '2026-03-24T14:00+01:00', '2026-04-07T14:00+02:00']);
    expect(sessions.map(({ end }) => end)).toEqual([
      '2026-03-10T15:30+01:00',
      '2026-03-24T15:30+01:00',
      '2026-04-07T15:30+02:00',
    ]);
    expect(new Set(sessions.map(({ title }) => title.text))).toEqual(new Set(['Séminaire des territoires']));
  });

  it.each([
    ['in UTC, of which the last hour is one', 'UNTIL=20260324T130000Z', 3],
    ['in UTC, one second before the last', 'UNTIL=20260324T125900Z', 2],
    ['by the clock of the place', 'UNTIL=20260324T140000', 3],
    ['by a day', 'UNTIL=20260324', 3],
    ['by the day before', 'UNTIL=20260323', 2],
  ])('ends %s', (_, until, times) => {
    expect(read(calendar(`${WEEKLY}RRULE:FREQ=WEEKLY;${until}`)).starts).toHaveLength(times);
  });

  it.each([
    ['in its own zone', `EXDATE;${PARIS}:20260317T140000,20260331T140000`],
    ['in UTC', 'EXDATE:20260317T130000Z,20260331T120000Z'],
    ['as days', 'EXDATE;VALUE=DATE:20260317\nEXDATE;VALUE=DATE:20260331'],
  ])('leaves out what is taken out of it %s', (_, left) => {
    expect(read(calendar(`${WEEKLY}RRULE:FREQ=WEEKLY;COUNT=4\n${left}`)).starts).toEqual([
      '2026-03-10T14:00+01:00',
      '2026-03-24T14:00+01:00',
    ]);
  });

  it('takes a date that was moved, or called off, from the event that says so', () => {
    const moved = `UID:a\nSUMMARY:Séminaire déplacé\nRECURRENCE-ID;${PARIS}:20260317T140000\nDTSTART;${PARIS}:20260318T100000`;
    const off = `UID:a\nSUMMARY:Séminaire des territoires\nSTATUS:CANCELLED\nRECURRENCE-ID:20260324T130000Z\nDTSTART;${PARIS}:20260324T140000`;
    const { sessions } = read(calendar(`${WEEKLY}RRULE:FREQ=WEEKLY;COUNT=3`, moved, off));
    expect(sessions.map(({ title, start, isCancelled }) => [title.text, start, isCancelled])).toEqual([
      ['Séminaire des territoires', '2026-03-10T14:00+01:00', false],
      ['Séminaire déplacé', '2026-03-18T10:00+01:00', false],
      ['Séminaire des territoires', '2026-03-24T14:00+01:00', true],
    ]);
  });

  it('goes on from a date as the event says that takes the place of this one and all that follow', () => {
    const rule = `${WEEKLY}RRULE:FREQ=WEEKLY;COUNT=6`;
    const next = `UID:a\nSUMMARY:Séminaire du mercredi\nRECURRENCE-ID;RANGE=THISANDFUTURE;${PARIS}:20260324T140000\nDTSTART;${PARIS}:20260325T100000`;
    const last =
      'UID:a\nSUMMARY:Clôture\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260414T120000Z\nDTSTART:20260414T120000Z';
    const off = `UID:a\nSUMMARY:Séminaire\nSTATUS:CANCELLED\nRECURRENCE-ID;${PARIS}:20260331T140000\nDTSTART;${PARIS}:20260331T140000`;
    const { sessions } = read(calendar(rule, next, last, off));
    expect(sessions.map(({ title, start, isCancelled }) => [title.text, start, isCancelled])).toEqual([
      ['Séminaire des territoires', '2026-03-10T14:00+01:00', false],
      ['Séminaire des territoires', '2026-03-17T14:00+01:00', false],
      ['Séminaire du mercredi', '2026-03-25T10:00+01:00', false],
      ['Séminaire du mercredi', '2026-04-08T10:00+02:00', false],
      ['Clôture', '2026-04-14T12:00Z', false],
      ['Séminaire', '2026-03-31T14:00+02:00', true],
    ]);
    const alone = rule.replaceAll('UID:a', 'UID:c');
    expect(read(calendar(alone, next)).starts).toHaveLength(7);
  });

  it('of whole days goes on as it is moved', () => {
    const days = 'UID:a\nSUMMARY:Portes ouvertes\nDTSTART;VALUE=DATE:20260306\nRRULE:FREQ=WEEKLY;COUNT=3';
    const next =
      'UID:a\nSUMMARY:Portes ouvertes\nRECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20260313\nDTSTART;VALUE=DATE:20260314';
    expect(read(calendar(days, next)).starts).toEqual(['2026-03-06', '2026-03-14', '2026-03-21']);
  });

  it('keeps the dates that another series of its own name would take', () => {
    const other = `UID:b\nSUMMARY:Autre\nRECURRENCE-ID;${PARIS}:20260317T140000\nDTSTART;${PARIS}:20260318T100000`;
    expect(read(calendar(`${WEEKLY}RRULE:FREQ=WEEKLY;COUNT=3`, other)).starts).toHaveLength(4);
  });

  it('has the dates that are listed beside its rule, each once', () => {
    const listed = `RDATE;${PARIS}:20260312T090000,20260310T140000`;
    expect(read(calendar(`${WEEKLY}${listed}`)).starts).toEqual([
      '2026-03-10T14:00+01:00',
      '2026-03-12T09:00+01:00',
    ]);
  });

  it('of whole days has its days', () => {
    const days =
      'UID:a\nSUMMARY:Journée portes ouvertes\nDTSTART;VALUE=DATE:20260306\nRRULE:FREQ=MONTHLY;BYDAY=1FR;COUNT=3';
    expect(read(calendar(days)).starts).toEqual(['2026-03-06', '2026-04-03', '2026-05-01']);
  });

  it.each([
    'RRULE:FREQ=WEEKLY',
    'RRULE:FREQ=HOURLY;COUNT=3',
    'RRULE:FREQ=WEEKLY;COUNT=3\nEXRULE:FREQ=MONTHLY;COUNT=2',
  ])('without end, or by a rule that is not read, keeps its first date and says so: %s', rule => {
    expect(read(calendar(`${WEEKLY}${rule}`))).toMatchObject({
      starts: ['2026-03-10T14:00+01:00'],
      doubts: [['open-series', 1]],
    });
  });

  it.each([
    ['Romance Standard Time', '+01:00'],
    ['/freeassociation.sourceforge.net/Europe/Paris', '+01:00'],
    ['Eastern Standard Time', '-04:00'],
  ])('knows the zone that its maker calls %s', (zone, offset) => {
    const event = `UID:a\nSUMMARY:Réunion\nDTSTART;TZID=${zone}:20260310T140000`;
    expect(read(calendar(event)).starts).toEqual([`2026-03-10T14:00${offset}`]);
  });

  it('counts what has no title', () => {
    const { sessions, doubts } = read(calendar(WEEKLY, 'UID:b\nDTSTART:20260310T140000Z'));
    expect([sessions.length, doubts]).toEqual([1, [['untitled-entries', 1]]]);
  });
});

describe('the description of an event', () => {
  const named = (description: string) =>
    read(calendar(`${WEEKLY}DESCRIPTION:${description}`)).sessions.flatMap(session =>
      session.named.map(({ words, part }) => `${part} ${words.text}`),
    );

  it.each([
    ['Speaker(s): \\n\\nAnne Roux', 'speaker Anne Roux'],
    ['Intervenant·e·s : Anne Roux et Paul Morel', 'speaker Anne Roux et Paul Morel'],
    [
      'Lieu : salle 3\\n\\nIntervenants\u00a0:\\nAnne Roux\\, CNRS\\nPaul Morel\\, INRAE\\nLangue : français',
      'speaker Anne Roux, CNRS|speaker Paul Morel, INRAE',
    ],
    [
      'Un débat.\\nOrateur : Paul Morel (Ville de Redon)\\nAnimation : Claire Petit',
      'speaker Paul Morel (Ville de Redon)|moderator Claire Petit',
    ],
    ['Presented by: Anne Roux', 'speaker Anne Roux'],
    ['Conférencière : Anne Roux', 'speaker Anne Roux'],
    ['- Avec : Anne Roux', 'speaker Anne Roux'],
  ])('names who speaks behind a label: %s', (description, people) => {
    expect(named(description).join('|')).toBe(people);
  });

  it.each([
    ['« Le patrimoine à travers les outils numériques »\\, par Anne-Marie Roux.', 'speaker Anne-Marie Roux'],
    [
      'Ouverture de la soirée : “Le port et ses quais” avec Anne Roux et Paul de Morel',
      'speaker Anne Roux et Paul de Morel',
    ],
    [
      '"The rivers of Europe" by Anne Roux\\, Paul Morel and Claire Petit (Caen).',
      'speaker Anne Roux, Paul Morel and Claire Petit',
    ],
  ])('names who gives what it quotes: %s', (description, people) => {
    expect(named(description).join('|')).toBe(people);
  });

  it.each([
    'Visite guidée par les bénévoles de l’Aspam',
    '« Le port »\\, par La Marmite Verte.',
    '« Le port »\\, avec Les Corbacs du Nord',
    '« Le port »\\, par Roux',
    'Anne Roux : la ville de demain',
    'Avec la participation du public',
    'Contact : Anne Roux',
    'Intervenants :',
  ])('names nobody without one: %s', description => {
    expect(named(description)).toEqual([]);
  });
});
