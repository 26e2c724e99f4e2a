import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const page = (entries: string) =>
  `<!DOCTYPE html>\n<html><body><main><h1>Journée des vents</h1>${entries}</main></body></html>`;
const ENTRIES = [
  ['9h00 – Les vents d’ouest', 'Anne Roux, maire de Redon'],
  ['10h00 – Les vents d’est', 'Luc Morel, maire de Laval'],
] as const;

describe('buttons that fold a session', () => {
  it.each([
    (head: string) =>
      `<h2 class="accordion-header"><button class="accordion-button" type="button">${head}</button></h2>`,
    (head: string) => `<button aria-expanded="false" aria-controls="a">${head}</button>`,
    (head: string) => `<div class="faq-collapse"><button><span>${head}</span></button></div>`,
    (head: string) => `<details><summary>${head}</summary></details>`,
  ])('are its title: %#', async head => {
    const entries = ENTRIES.map(
      ([title, who]) => `${head(title)}<div class="panel"><ul><li>${who}</li></ul></div>`,
    );
    expect(await entriesOf(page(entries.join('\n')), 'vents.html')).toEqual([
      'Les vents d’ouest: speaker Anne/Roux | maire de Redon',
      'Les vents d’est: speaker Luc/Morel | maire de Laval',
    ]);
  });

  it.each([
    '<button type="submit">Les vents du nord</button>',
    '<button aria-expanded="false">Menu</button>',
    '<button aria-controls="m" class="collapsed">Voir les vents du nord</button>',
  ])('are not those that say what a page can do: %s', async button => {
    const entries = ENTRIES.map(([title, who]) => `<h2>${title}</h2><ul><li>${who}</li></ul>${button}`);
    expect(
      (await entriesOf(page(entries.join('\n')), 'vents.html')).map(entry => entry.split(':')[0]),
    ).toEqual(['Les vents d’ouest', 'Les vents d’est']);
  });
});
