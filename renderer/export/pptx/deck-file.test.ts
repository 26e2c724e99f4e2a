import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../scenes/scene.ts';
import { figureText } from '../reopen.ts';
import { deckFile } from './deck-file.ts';

const SCENE: Scene = {
  width: 1280,
  height: 720,
  background: '#ffffff',
  title: 'Organisations',
  description: 'Compte.',
  language: 'fr',
  marks: [{ kind: 'circle', key: 'c', x: 10, y: 10, r: 5, fill: '#0b6fa4' }],
};
const DECK: Parameters<typeof deckFile>[0] = {
  title: 'Actes & débats',
  lines: ['Rouen, 4 mars'],
  views: [
    { name: 'Le réseau <1>', scene: SCENE, lines: [], notes: [], state: '#/reseau' },
    { name: 'Séances', scene: null, lines: ['36 séances'], notes: ['Lues une à une'], state: '#/seances' },
  ],
  method: { title: 'Méthode', lines: ['Source : Actes', 'Lu par machine'] },
  language: 'fr',
  layerName: () => null,
  pause: async () => undefined,
  day: '2025-03-05',
};

describe('a deck', () => {
  it('is a title, a slide a view in their order, and the method', async () => {
    const { name, bytes } = await deckFile(DECK);
    const parts = unzipSync(bytes);
    const text = (part: string) => new TextDecoder().decode(parts[part]);
    expect(name).toBe('Actes & débats 2025-03-05.pptx');
    const slides = Object.keys(parts).filter(part => /^ppt\/slides\/slide\d+\.xml$/u.test(part));
    expect(slides).toHaveLength(4);
    const titles = slides.map(slide => /<a:t>([^<]*)</u.exec(text(slide))?.[1]);
    expect(titles).toEqual(['Actes &amp; débats', 'Le réseau &lt;1&gt;', 'Séances', 'Méthode']);
    expect(text('ppt/notesSlides/notesSlide2.xml')).toContain('Compte.');
    expect(text('ppt/slides/slide3.xml')).toContain('36 séances');
    const states = text('docProps/custom.xml').matchAll(/name="([^"]*)"><vt:lpwstr>([^<]*)/gu);
    expect([...states].map(([, key, state]) => [key, state])).toEqual([
      ['maillage', '#/reseau'],
      ['maillage.2', '#/seances'],
    ]);
    const said = [...text('ppt/notesSlides/notesSlide3.xml').matchAll(/<a:t>([^<]*)/gu)];
    expect(said.map(([, words]) => words)).toEqual(['36 séances', 'Lues une à une']);
  });

  it('opens its first view again, and is the same bytes each time', async () => {
    const { bytes } = await deckFile(DECK);
    expect(figureText(bytes)).toBe('#/reseau');
    expect((await deckFile(DECK)).bytes).toEqual(bytes);
  });

  it('leaves the page free between two slides', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    await deckFile({ ...DECK, pause });
    expect(pauses).toBe(2);
  });
});
