import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../document/open-file.ts';
import { pdfium } from '../document/pdf/pdf.fixture.ts';
import { readPages } from '../document/pdf/pdfium.ts';
import { extract } from '../extract.ts';
import type { Dataset } from '../model/dataset.ts';
import source from '../samples/actes-rouen-2025.txt?raw';
import type { Decoder } from '../text/decode.ts';
import { fold } from '../text/normalise.ts';
import { type Dress, HAS_OFFICE, HAS_POPPLER, layOut, PATIENCE } from './laid-out.fixture.ts';
import { score } from './score.ts';

const decoder: Decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);
const pdf = async (data: Uint8Array) => readPages(await pdfium(), data);
const text = source.replace(/\r\n?/g, '\n');
const DRESSES: readonly Dress[] = ['plain', 'dressed'];
const COLUMNS = [1, 2];
const FORMATS = ['docx', 'odt', 'html'];
const nameOf = (dress: Dress, columns: number) => `actes-${dress}-${columns}`;
const FILES = [
  ...DRESSES.flatMap(dress => COLUMNS.map(columns => `${nameOf(dress, columns)}.pdf`)),
  ...DRESSES.flatMap(dress => FORMATS.map(format => `${nameOf(dress, 1)}.${format}`)),
];
/** What bodies and territories may lose, of those of the text. */
const LEAST_ALIKE = 0.98;

/** What a dataset says, as lists of sentences to compare. */
function factsOf({ proceedings, sessions, people, participations, organisations, territories }: Dataset) {
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
  const { title, subtitle, place, dates, organiser } = proceedings;
  return {
    event: [JSON.stringify({ title, subtitle, place, dates, organiser })],
    sessions: sessions.map(each =>
      JSON.stringify([
        each.id,
        each.kind,
        each.number,
        each.title,
        each.subtitle,
        each.format,
        each.theme,
        each.page,
        each.declaredKeywords.map(word => word.text),
      ]),
    ),
    people: people.map(({ name }) => name),
    roles: participations.map(({ session, part, person, role }) =>
      [session, part, names.get(person), fold(role ?? '')].join(' | '),
    ),
    organisations: organisations.map(({ name, kind }) => `${name} | ${kind}`),
    territories: territories.map(({ name, level, code }) => `${name} | ${level} | ${code}`),
  };
}

/** Every place of a dataset. */
function spansIn(value: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (value === null || typeof value !== 'object') return [];
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    return [{ start: value.start, end: value.end }];
  return Object.values(value).flatMap(spansIn);
}

/** Words without what programs write in one way or another. */
const letters = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
/** So much of a passage says where it begins. */
const OPENING = 60;

describe.skipIf(!HAS_OFFICE)(
  `the proceedings of Rouen laid out by LibreOffice${HAS_OFFICE ? '' : ' (missing: soffice)'}`,
  () => {
    const office = layOut(text);
    let expected = {} as ReturnType<typeof factsOf>;

    const read = async (name: string, bytes: Uint8Array) => {
      const result = await extract({ name, sha256: '0', bytes, decoder, pdf });
      if (!result.ok) throw new Error(result.error.code);
      return result.value;
    };
    const datasets = new Map<string, Promise<Dataset>>();
    /** The dataset of a file, read once. */
    const datasetOf = (name: string) => {
      const found = datasets.get(name) ?? read(name, office.get(name));
      datasets.set(name, found);
      return found;
    };

    beforeAll(async () => {
      expected = factsOf(await read('actes.txt', new TextEncoder().encode(text)));
      for (const dress of DRESSES)
        for (const columns of COLUMNS) office.put(nameOf(dress, columns), dress, columns);
      office.convert(
        DRESSES.flatMap(dress => COLUMNS.map(columns => nameOf(dress, columns))),
        'pdf',
      );
      for (const format of FORMATS)
        office.convert(
          DRESSES.map(dress => nameOf(dress, 1)),
          format,
        );
    }, PATIENCE);

    afterAll(() => office.close());

    it.each(FILES)('%s gives the sessions, people and roles of the text', async name => {
      const found = factsOf(await datasetOf(name));
      for (const kind of ['event', 'sessions', 'people', 'roles'] as const) {
        const { missed, extra } = score(expected[kind], found[kind]);
        expect({ kind, missed, extra }).toEqual({ kind, missed: [], extra: [] });
      }
      for (const kind of ['organisations', 'territories'] as const) {
        const { f1, missed, extra } = score(expected[kind], found[kind]);
        expect(f1, JSON.stringify({ missed, extra })).toBeGreaterThanOrEqual(LEAST_ALIKE);
      }
    });

    it.skipIf(!HAS_POPPLER).each(FILES.filter(name => name.endsWith('.pdf')))(
      '%s: each passage stands on its page',
      async name => {
        const bytes = office.get(name);
        const opened = await openFile(bytes, { decoder, pdf });
        if (!opened.ok) throw new Error(opened.error.code);
        const { text: own } = opened.value;
        const dataset = await datasetOf(name);
        const starts = dataset.proceedings.source.pages ?? [];
        const pages = office.pages(name).map(letters);
        const astray = spansIn(dataset).flatMap(({ start, end }) => {
          const page = Math.max(
            0,
            starts.findLastIndex(from => from <= start),
          );
          const opening = letters(own.slice(start, Math.min(end, start + OPENING, starts[page + 1] ?? end)));
          return pages[page]?.includes(opening) === true ? [] : [`${page + 1}: ${opening}`];
        });
        expect(starts.length).toBe(pages.length - 1);
        expect(astray).toEqual([]);
      },
    );
  },
);
