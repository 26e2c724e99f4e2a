import { full, TALKS } from './made-event.fixture.ts';

/** As sites write their own from an export: one flat list, the speakers in one text, no ids of people. */
export function flat(): string {
  return JSON.stringify(
    TALKS.map(talk => ({
      id: talk.id,
      name: talk.title,
      event_start: `${talk.day}T${talk.start}:00`,
      event_end: `${talk.day}T${talk.end}:00`,
      event_type: talk.track,
      format: talk.type,
      venue: talk.room,
      description: talk.text,
      speakers: talk.people.map(full).join(', '),
      language: talk.language,
    })),
    null,
    '\t',
  );
}

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function table(): string {
  const head = 'Titre;Date;Début;Fin;Salle;Thème;Format;Langue;Résumé;Intervenant(s)';
  const rows = TALKS.map(talk =>
    [
      talk.title,
      talk.day.split('-').toReversed().join('/'),
      talk.start.replace(':', 'h'),
      talk.end.replace(':', 'h'),
      talk.room,
      talk.track,
      talk.type,
      talk.language,
      talk.text,
      talk.people.map(full).join(', '),
    ]
      .map(quoted)
      .join(';'),
  );
  return [head, ...rows, ''].join('\n');
}

/** One row a person: a session with two speakers stands on two rows. */
export function tableOfPeople(): string {
  const head = 'Session,Day,Time,Room,Track,Session type,Language,Abstract,First name,Last name,Organization';
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = TALKS.flatMap(talk =>
    talk.people.map(who =>
      [
        talk.title,
        talk.day,
        `${talk.start} - ${talk.end}`,
        talk.room,
        talk.track,
        talk.type,
        talk.language,
        talk.text,
        who.given,
        who.family,
        who.company,
      ]
        .map(cell)
        .join(','),
    ),
  );
  return [head, ...rows].join('\n');
}
