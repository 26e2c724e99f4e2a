import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function titlesOf(text: string, name: string): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const source = { name, sha256: '', characters: text.length };
  return readOutline(document, source).sessions.map(({ title }) => title);
}

const TALKS = [
  ['9h00', 'Ouverture des rencontres', 'Anne Roux, maire de Redon'],
  ['9h30', 'Le fleuve et la ville', 'Paul Petit, géographe, Université de Brest'],
  ['10h30', 'Compter les mares', 'Zoé Marzin, directrice, Agence du Val'],
  ['11h30', 'Qui paie la digue ?', 'Jean Morel, économiste, Université de Metz'],
] as const;
const ONCE = TALKS.map(([, title]) => title);

type Talk = readonly [hour: string, title: string, who: string];
const all = (write: (talk: Talk) => string, talks: readonly Talk[] = TALKS) => talks.map(write).join('\n');

const whole = ([h, t, p]: Talk) => `### ${h} : ${t}\n\n- ${p}\n`;

describe('an overview of the programme before the programme', () => {
  it.each([
    [
      'as items',
      'md',
      `# Rencontres\n\n${all(([h, t]) => `- ${h} : ${t}`)}\n\n## Programme\n\n${all(whole)}`,
    ],
    [
      'as a table',
      'md',
      `# Rencontres\n\n| Heure | Titre |\n|---|---|\n${all(([h, t]) => `| ${h} | ${t} |`)}\n\n## Programme\n\n${all(whole)}`,
    ],
    [
      'as lines',
      'txt',
      `Rencontres\n\n${all(([h, t]) => `${h} : ${t}`)}\n\nProgramme détaillé\n\n${all(([h, t, p]) => `${h} : ${t}\n${p}\n`)}`,
    ],
    [
      'as a page, with other hours',
      'html',
      `<html><body><h1>Rencontres</h1><h3>Sommaire</h3><p>${all(([, t]) => `0h0${t.length % 9} - ${t}<br>`)}</p><h2>Présentation</h2><p>Deux jours au bord de l’eau.</p><h2>Programme</h2>${all(([h, t, p]) => `<p>${h}</p><h3>${t}</h3><p>${p}</p>`)}</body></html>`,
    ],
    [
      'with one that it passes over',
      'md',
      `# Rencontres\n\n${all(([h, t]) => `- ${h} : ${t}`, TALKS.slice(1))}\n\n## Programme\n\n${all(whole)}`,
    ],
  ])('says its sessions once: %s', async (_, ending, text) => {
    expect(await titlesOf(text, `essai.${ending}`)).toEqual(ONCE);
  });

  it('is none where two sessions are called alike, or where each has its people', async () => {
    const later = all(([, title, who]) => whole(['14h00', title, who]), TALKS.slice(0, 2));
    const twice = `# Rencontres\n\n${all(whole)}\n${later}`;
    expect(await titlesOf(twice, 'essai.md')).toHaveLength(6);
    const people = `# Rencontres\n\n## Lundi\n\n${all(([h, t, p]) => `### ${h} : ${t}\n\n- ${p}\n- Luc Martin, CNRS\n- Adèle Noury, OFB\n`)}\n## Mardi\n\n${all(whole)}`;
    expect(await titlesOf(people, 'essai.md')).toHaveLength(8);
  });
});
