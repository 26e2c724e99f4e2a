import { describe, expect, it } from 'vitest';
import { readBodies } from './bodies.ts';
import { documentOf } from './session.fixture.ts';

function named(body: string): string[] {
  const { text, outline } = documentOf({ body });
  return readBodies(text, outline).organisations.map(m => `${m.name} [${m.kind}]`);
}

describe('bodies named in running text', () => {
  it('are national bodies by name and acronym', () => {
    expect(named("L'ADEME et la Banque des territoires, avec l'Insee, selon la HAS.")).toEqual([
      'Agence de la transition écologique [state]',
      'Banque des territoires [state]',
      'Institut national de la statistique et des études économiques [state]',
      'Haute Autorité de santé [state]',
    ]);
  });

  it('are authorities, one by one and in lists', () => {
    expect(named('Les villes de Rouen et Strasbourg, puis le Département du Lot.')).toEqual([
      'Ville de Rouen [commune]',
      'Ville de Strasbourg [commune]',
      'Département du Lot [department]',
    ]);
    expect(named('Les départements du Lot, de la Creuse et des Landes.')).toHaveLength(3);
    expect(named("Grenoble-Alpes Métropole, l'Eurométropole de Metz et Plaine Commune.")).toEqual([
      'Grenoble-Alpes-Métropole [intercommunality]',
      'Eurométropole de Metz [intercommunality]',
      'Plaine Commune [intercommunality]',
    ]);
    expect(named('À Rouen métropole comme à Caux Seine Agglo.')).toEqual([
      'Métropole Rouen Normandie [intercommunality]',
      'Caux Seine Agglo [intercommunality]',
    ]);
  });

  it('are local bodies with a name of their own', () => {
    expect(named("La démarche de l'association « Les interconnectés » et du CHU de Nantes.")).toEqual([
      'Les Interconnectés [association]',
      'CHU de Nantes [health]',
    ]);
  });

  it.each([
    ["Une thèse de l'Université d'Évry.", "Université d'Évry [university]"],
    ["Une thèse de l'Université de Bourgogne.", 'Université de Bourgogne [university]'],
    ['Le CHU de Lorraine recrute.', 'CHU de Lorraine [health]'],
  ])('keep the name of what a commune was called, and of a region of old: %s', (text, body) => {
    expect(named(text)).toEqual([body]);
  });

  it.each([
    'Les canaux de la ville sont propres.',
    'Les Canaux du Nord sont navigables.',
    'On cure les canaux chaque hiver.',
    'Les canaux et les rivières débordent.',
    'La promenade des Canaux de la Seine.',
    'LES CANAUX DE LA VILLE',
  ])('are no ordinary words, whatever body is called so: %s', words => {
    expect(named(words)).toEqual([]);
  });

  it.each([
    'Avec Les Canaux, nous agissons.',
    'La directrice des Canaux est venue.',
    'L’association « Les canaux » est venue.',
    'Les Canaux sont venus.',
  ])('are ordinary words with a capital or in quotes: %s', words => {
    expect(named(words)).toEqual(['Les Canaux [association]']);
  });

  it('end before somebody who works there, and not at a noun that asks for more', () => {
    expect(named('La DDT 21 Agnès MARTIN y sera.')).not.toContainEqual(expect.stringContaining('MARTIN'));
    expect(named("L'Odas et le Collectif Appel à la fraternité organisent un colloque.")).toContain(
      'Collectif Appel à la fraternité [association]',
    );
    expect(named("L'association Kaléo à la presse : rien.")).not.toContainEqual(
      expect.stringContaining('presse'),
    );
  });

  it('are not what only sounds like one', () => {
    for (const body of [
      "1.400.000 associations en France agissent, et l'institution tient face au « service public bashing ».",
      'Les quartiers politique de la ville et en milieu rural. La ville de demain. Le conseil municipal des jeunes.',
      'Les maisons des adolescents et les conseils locaux de santé mentale.',
      'La Ville-du-Bois accueille le colloque.',
    ]) {
      expect(named(body), body).toEqual([]);
    }
  });
});

