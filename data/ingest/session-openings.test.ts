import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';
import { toldIn } from './spoken.fixture.ts';

const HEAD = 'Colloque des rives\n\nJeudi 12 mars 2026\n\n';

describe('the half of a day before what opens a session', () => {
  it.each([
    ['MATINEE : Séance d’ouverture', 'Séance d’ouverture'],
    ['Matinée – Table ronde : « Les haies en ville »', 'Table ronde : « Les haies en ville »'],
    ['APRES-MIDI : Table ronde n° 1 : « Les gués »', 'Table ronde n° 1 : « Les gués »'],
    ['Après-midi | Atelier 2 – Les moulins', 'Atelier 2 – Les moulins'],
    ['Soirée : Conférence sur les digues', 'Conférence sur les digues'],
  ])('is no part of its title: %s', async (line, title) => {
    const { sessions } = await toldIn(`${HEAD}${line}\n- Anne Roux, hydrologue\n- Paul Petit, maire\n`);
    expect(sessions).toEqual([`${title}: Anne Roux + Paul Petit`]);
  });
});

describe('the half of a day with a subject of its own', () => {
  it.each([
    ['Matin : Les haies du bourg', 'Après-midi : Les mares en ville'],
    ['MATIN – Les haies du bourg', 'APRÈS-MIDI – Les mares en ville'],
    ['Matinée – Les haies du bourg', 'Après-midi – Les mares en ville'],
    ['Matinee: Les haies du bourg', 'Apres-midi: Les mares en ville'],
    ['Matin (9h-12h) : Les haies du bourg', 'Après-midi (14h-17h) : Les mares en ville'],
  ])('is a session, whichever half it is: %s', async (first, second) => {
    const { sessions } = await toldIn(
      `${HEAD}${first}\n\n- Anne Roux, hydrologue\n- Paul Petit, maire\n\n${second}\n\n- Zora Floch, préfète\n- Luc Noury, ingénieur\n`,
    );
    expect(sessions.map(told => told.replace(/^.*: (?=Anne|Zora)/u, ''))).toEqual([
      'Anne Roux + Paul Petit',
      'Zora Floch + Luc Noury',
    ]);
    expect(sessions.join()).toMatch(/Les haies du bourg: .*Les mares en ville: /u);
  });

  it('is none where the half is a word of another', async () => {
    const { sessions } = await toldIn(`${HEAD}Matines : Les chants du bourg\n\n- Anne Roux, hydrologue\n`);
    expect(sessions).not.toContain('Les chants du bourg: Anne Roux');
  });
});

describe('an item that numbers a session', () => {
  it.each(['-', '•', '▪', '.', '→'])('opens it behind %s', async bullet => {
    const { sessions } = await toldIn(`${HEAD}14h Ateliers en parallèle
${bullet} Atelier 1 : Les haies en ville
${bullet} Atelier 2 : « Une mare dans la cour »
${bullet} Table ronde n° 3 – Compter les hérissons
`);
    expect(sessions.slice(-3)).toEqual([
      'Atelier 1 : Les haies en ville',
      'Atelier 2 : « Une mare dans la cour »',
      'Table ronde n° 3 – Compter les hérissons',
    ]);
  });
});

describe('a welcome', () => {
  it.each([
    'Accueil des participants et introduction (8h45-9h00)',
    'Accueil des participants et ouverture (8h45 - 9h)',
    'Accueil café des invités puis présentation (8h45–9h)',
  ])('is a session where something is said in it: %s', async line => {
    const { sessions } = await toldIn(`${HEAD}${line}

Anne Roux (CNRS)

Les haies en ville (9h00-10h00)

Paul Petit (EHESS)
`);
    expect(sessions[0]).toMatch(/^Accueil .*: Anne Roux$/u);
  });
});

describe('talks of a run', () => {
  it('are parted at the semicolons behind who gives them', async () => {
    const { sessions } = await toldIn(`${HEAD}9h-11h SESSION 1 - Les rives, présidée par Rose Vert (CNRS)

“L’invention des digues. Pourquoi bâtir ?”, Anne Roux (MCF, Université de Redon) ; “Le gué : entre deux rives”, Paul Petit (sociologue, EHESS) et Luc Noir (géographe, CNRS) ; “Quand l’eau monte”, Jeanne Blanc (maire).
`);
    expect(sessions).toEqual([
      'SESSION 1 - Les rives: [Rose Vert]',
      'L’invention des digues. Pourquoi bâtir ?: Anne Roux',
      'Le gué : entre deux rives: Paul Petit + Luc Noir',
      'Quand l’eau monte: Jeanne Blanc',
    ]);
  });

  it('keep the quotation with which a title ends', async () => {
    const { sessions } = await toldIn(`${HEAD}9h Session 1 : Les rives

Anne Roux (CNRS)
Les formes de la digue : histoire d’une « innovation »

Paul Petit (EHESS)
Le gué à travers les âges de la vallée

Luc Noir (Inrae)
« Retour sur une enquête : suivre le lavoir de la rue “Basse” ».
`);
    expect(sessions.join('\n')).toContain(
      'Les formes de la digue : histoire d’une « innovation »: Anne Roux',
    );
    expect(sessions.join('\n')).toContain('suivre le lavoir');
    expect(sessions.join('\n')).not.toContain('».');
  });
});

