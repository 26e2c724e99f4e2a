import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

function outlineOf(text: string) {
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length });
}

const CONTENTS = `Sommaire

Allocution de bienvenue ..... 3
Thème 1 Agir ensemble, partout et avec
tous ..... 4
Atelier 1\tLe climat, une affaire de
tous\t5
Atelier 2 La ville : demain ? ..... 6
Atelier 3 Un atelier oublié ..... 7

`;
const BODY = `Allocution de bienvenue

Anne ROUX,
Maire de Saint-Perrin

Bonjour à tous. Merci d'être là.

Thème 1 | Agir ensemble, partout et avec tous

Atelier 1

Le climat, une affaire de
tous

Nuage de mots : Climat ; Ville

Paul PETIT, ingénieur, Ademe

Le climat change. Les villes aussi.

Atelier 2 La ville demain

Zoé MARTIN, urbaniste

La ville change, dit Jean Nouvel.

Atelier 4

Un atelier de plus

Luc BLANC, chercheur
`;

describe('the outline', () => {
  const outline = outlineOf(CONTENTS + BODY);
  const session = (id: string) => outline.sessions.find(s => s.id === id);
  const codes = (code: string) => outline.diagnostics.filter(d => d.code === code).map(d => d.args.session);

  it('joins titles that wrap, in contents and body, and takes pages from the contents', () => {
    expect(session('A1')).toMatchObject({
      title: 'Le climat, une affaire de tous',
      page: 5,
      theme: 'T1',
      number: 1,
    });
    expect(outline.themes.map(theme => theme.title)).toEqual(['Agir ensemble, partout et avec tous']);
  });

  it('reads a role under a name that ends with a comma', () => {
    expect(outline.appearances[0]).toMatchObject({
      name: { text: 'Anne ROUX' },
      role: { text: 'Maire de Saint-Perrin' },
    });
  });

  it('splits declared keywords and says that their label slipped', () => {
    expect(session('A1')?.declaredKeywords.map(word => word.text)).toEqual(['Climat', 'Ville']);
    expect(outline.diagnostics.filter(d => d.code === 'keyword-label').map(d => d.args.found)).toEqual([
      'Nuage de mots',
    ]);
  });

  it('keeps a workshop that only the contents know, with a warning', () => {
    expect(session('A3')).toMatchObject({ title: 'Un atelier oublié', page: 7, summary: null });
    expect(codes('missing-session')).toEqual(['A3']);
  });

  it('says which workshop only the body knows, and whose titles differ by more than signs', () => {
    expect(codes('unlisted-session')).toEqual(['A4']);
    expect(codes('title-differs')).toEqual([]);
  });

  it('finds people cited in a body', () => {
    expect(
      outline.appearances.filter(a => a.part === 'cited').map(a => `${a.session} ${a.name.text}`),
    ).toEqual(['A2 Jean Nouvel']);
  });

  it('gives the second workshop of a number an id of its own', () => {
    const twice = outlineOf(
      `Programme du colloque\n\nAtelier 1 : Matin\nAnne ROUX, maire\n\nAtelier 1 : Soir\nPaul PETIT, maire\n`,
    );
    expect(twice.sessions.map(s => s.id)).toEqual(['A1', 'A1-2']);
  });

  it('gives a caption before a heading to the session that lists the person', () => {
    const { appearances } = outlineOf(
      `Actes du colloque\n\nTable ronde 1 : Agir\n\nAnne ROUX, maire\n\nIl fut dit beaucoup. On verra.\n\nPaul PETIT\n\nTable ronde 2 : Penser\n\nPaul PETIT, chercheur\n\nOn pense. On verra.\n`,
    );
    expect(appearances.filter(a => a.via === 'caption').map(a => `${a.session} ${a.name.text}`)).toEqual([
      'P2 Paul PETIT',
    ]);
  });

  it('is one session without people where nothing but headings stands', () => {
    const bare = outlineOf('# Un\n\n## Deux\n\n### Trois\n');
    expect([bare.sessions.map(s => s.title), bare.appearances]).toEqual([['Un'], []]);
    expect(bare.diagnostics.map(d => d.code)).toEqual(['unknown-layout']);
  });
});
