import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Session } from '../model/entity.ts';
import source from '../samples/actes-rouen-2025.txt?raw';
import type { Decoder } from '../text/decode.ts';
import { fold } from '../text/normalise.ts';
import gold from './actes-rouen-2025.json';
import { score } from './score.ts';

const decoder: Decoder = (bytes, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(bytes);
const NAME = 'actes-rouen-2025.txt';

/** What the title of a session says. */
type Heading = Pick<Session, 'id' | 'number' | 'title' | 'subtitle' | 'theme' | 'page'> & {
  readonly kind: string;
  readonly format: string | null;
};

async function read(text: string): Promise<Dataset> {
  const result = await extract({ name: NAME, sha256: '0', bytes: new TextEncoder().encode(text), decoder });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const text = source.replace(/\r\n?/g, '\n');
const dataset = await read(source);
const nameOf = new Map(dataset.people.map(person => [person.id, person.name]));
const slice = (span: { start: number; end: number }) => fold(text.slice(span.start, span.end));
/** A person by any of the spellings that the document uses. */
const idOf = (name: string) =>
  dataset.people.find(person => person.variants.some(v => v.text === name))?.id ?? `no ${name}`;

function expectAll(expected: readonly string[], found: readonly string[]): void {
  const { missed, extra } = score(expected, found);
  expect({ missed, extra }).toEqual({ missed: [], extra: [] });
}

describe('the proceedings of Rouen, read against a careful reader', () => {
  it('have their title, place, days and organiser', () => {
    const { title, subtitle, place, dates, organiser } = dataset.proceedings;
    expect({ title, subtitle, place, dates, organiser }).toEqual(gold.proceedings);
  });

  it('have the right themes', () => {
    expect(dataset.themes.map(({ number, title }) => ({ number, title }))).toEqual(gold.themes);
  });

  it('have the right sessions in order: kind, number, title, subtitle, format, theme and page', () => {
    const facts = (s: Heading) =>
      JSON.stringify([s.id, s.kind, s.number, s.title, s.subtitle, s.format, s.theme, s.page]);
    expect(dataset.sessions.map(s => facts(s))).toEqual(gold.sessions.map(s => facts(s)));
  });

  it('have the right declared keywords', () => {
    expectAll(
      gold.sessions.flatMap(s => s.keywords.map(word => `${s.id} ${word}`)),
      dataset.sessions.flatMap(s => s.declaredKeywords.map(word => `${s.id} ${word.text}`)),
    );
  });

  it('have the right speakers in each session, with their roles word for word', () => {
    expectAll(
      gold.sessions.flatMap(s =>
        s.speakers.map(
          p => `${s.id} ${idOf(p.name === 'Martin BOBEL' ? 'Martin, BOBEL' : p.name)} — ${p.role}`,
        ),
      ),
      dataset.participations
        .filter(p => p.part === 'speaker')
        .map(p => `${p.session} ${p.person} — ${p.role}`),
    );
  });

  it('have the right moderators, participants, interviewees and people cited', () => {
    expectAll(
      gold.sessions.flatMap(s => s.others.map(p => `${s.id} ${idOf(p.name)} ${p.part} — ${p.role}`)),
      dataset.participations
        .filter(p => p.part !== 'speaker')
        .map(p => `${p.session} ${p.person} ${p.part} — ${p.role}`),
    );
  });

  it('have the right body text in each session', () => {
    for (const session of gold.sessions) {
      const summary = dataset.sessions.find(s => s.id === session.id)?.summary;
      const body = summary ? slice(summary).replaceAll('**', '') : '';
      expect([session.id, body.slice(0, 40).trim(), body.slice(-40).trim()]).toEqual([
        session.id,
        session.summary.from.trim(),
        session.summary.to.trim(),
      ]);
    }
  });

  it('have one person for each real one, over all spellings', () => {
    const names = gold.sessions.flatMap(s => [...s.speakers, ...s.others].map(p => p.name.toLowerCase()));
    expect(dataset.people.length).toBe(new Set(names).size);
    for (const group of gold.merged) expect(new Set(group.map(idOf)).size, group.join(', ')).toBe(1);
    for (const group of gold.apart)
      expect(new Set(group.map(idOf)).size, group.join(', ')).toBe(group.length);
  });

  it('show people under their listed name in capitals', () => {
    expect(nameOf.get('isadora-guerra')).toBe('Isadora GUERRA');
    expect(nameOf.get('murielle-fabre')).toBe('Murielle FABRE');
    expect(nameOf.get('martin-bobel')).toBe('Martin BOBEL');
    expect(nameOf.get('france-burgy')).toBe('France BURGY');
  });

  it('give each spelling a passage that says it', () => {
    for (const person of dataset.people) {
      for (const variant of person.variants) {
        for (const span of variant.spans) expect(slice(span)).toBe(variant.text);
      }
    }
    for (const p of dataset.participations) {
      if (p.role !== null) expect(slice(p.span).replaceAll('**', '')).toContain(p.role);
    }
    for (const session of dataset.sessions) {
      expect(slice(session.span)).toContain(session.title.split(' ')[0]);
      for (const word of session.declaredKeywords) expect(slice(word.span)).toBe(word.text);
    }
  });

  it('give the same bytes when read twice', async () => {
    expect(JSON.stringify(await read(source))).toBe(JSON.stringify(dataset));
  });

  it('are read alike with form feeds, no-break spaces, CRLF and trailing spaces in them', async () => {
    const rough = source
      .replaceAll('\n\n\n\n', '\n\f\n\n')
      .replaceAll(' :', '\u00a0:')
      .replaceAll('colloque', 'col\u00adloque')
      .replaceAll('\n', '  \r\n');
    const other = await read(rough);
    const said = (d: Dataset) => d.participations.map(p => `${p.session} ${p.person} ${p.part} ${p.role}`);
    expectAll(said(dataset), said(other));
    expect(other.sessions.map(s => [s.id, s.title, s.page])).toEqual(
      dataset.sessions.map(s => [s.id, s.title, s.page]),
    );
  });
});