describe('who leads, in brackets behind a session', () => {
  it.each([
    "Séance d'ouverture (sous la présidence d'Anne Roux)",
    'Session de clôture (sous la présidence de Anne Roux)',
    'Table ronde des élus (modération : Anne Roux)',
    'Atelier sur les haies (animé par Anne Roux)',
    'Plénière du matin (présidente : Anne Roux)',
  ])('is no part of its title: %s', async line => {
    const { sessions } = await toldIn(`${HEAD}${line}\n\n- Paul Petit, maire\n- Luc Noir, préfet\n`);
    expect(sessions).toEqual([`${line.slice(0, line.indexOf(' ('))}: [Anne Roux] + Paul Petit + Luc Noir`]);
  });
});

describe('hours around a horizontal bar', () => {
  it('are from and to', async () => {
    const document = await openDocument(`${HEAD}14 h ― 15 h 30 Les haies\n- Anne Roux, maire\n`, 'essai.txt');
    const source = { name: 'essai.txt', sha256: '', characters: 1 };
    const [session] = readOutline(document, source).sessions;
    expect(session).toMatchObject({ title: 'Les haies', start: '2026-03-12T14:00', end: '2026-03-12T15:30' });
  });
});

describe('the day of an event', () => {
  it('is of the one year that the first lines name', async () => {
    const text =
      'Voir aussi le programme complet du festival 2024\n\nJournée d’étude des rives\n\nJeudi 11 avril\n9h Les haies\n- Anne Roux, maire\n\nVendredi 12 avril\n9h Les gués\n- Paul Petit, maire\n';
    expect((await toldIn(text)).dates).toEqual(['2024-04-11', '2024-04-12']);
  });

  it.each([
    ['Vendredi 11 avril', []],
    ['Jeudi 11 avril', ['2024-04-11']],
    ['Mardi 11 avril', ['2023-04-11']],
  ])('is of that of two years in which its weekday fits: %s', async (day, dates) => {
    const text = `Journée d’étude des rives\n\nAprès le festival 2023 et le festival 2024\n\n${day}\n9h Les haies\n- Anne Roux, maire\n`;
    expect((await toldIn(text)).dates).toEqual(dates);
  });

  it('stands behind the words that foretell it, however far', async () => {
    const text = `Les rives en débat\n\n${'La revue organise avec ses amis un cycle autour des rives. '.repeat(9)}La deuxième rencontre aura lieu le 19 mai 2026 à Redon.\n\n9h Les haies\n- Anne Roux, maire\n`;
    expect((await toldIn(text)).dates).toEqual(['2026-05-19']);
  });
});

describe('who opens or closes', () => {
  it.each([
    ['9h30 : Accueil par', 'Accueil'],
    ['9h30 Bienvenue par', 'Bienvenue'],
    ['17h – Lancement par', 'Lancement'],
    ['Ouverture par', 'Ouverture'],
    ['Introduction de la journée par', 'Introduction de la journée'],
    ['Conclusion du colloque, par', 'Conclusion du colloque'],
    ['Clôture officielle par', 'Clôture officielle'],
    ["Mot d'accueil par", "Mot d'accueil"],
  ])('has a session in a line that ends with a stop: %s', async (lead, title) => {
    const text = `${HEAD}9h Les haies\n- Paul Petit, maire\n\n${lead} Anne Roux, préfète, et Luc Noir, recteur.\n`;
    expect((await toldIn(text)).sessions).toEqual([
      'Les haies: Paul Petit',
      `${title}: Anne Roux + Luc Noir`,
    ]);
  });

  it('has none in a welcome where nobody speaks', async () => {
    const text = `${HEAD}9h : Accueil café\n\n9h30 Les haies\n- Paul Petit, maire\n`;
    expect((await toldIn(text)).sessions).toEqual(['Les haies: Paul Petit']);
  });
});

describe('a workshop in a list', () => {
  it('keeps its quotation as its title, and who leads it, though it ends as a sentence', async () => {
    const { sessions } = await toldIn(`${HEAD}14h Ateliers

- Atelier 1 « Les haies : quelle autonomie ? », animé par Anne Roux, professeure à Redon.
- Atelier 2 « Le gué, une nouvelle scène ? », animé par Paul Petit, géographe.
`);
    expect(sessions.slice(-2)).toEqual([
      'Atelier 1 « Les haies : quelle autonomie ? »: [Anne Roux]',
      'Atelier 2 « Le gué, une nouvelle scène ? »: [Paul Petit]',
    ]);
  });
});

