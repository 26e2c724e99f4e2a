import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const programme = (...entries: readonly string[]) =>
  spokenIn(
    `Journée des rives\n9 février 2023\n\n8h30 Introduction\n${entries.join('\n')}\n17h45 Questions\n`,
    'essai.txt',
  );

describe('who gives an entry behind its last mark', () => {
  it.each([['–'], ['—'], ['-'], ['--']])('is read behind a dash: %s', async dash => {
    const read = await programme(
      `8h40 Constats et chiffres ${dash} Anne Roux`,
      `9h00 Deux retours d'expérience ${dash} Paul Noury et Zora Petit`,
      `9h30 Les digues ${dash} Marc Floch (Inrae)`,
    );
    expect(read).toEqual([
      'Constats et chiffres: Anne Roux',
      "Deux retours d'expérience: Paul Noury + Zora Petit",
      'Les digues: Marc Floch (Inrae)',
    ]);
  });

  it('is read behind a colon', async () => {
    const read = await programme(
      '9h Logement : Anne Roux & Paul Noury',
      '10h Mobilités : Zora Petit (CNRS)',
      '11h Énergie : Marc Floch',
    );
    expect(read).toEqual([
      'Logement: Anne Roux + Paul Noury',
      'Mobilités: Zora Petit (CNRS)',
      'Énergie: Marc Floch',
    ]);
  });

  it('may be called by an initial', async () => {
    const read = await programme(
      '8h40 Constats et chiffres – A. Roux',
      '9h00 Deux retours – P. Noury et Z. Petit',
      '9h30 Les digues – Marc Floch, ingénieur',
    );
    expect(read[1]).toBe('Deux retours: P. Noury + Z. Petit');
  });

  it('is nobody where most entries have something else there', async () => {
    const read = await programme(
      '9h Les rives – Anne Roux',
      '10h Les digues – une histoire longue',
      '11h Les ponts – ouvrages et passages',
      '14h Les gués – visite',
    );
    expect(read).toEqual([]);
  });
});

describe('a bare label over a list', () => {
  it('is called as it is, and each item is a talk', async () => {
    const read = await spokenIn(
      '# Colloque des rives\n\n15 novembre 2024\n\n**9:30** Ouverture : Anne Roux, maire\n\n**14:00** Ateliers :\n\n1. *Éclairer autrement* (Paul Noury)\n2. *Boire et danser* (Zora Petit)\n3. *Soigner* (Dr Marie Floch)\n',
    );
    expect(read).toContain('Éclairer autrement: Paul Noury');
    expect(read).toContain('Soigner: Marie Floch');
  });
});

describe('who leads, though it is nobody', () => {
  it.each(['Modérée par : la rédaction du canal', 'Animation : la rédaction', 'Modération : à confirmer'])(
    'opens no session: %s',
    async line => {
      const round = (n: number, title: string, people: string, led: string) =>
        `Table ronde ${n} : ${title}\n1${n} h – 1${n} h 50, halle\nAvec : ${people}\n${led}\n\n`;
      const read = await spokenIn(
        `Programme des tables rondes\n\n${round(1, 'La vase', 'Anne Roux (Inrae), Paul Noury (maire)', 'Modérée par : Marc Floch')}${round(2, 'Le sable', 'Zora Petit (CNRS)', 'Modérée par : Jean Kerjean')}${round(3, 'Le sel', 'Chloé Marzin (Ifremer) • Luc Petit (Anses)', line)}`,
        'essai.txt',
      );
      expect(read.at(-1)).toBe('Table ronde 3 : Le sel: Chloé Marzin (Ifremer) + Luc Petit (Anses)');
    },
  );
});