describe('bodies told by the shape of their name', () => {
  it.each([
    [
      'Le directeur du Ti Lab et le FabLab de Lannion. Un lab est ouvert.',
      ['Ti Lab [public-service]', 'FabLab de Lannion [public-service]'],
    ],
    [
      'Brest et son Conseil de l’Alimentation Durable. Un conseil de classe.',
      ['Conseil de l’Alimentation Durable [public-service]'],
    ],
    ["Dans l'esprit de La Fresque du Climat. La fresque des valeurs.", ['Fresque du Climat [association]']],
    [
      'La Caisse Alimentaire Commune de Montpellier achète.',
      ['Caisse Alimentaire Commune de Montpellier [association]'],
    ],
    [
      "La Maison d'Éducation à l'Alimentation Durable (MEAD) agit. La Maison d'Éducation aussi. L'Éducation Artistique (EA).",
      [
        "Maison d'Éducation à l'Alimentation Durable [public-service]",
        "Maison d'Éducation à l'Alimentation Durable [public-service]",
      ],
    ],
    [
      'Le parlement francophone bruxellois, le Parlement de Catalogne. Un « parlement mobile ». Le conseil belge écoute.',
      ['Parlement francophone bruxellois [other]', 'Parlement de Catalogne [other]'],
    ],
    ['Au supplément de Libération. Une libération.', ['Libération [media]']],
  ])('%s', (body, expected) => {
    expect(named(body)).toEqual(expected);
  });
});

describe('acronyms', () => {
  it('that a document explains stand for the body elsewhere', () => {
    const { text, outline } = documentOf({
      roles: ['directrice du réseau national des jardins partagés (RNJP)'],
      body: 'Le RNJP accompagne les habitants.',
    });
    const { organisations } = readBodies(text, outline);
    expect(organisations.map(m => [m.text, m.name, m.via])).toEqual([
      ['réseau national des jardins partagés', 'Réseau national des jardins partagés', 'role'],
      ['RNJP', 'Réseau national des jardins partagés', 'role'],
      ['RNJP', 'Réseau national des jardins partagés', 'body'],
    ]);
  });
});

describe('mandates', () => {
  it('point at the mention of their body, and cut the role from its position on', () => {
    const { text, outline } = documentOf({ roles: ['sociologue, présidente du Mouvement associatif'] });
    const { organisations, mandates } = readBodies(text, outline);
    const [mandate] = mandates;
    expect(mandate && organisations[mandate.organisation]?.name).toBe('Le Mouvement associatif');
    expect(mandate && text.slice(mandate.span.start, mandate.span.end)).toBe(
      'présidente du Mouvement associatif',
    );
    expect(mandate).toMatchObject({ appearance: 0, position: 'présidente' });
  });

  it('are read from the line before a name when the role names no body', () => {
    const { text, outline } = documentOf({ roles: ['directeur régional'] });
    const lead = 'Ademe Bretagne : ';
    const at = text.indexOf('Camille');
    const moved = `${text.slice(0, at)}${lead}${text.slice(at)}`;
    const shift = <T extends { readonly start: number; readonly end: number }>(span: T) => ({
      start: span.start + lead.length,
      end: span.end + lead.length,
    });
    const { organisations, mandates } = readBodies(moved, {
      ...outline,
      sessions: outline.sessions.map(s => ({ ...s, span: { start: 0, end: moved.length } })),
      appearances: outline.appearances.map(a => ({
        ...a,
        name: { ...a.name, span: shift(a.name.span) },
        role: a.role && { ...a.role, span: shift(a.role.span) },
      })),
    });
    expect(organisations.map(m => m.text)).toEqual(['Ademe']);
    expect(mandates).toMatchObject([{ position: 'directeur régional', organisation: 0 }]);
  });
});

describe('homonyms', () => {
  it('are settled by another passage of the document, when there is only one reading', () => {
    const { text, outline } = documentOf({
      roles: ['coordinatrice à la ville de Grigny'],
      body: "À Grigny, dans l'Essonne, la ville expérimente.",
    });
    expect(readBodies(text, outline).organisations[0]).toMatchObject({ key: 'commune:91286' });
  });
});

describe('bodies whose kind nobody can tell', () => {
  it('come with a diagnostic, once a name', () => {
    const { text, outline } = documentOf({ roles: ['ingénieure, Solagro', 'agronome, Solagro'] });
    const { diagnostics } = readBodies(text, outline);
    expect(diagnostics).toMatchObject([{ code: 'unknown-body', args: { name: 'Solagro' } }]);
  });
});
