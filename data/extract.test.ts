import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import type { Dataset } from './model/dataset.ts';
import type { Span } from './model/span.ts';
import source from './samples/actes-rouen-2025.txt?raw';
import { anyText } from './text/any-text.fixture.ts';
import { type Decoder, decode } from './text/decode.ts';
import { fold } from './text/normalise.ts';

const decoder: Decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);

async function read(text: string): Promise<Dataset | null> {
  const result = await extract({
    name: 'essai.txt',
    sha256: '',
    bytes: new TextEncoder().encode(text),
    decoder,
  });
  return result.ok ? result.value : null;
}

/** Every span of a dataset, whatever it stands in. */
function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  ) {
    return [{ start: value.start, end: value.end }];
  }
  return Object.values(value).flatMap(spansOf);
}

/** Pieces that programmes are made of, whole and broken, and what nobody expects between them. */
const piece = fc.oneof(
  fc.constantFrom(
    'Atelier 3',
    'Atelier 12 | Le climat',
    'Thème 1 | Agir',
    'Table des matières',
    'Conférences plénières',
    'Sommaire\t3',
    'Allocution d’ouverture.....\t4',
    'Mot clé : **Liberté, égalité**',
    'Mot 7 :',
    'Isadora GUERRA, responsable du service Participation, Métropole Rouen Normandie',
    'Martin, BOBEL, conseiller',
    'Nicolas MAYER-ROSSIGNOL,',
    'Maire de Rouen',
    'Le maire de Lille, Jean Dupont',
    '9h00 – 9h30 : Table ronde, avec Marie Durand (ADEME) et Paul Petit (CNRS)',
    'Intervenants :',
    '• Zoé Martin',
    'De g. à dr. :',
    'Accédez à l’interview de la participante\nAlice Desprez',
    '## Atelier A – Essai',
    '| Jean Dupont | maire | Rouen |',
    'Il a dit que non. Et puis Marie Durand est venue, en 2024, avec 12 % de plus.',
    '\f',
    '\u00a0',
    '(((((',
    '« « «',
    '—',
  ),
  fc.string({ maxLength: 60 }),
  anyText({ maxLength: 30 }),
);
const document = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\t')), {
  maxLength: 40,
});

/** Milliseconds of the processor that a reading may take by chance: what it compiles, what it throws away. */
const AT_ONCE = 500;

/** Milliseconds of the processor that a reading takes, so that what else the machine does has no say. */
async function cost(text: string): Promise<number> {
  const begun = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

describe('extract', () => {
  it('gives a dataset whose spans are all in range, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(document, async pieces => {
        const text = pieces.map(([words, gap]) => words + gap).join('');
        const dataset = await read(text);
        if (dataset === null) return;
        const length = dataset.proceedings.source.characters;
        for (const { start, end } of spansOf(dataset)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('cuts out of the text what every spelling of a person says, and refers to nothing that is not there', async () => {
    await fc.assert(
      fc.asyncProperty(document, async pieces => {
        const raw = pieces.map(([words, gap]) => words + gap).join('');
        const dataset = await read(raw);
        if (dataset === null) return;
        const decoded = decode(new TextEncoder().encode(raw), decoder);
        const text = decoded.ok ? decoded.value.text : '';
        const plain = (words: string) => fold(words).replace(/[*_]/g, '');
        for (const { spans, text: written } of dataset.people.flatMap(person => person.variants)) {
          expect(spans.length).toBeGreaterThan(0);
          for (const span of spans) expect(plain(text.slice(span.start, span.end))).toBe(plain(written));
        }
        const sessions = new Set(dataset.sessions.map(session => session.id));
        const people = new Set(dataset.people.map(person => person.id));
        expect(sessions.size).toBe(dataset.sessions.length);
        expect(people.size).toBe(dataset.people.length);
        for (const p of dataset.participations) {
          expect(sessions.has(p.session)).toBe(true);
          expect(people.has(p.person)).toBe(true);
        }
        for (const a of dataset.affiliations)
          expect(people.has(a.person) && sessions.has(a.session)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same bytes for the same text', async () => {
    await fc.assert(
      fc.asyncProperty(document, async pieces => {
        const text = pieces.map(([words, gap]) => words + gap).join('');
        expect(JSON.stringify(await read(text))).toBe(JSON.stringify(await read(text)));
      }),
      { numRuns: 60 },
    );
  });

  it('reads runs that break careless patterns in time that grows with their length', async () => {
    const hostile = [
      ' ',
      '.',
      '-',
      '«',
      '(',
      '*',
      '|',
      'A. ',
      'Jean ',
      'Jean DUPONT, ',
      'a, ',
      '1 ',
      '9h',
      'Atelier 1\n',
      'Atelier 1\nJean DUPONT, maire\n',
      'x\n',
      'Jean DUPONT, maire\n',
      '# ',
      '_',
    ];
    // Of a text three times as long, the square of its length would take nine times as long; what any machine spends once, twice that.
    const costOf = (unit: string, characters: number) =>
      cost(`Actes du colloque\n${unit.repeat(Math.ceil(characters / unit.length))}\nfin`);
    for (const unit of hostile) {
      const short = await costOf(unit, 50_000);
      expect(await costOf(unit, 150_000), JSON.stringify(unit)).toBeLessThan(5 * short + AT_ONCE);
    }
  }, 180_000);
});

describe('reading the proceedings', () => {
  const median = (times: readonly number[]) =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

  it('takes at most 44 times as long for forty copies as for one', async () => {
    await cost(source);
    const times: number[] = [];
    for (let i = 0; i < 9; i += 1) times.push(await cost(source));
    const once = median(times);
    expect(await cost(Array.from({ length: 40 }, () => source).join('\n'))).toBeLessThan(once * 44);
  }, 180_000);
});
