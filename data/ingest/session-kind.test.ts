import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { kindOf } from './session-kind.ts';

describe('the kind of a session', () => {
  it.each([
    ['SESSION MATINALE – Les terres et leurs conclusions', 'plenary'],
    ['Session plénière : bilan et conclusions de l’enquête', 'plenary'],
    ['SESSION D’OUVERTURE – ENJEUX', 'address'],
    ['SESSION DE CLÔTURE – CONCLUSIONS ET PERSPECTIVES', 'closing'],
    ['Atelier 2 : tirer les conclusions d’un diagnostic', 'workshop'],
    ['Session 3 – Clôture des comptes', 'plenary'],
    ['Table ronde – De l’ouverture des vannes à la clôture des puits', 'plenary'],
    ['Séance 4 : Conclusions', 'closing'],
    ['Session 5 – Synthèse et clôture', 'closing'],
    ['Conclusions de la table ronde', 'closing'],
    ['Débat : l’accueil des gens du voyage', 'plenary'],
    ['Clôture de la journée', 'closing'],
    ['Clôture du colloque', 'closing'],
    ['PLENARY SESSION – CLOSING THE GAP', 'plenary'],
    ['Closing remarks', 'closing'],
    ['Opening of the conference', 'address'],
    ['Opening data', null],
    ['Présentation des conclusions du rapport', null],
  ])('is told by its label before its subject: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
});

const sessionsOf = (text: string) =>
  readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length }).sessions.map(
    ({ kind, title }) => `${kind}: ${title}`,
  );

describe('a label in capitals with a stop behind its title', () => {
  it.each([
    ['SESSION MATINALE – LES TERRES .', 'plenary: SESSION MATINALE – LES TERRES'],
    ['14h - 17h : SESSION DE L’APRÈS-MIDI – PRATIQUES.', 'plenary: SESSION DE L’APRÈS-MIDI – PRATIQUES'],
    ['Session 2 – Les terres.', 'plenary: Session 2 – Les terres'],
    ['• Table ronde 2 : Partager la plage ;', 'plenary: Table ronde 2 : Partager la plage'],
    ['MATINÉE – LES SOLS VIVANTS.', 'plenary: MATINÉE – LES SOLS VIVANTS'],
    ['MORNING SESSION – OPENING DATA.', 'plenary: MORNING SESSION – OPENING DATA'],
    [
      'CONFÉRENCE INAUGURALE – CONCLUSIONS D’UNE ENQUÊTE.',
      'plenary: CONFÉRENCE INAUGURALE – CONCLUSIONS D’UNE ENQUÊTE',
    ],
  ])('opens a session: %s', (line, session) => {
    const text = `Colloque Terres communes\nRennes, 14 mai 2024\n\nTable ronde\nPaul Petit, préfet du Nord\n\n${line}\nAnne Roux, maire de Redon\nLuc Morel, agronome\n`;
    expect(sessionsOf(text)).toEqual(['plenary: Table ronde', session]);
  });

  it('opens none in a sentence', () => {
    const text = `Colloque Terres communes\nRennes, 14 mai 2024\n\nTable ronde\nPaul Petit, préfet du Nord\nConférence : nous avons parlé de l’eau. Il en manque.\n`;
    expect(sessionsOf(text)).toEqual(['plenary: Table ronde']);
  });
});