describe('the parts of a colloquium', () => {
  it.each([
    'Première partie : « Dire »',
    'Seconde partie – Les gués',
    '2e partie : Les moulins',
    'Deuxième partie : Bâtir',
  ])('are told apart from who speaks above: %s', async part => {
    const text = `${HEAD}9h Les haies
Anne Roux, professeure à l'université de Redon, membre de l'Institut
${part}
Présidence : Luc Noir, professeur à Redon
10h Les gués
Paul Petit, maître de conférences
`;
    const { sessions } = await toldIn(text);
    expect(sessions).toContain('Les haies: Anne Roux');
    expect(sessions).toContain(`${part}: [Luc Noir]`);
  });
});

describe('a talk between two', () => {
  it.each(['Dialogue entre', 'Échanges entre', 'Entretien avec', 'Débat entre', 'Regards croisés de'])(
    'has its title before the stop: %s',
    async lead => {
      const text = `${HEAD}9h30 : Les rives à la croisée des chemins. ${lead} Anne Roux, conservatrice, et Paul Petit, directeur des musées de Redon.\n\n11h : Les gués\n- Luc Noir, maire\n`;
      expect((await toldIn(text)).sessions[0]).toBe(
        'Les rives à la croisée des chemins: Anne Roux + Paul Petit',
      );
    },
  );
});

describe('a title that begins with a name', () => {
  const entry = (hour: string, title: string, who: string) =>
    `${hour} : ${title}\n${who}, doctorant à l'université de Redon\n`;

  it('is no speaker among titles that stand over theirs', async () => {
    const text = `${HEAD}${entry('15h00', 'Léon Garnier, une vision du canal', 'Paul Petit')}${entry('15h30', 'La doctrine de la digue', 'Luc Noir')}${entry('16h00', 'Léon Garnier, le gué et les recours', 'Max Vert')}`;
    expect((await toldIn(text)).sessions).toEqual([
      'Léon Garnier, une vision du canal: Paul Petit',
      'La doctrine de la digue: Luc Noir',
      'Léon Garnier, le gué et les recours: Max Vert',
    ]);
  });

  it('is one who speaks where fewer entries stand so', async () => {
    const text = `${HEAD}${entry('15h30', 'La doctrine de la digue', 'Luc Noir')}16h Anne Roux, la maire de Redon\n`;
    expect((await toldIn(text)).sessions.join(' ')).toContain('Anne Roux');
  });
});

describe('a meal or a drink', () => {
  it.each([
    'Banquet',
    'Banquet républicain',
    'Apéro participatif',
    'Goûter',
    'Vin d’honneur',
    'Verre de l’amitié',
    'Brunch',
  ])('opens no session: %s', async line => {
    const { sessions } = await toldIn(
      `${HEAD}9h Les haies\n- Anne Roux, maire\n12h ${line}\n14h Les gués\n- Paul Petit, maire\n`,
    );
    expect(sessions).toEqual(['Les haies: Anne Roux', 'Les gués: Paul Petit']);
  });

  it.each(['Goûter le bocage', 'Vin et territoires', 'Banquet-débat : manger local', 'Verre et recyclage'])(
    'is not what a title speaks of: %s',
    async line => {
      const { sessions } = await toldIn(
        `${HEAD}9h Les haies\n- Anne Roux, maire\n12h ${line}\n- Paul Petit, maire\n`,
      );
      expect(sessions).toEqual(['Les haies: Anne Roux', `${line}: Paul Petit`]);
    },
  );
});

describe('short lectures that open a day', () => {
  it.each(['Mini-conférences', 'MINI-CONFÉRENCES INTRODUCTIVES', 'Mini conférence : les sols'])(
    'are a session of those who give them: %s',
    async line => {
      const { sessions } = await toldIn(`${HEAD}${line}\n- Anne Roux, hydrologue\n- Paul Petit, maire\n`);
      expect(sessions).toEqual([`${line}: Anne Roux + Paul Petit`]);
    },
  );
});

describe('a heading over those who speak, told once more', () => {
  it.each(['À propos des intervenants', 'Qui sont les intervenantes ?', 'A propos de nos invités'])(
    'ends the roll above it: %s',
    async heading => {
      const talks = ['Les digues de la Loire', 'Les gués du fleuve'].map(
        title => `### Rose Vert (OFB) — ${title}\n\nUn texte.\n`,
      );
      const text = `# Compte rendu des rives\n\n## Informations\n\n| | |\n|---|---|\n| **Intervenants** | Rose Vert (OFB), Luc Morel (Cerema) |\n| **Organisation** | OFB / Cerema |\n| **Durée** | 43:58 |\n| **Présent** | ✅ Oui |\n\n## ${heading}\n\n- **Anne Roux** (animatrice) — Hydrologue, elle anime.\n- **Luc Morel** — Ingénieur au Cerema.\n\n## Résumé\n\nOn en parle.\n\n${talks.join('\n')}`;
      const { sessions } = await toldIn(text, 'essai.md');
      expect(sessions[0]).toBe('Informations: Rose Vert + Luc Morel + [Anne Roux] + Luc Morel');
    },
  );
});
