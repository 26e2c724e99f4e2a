/** Datasets as tables for DuckDB, Spark and their like: one Parquet file a table, rows of all documents in it. */
import { join } from 'node:path';

const spanOf = span => ({ start: span?.start ?? null, end: span?.end ?? null });

/** What each table has of a dataset; the first column of every table is the document. */
const TABLES = {
  documents: ({ proceedings: p, ...all }) => [
    {
      title: p.title,
      subtitle: p.subtitle,
      place: p.place,
      first_day: p.dates[0] ?? null,
      last_day: p.dates.at(-1) ?? null,
      organiser: p.organiser,
      time_zone: p.timeZone ?? null,
      file: p.source.name,
      sha256: p.source.sha256,
      warnings: all.warnings.length,
    },
  ],
  themes: ({ themes }) => themes.map(({ id, number, title }) => ({ id, number, title })),
  sessions: ({ sessions }) =>
    sessions.map(s => ({
      id: s.id,
      kind: s.kind,
      number: s.number,
      title: s.title,
      subtitle: s.subtitle,
      theme: s.theme,
      parent: s.parent ?? null,
      start: s.start ?? null,
      finish: s.end ?? null,
      room: s.room ?? null,
      language: s.language ?? null,
      status: s.status ?? 'held',
      span_start: s.span.start,
      span_end: s.span.end,
    })),
  people: ({ people }) =>
    people.map(({ id, name, givenName, familyName }) => ({
      id,
      name,
      given_name: givenName,
      family_name: familyName,
    })),
  organisations: ({ organisations }) =>
    organisations.map(({ id, name, kind, territory }) => ({ id, name, kind, territory })),
  territories: ({ territories }) =>
    territories.map(({ id, name, level, code, department, region, population }) => ({
      id,
      name,
      level,
      code,
      department,
      region,
      population,
    })),
  participations: ({ participations }) =>
    participations.map(({ person, session, part, role, span }) => ({
      person,
      session,
      part,
      role,
      span_start: spanOf(span).start,
      span_end: spanOf(span).end,
    })),
  affiliations: ({ affiliations }) =>
    affiliations.map(({ person, session, position, organisation }) => ({
      person,
      session,
      position,
      organisation,
    })),
  mentions: ({ mentions }) =>
    mentions.map(({ kind, id, session, via, span }) => ({
      kind,
      id,
      session,
      via,
      span_start: spanOf(span).start,
      span_end: spanOf(span).end,
    })),
};

/** Columns that hold whole numbers; every other holds text. */
const NUMBERS = new Set(['number', 'population', 'warnings', 'span_start', 'span_end']);
/** The columns of a table, which has them even where it has no row. */
const COLUMNS = {
  documents: 'title subtitle place first_day last_day organiser time_zone file sha256 warnings',
  themes: 'id number title',
  sessions:
    'id kind number title subtitle theme parent start finish room language status span_start span_end',
  people: 'id name given_name family_name',
  organisations: 'id name kind territory',
  territories: 'id name level code department region population',
  participations: 'person session part role span_start span_end',
  affiliations: 'person session position organisation',
  mentions: 'kind id session via span_start span_end',
};

/** Writes the tables of all datasets into a folder. */
export async function writeTables(folder, documents) {
  const { parquetWriteFile } = await import('hyparquet-writer');
  for (const [table, rowsOf] of Object.entries(TABLES)) {
    const rows = documents.flatMap(({ document, dataset }) =>
      rowsOf(dataset).map(row => ({ document, ...row })),
    );
    const columnData = ['document', ...COLUMNS[table].split(' ')].map(name => ({
      name,
      data: rows.map(row => row[name] ?? null),
      type: NUMBERS.has(name) ? 'INT32' : 'STRING',
      nullable: name !== 'document',
    }));
    await parquetWriteFile({ filename: join(folder, `${table}.parquet`), columnData });
  }
}
