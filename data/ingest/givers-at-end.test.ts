import { describe, expect, it } from 'vitest';
import { spokenIn } from './spoken.fixture.ts';

const programme = (entries: readonly string[]) =>
  `Colloque des rives\n\nVendredi 4 octobre 2024\n\n${entries.map(entry => `${entry}\n\n`).join('')}`;

describe('who gives an entry behind hours, at its end', () => {
  it('stands in a bracket, however rare the name, with or without an office', async () => {
    const found = await spokenIn(
      programme([
        '9h – 9h30 Les digues de Loire (Anne Roux)',
        '9h30 – 10h Une crue en hiver (Raichel Habibou, hydrologue formatrice)',
        '10h – 10h30 Les canaux et les villes (Paul Petit et Zoé Marzin)',
        '11h – 11h30 Le prix de l’eau (Dr Khadria Cherguil) (salle Vautrais)',
        '11h30 – 12h Relever les mesures (Wafae Zouihri - technicienne).',
      ]),
    );
    expect(found).toEqual([
      'Les digues de Loire: Anne Roux',
      'Une crue en hiver: Raichel Habibou (hydrologue formatrice)',
      'Les canaux et les villes: Paul Petit + Zoé Marzin',
      'Le prix de l’eau: Khadria Cherguil',
      'Relever les mesures: Wafae Zouihri (technicienne)',
    ]);
  });

  it('stands behind a comma, where nothing else follows', async () => {
    const found = await spokenIn(
      programme([
        '9h – 9h30 Les digues de Loire, une histoire, Anne Roux.',
        '9h30 – 10h Une crue en hiver (en ligne), Kazue Mukaiba.',
        '10h – 10h30 Conclusion et débat, Paul Petit et Zoé Marzin.',
      ]),
    );
    expect(found).toEqual([
      'Les digues de Loire, une histoire: Anne Roux',
      'Une crue en hiver (en ligne): Kazue Mukaiba',
      'Conclusion et débat: Paul Petit + Zoé Marzin',
    ]);
  });

  it('keeps the office before the comma with who holds it', async () => {
    const found = await spokenIn(
      programme([
        '9h – 9h30 Discours d’accueil du président du Département, Paul Petit',
        '9h30 – 10h Intervention de la directrice générale de l’Agence du Val, Anne Roux',
        '10h – 10h30 Conclusion de la ministre du Logement, Zoé Marzin',
      ]),
    );
    expect(found.map(said => said.replace(/^.*: /u, ''))).toEqual([
      'Paul Petit (président du Département)',
      'Anne Roux (directrice générale de l’Agence du Val)',
      'Zoé Marzin (ministre du Logement)',
    ]);
  });

  it('is nobody where the brackets hold places, bodies or years', async () => {
    const places = ['Salle Pasteur', 'Hôtel Lutetia', 'Palais Royal', 'Université de Caen', '2012-2024'];
    const entries = places.map((place, n) => `${9 + n}h – ${10 + n}h Visite du quartier (${place})`);
    expect(await spokenIn(programme(entries))).toEqual([]);
  });

  it('is nobody where one bracket names somebody among others that say how and where', async () => {
    const entries = [
      '9h – 10h Visite du quartier (à pied)',
      '10h – 11h Atelier des cartes (sur inscription)',
      '11h – 12h Le monde selon Zola (Émile Zola)',
      '14h – 15h Projection (en plein air)',
    ];
    expect(await spokenIn(programme(entries))).toEqual([]);
  });

  it('is read where two do and no other has a bracket, if one says what she does or there are several', async () => {
    const others = ['11h – 12h Les questions de la salle', '14h – 15h Le bilan de la crue'];
    const two = [
      '9h – 10h Le fonctionnement du groupe (Anne Roux)',
      '10h – 11h Les suites (Wafae Zouihri, technicienne)',
    ];
    expect(await spokenIn(programme([...two, ...others]))).toEqual([
      'Le fonctionnement du groupe: Anne Roux',
      'Les suites: Wafae Zouihri (technicienne)',
    ]);
    const films = [
      '9h – 10h Le monde selon Zola (Émile Zola)',
      '10h – 11h La rue et ses bruits (Paul Petit)',
    ];
    expect(await spokenIn(programme([...films, ...others]))).toEqual([]);
  });

  it('leaves who stands before the bracket of a body', async () => {
    const entries = [
      '9h Anne Roux (Agence du Val)',
      '10h Paul Petit (Ville de Redon)',
      '11h Zoé Marzin (CNRS)',
    ];
    const found = (await spokenIn(programme(entries))).join('; ');
    for (const name of ['Anne Roux', 'Paul Petit', 'Zoé Marzin']) expect(found).toContain(name);
    expect(found).not.toContain(': Agence');
  });
});
