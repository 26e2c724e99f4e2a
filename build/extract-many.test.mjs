import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractMany } from './extract-many.mjs';
import { refusalOfFolder } from './reader.mjs';

const PROGRAMME =
  'Titre;Date;Début;Salle;Intervenant\nOuverture;2031-06-12;9h30;A;Anne Roux\nMarcher;2031-06-12;11h;B;Paul Lescop\n';

let folder;
let files;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-many-'));
  const other = join(folder, 'other');
  mkdirSync(other);
  files = [join(folder, 'programme.csv'), join(folder, 'empty.txt'), join(other, 'programme.csv')];
  writeFileSync(files[0], PROGRAMME);
  writeFileSync(files[1], '');
  writeFileSync(files[2], PROGRAMME.replace('Anne Roux', 'Lina Vauquelin'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(format) {
  const out = join(folder, format);
  expect(refusalOfFolder(out)).toBeUndefined();
  const lines = [];
  const said = [];
  const counts = await extractMany(files, {
    out,
    format,
    say: sentence => said.push(sentence),
    print: line => lines.push(line),
  });
  return { out, lines, said, counts };
}

describe('many files at once', () => {
  it('each give a dataset on one line, a line in the order of the files, and a summary', async () => {
    const { out, lines, said, counts } = await run('json');
    expect(lines).toEqual([
      expect.objectContaining({ file: files[0], dataset: 'programme.json', sessions: 2, people: 2 }),
      { file: files[1], error: 'empty', message: `${files[1]} has no text in it` },
      expect.objectContaining({ file: files[2], dataset: 'programme-2.json', sessions: 2, people: 2 }),
    ]);
    expect(counts).toEqual({ read: 2, refused: 1 });
    expect(said).toEqual(['3 files: 2 read, 1 not']);
    expect(readdirSync(out).toSorted()).toEqual(['programme-2.json', 'programme.json']);
    const written = readFileSync(join(out, 'programme-2.json'), 'utf8');
    expect(written.trimEnd()).not.toContain('\n');
    expect(JSON.parse(written).people.map(({ name }) => name)).toEqual(['Lina Vauquelin', 'Paul Lescop']);
  }, 60_000);

  it('give a dataset for each event of a file that holds two, under names that no other file has', async () => {
    const event = (title, day, subject, who) => `${title}\nAngers, ${day}\n\n14h00 ${subject}\n${who}\n\n`;
    const both = join(folder, 'actes.txt');
    const named = join(folder, 'actes-1.txt');
    const first = event(
      'Rencontres de la mobilité',
      '4 avril 2024',
      'Atelier 1 : Se déplacer',
      'Hélène Robic, cheffe de projet, Ville de Nantes',
    );
    writeFileSync(named, first);
    writeFileSync(
      both,
      first +
        event(
          'Assises de l’eau potable',
          '18 septembre 2025',
          'Atelier 1 : Protéger les captages',
          'Sophie Tanguenec, directrice, Ville de Brest',
        ),
    );
    const out = join(folder, 'events');
    expect(refusalOfFolder(out)).toBeUndefined();
    const lines = [];
    const said = [];
    const counts = await extractMany([both, named], {
      out,
      format: 'json',
      say: sentence => said.push(sentence),
      print: line => lines.push(line),
    });
    expect(said).toEqual(['2 files: all read']);
    expect(lines.map(({ file, dataset, title }) => [file, dataset, title])).toEqual([
      [both, 'actes-2.json', 'Rencontres de la mobilité'],
      [both, 'actes-3.json', 'Assises de l’eau potable'],
      [named, 'actes-1.json', 'Rencontres de la mobilité'],
    ]);
    expect(counts).toEqual({ read: 2, refused: 0 });
    expect(readdirSync(out).toSorted()).toEqual(['actes-1.json', 'actes-2.json', 'actes-3.json']);
  }, 60_000);

  it('give tables together, with the document of each row and the same columns whatever is in them', async () => {
    const { out, counts } = await run('parquet');
    expect(counts).toEqual({ read: 2, refused: 1 });
    const rows = async table =>
      parquetReadObjects({ file: await asyncBufferFromFile(join(out, `${table}.parquet`)) });
    expect(
      (await rows('sessions')).map(each => `${each.document} ${each.title} ${each.start} ${each.room}`),
    ).toEqual([
      'programme Ouverture 2031-06-12T09:30 A',
      'programme Marcher 2031-06-12T11:00 B',
      'programme-2 Ouverture 2031-06-12T09:30 A',
      'programme-2 Marcher 2031-06-12T11:00 B',
    ]);
    expect((await rows('people')).map(each => each.name)).toEqual([
      'Anne Roux',
      'Paul Lescop',
      'Lina Vauquelin',
      'Paul Lescop',
    ]);
    expect(await rows('themes')).toEqual([]);
  }, 60_000);

  it('are refused a place that is a file, or lies under one', () => {
    expect(refusalOfFolder(files[0])).toBe(`${files[0]} is a file, not a folder`);
    expect(refusalOfFolder(join(files[0], 'out'))).toMatch(/lies under a file, not under a folder$/u);
  });
});
