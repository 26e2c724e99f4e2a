import { describe, expect, it } from 'vitest';
import { datasetOf } from '../entries.fixture.ts';

const titleOf = async (...head: readonly string[]): Promise<string> => {
  const body = '1. Bilan\nMme Roux présente le bilan.\n\n2. Budget\nM. Noury demande des précisions.\n';
  const { proceedings } = await datasetOf(`${head.join('\n')}\n\n${body}`);
  return proceedings.title;
};
const PRESENT = ['', 'Présents :', 'Mme Anne Roux, adjointe', 'M. Paul Noury, directeur', ''];
const EXCUSED = ['Excusés :', 'M. le sous-préfet à la ville', 'Mme Inès Petit, Région'];

describe('the title of minutes', () => {
  it.each([
    ['Comité de pilotage du contrat de ville – 18 mars 2024', 'Comité de pilotage du contrat de ville'],
    ['Commission des mobilités, 18 mars 2024', 'Commission des mobilités'],
    ['Groupe de travail sur les rives – mardi 18 mars 2024', 'Groupe de travail sur les rives'],
  ])('is what met, and no office among those who are excused: %s', async (line, title) => {
    expect(await titleOf('COMPTE RENDU', line, ...PRESENT, ...EXCUSED)).toBe(title);
  });
});

describe('the title of a programme', () => {
  const programme = (head: string) =>
    datasetOf(
      `${head}\n\n9h30 Ouverture\nAnne Roux, maire de Redon\n\n10h Les écluses\nPaul Noury, ingénieur\n`,
    );
  it('ends before the day, the house and the town', async () => {
    const { proceedings } = await programme('Forum des rives — 22/11/2023 — Halle aux grains, Blois');
    expect(proceedings.title).toBe('Forum des rives');
  });

  it.each(['Matinée – 9h00 / 12h30', 'Après-midi (14 h – 17 h)', 'Matin, de 9h à 12h'])(
    'is not the half of a day: %s',
    async head => {
      expect((await programme(head)).proceedings.title).not.toBe(head);
    },
  );

  it.each([
    'Organisé par le CAUE des rives',
    'Organisée conjointement par la Ville et la Région',
    'Proposé par l’agence d’urbanisme',
    'Co-organisés par l’Ademe et le Cerema',
    'Sous la direction d’Anne Roux',
    'À l’initiative de la Ville de Redon',
    'Avec le soutien de la Région',
  ])('ends before who made it: %s', async line => {
    const { proceedings } = await programme(`Séminaire Ville et santé\n${line}`);
    expect(proceedings.title).toBe('Séminaire Ville et santé');
  });
});
