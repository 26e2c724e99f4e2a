import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { readOutline } from './outline.ts';

async function headIn(text: string, name = 'essai.txt') {
  const document = await openDocument(text, name);
  return readOutline(document, { name, sha256: '', characters: text.length }).proceedings;
}

const PROGRAMME =
  '\nJeudi 12 mars 2026\n9h Les haies\n- Anne Roux, maire\n10h Les gués\n- Paul Petit, maire\n';

describe('the title of a page', () => {
  it.each([
    'Voir aussi le programme complet du festival',
    'Téléchargez ici le programme',
    'Télécharger la plaquette du colloque',
    'Retrouvez les vidéos du colloque',
    'Consulter le site de la conférence',
    '/ Archives : colloques et journées',
    '› Accueil › Colloques',
    "Retour aux archives de l'agenda",
    "Retour à l'agenda",
    'Avec le soutien de la Ville de Redon',
    'En partenariat avec le CNRS',
    'Sous le haut patronage de la préfète',
    'Programme scientifique',
    'PROGRAMME JOURNEE D’ETUDE',
  ])('is not %s', async line => {
    const { title } = await headIn(`${line}\n\nColloque des rives et des gués\n${PROGRAMME}`);
    expect(title).toBe('Colloque des rives et des gués');
  });

  it.each([
    ['Retour sur le colloque des rives', 'Retour sur le colloque des rives'],
    ['Lire la rivière, colloque de Redon', 'Lire la rivière, colloque de Redon'],
    ['Découvrir la ville à pied', 'Découvrir la ville à pied'],
    ['Programme des journées', 'Programme des journées'],
  ])('may be %s', async (line, title) => {
    expect((await headIn(`${line}\n${PROGRAMME}`)).title).toBe(title);
  });

  it.each([
    'Colloque international organisé par Anne Roux et Paul Petit : Les rives en partage',
    'Journée d’étude proposée par le CNRS et la Ville de Redon : Les rives en partage',
    'Séminaire co-organisé par Luc Noir, Rose Vert et Jeanne Blanc : Les rives en partage',
  ])('stands behind who organises: %s', async line => {
    const { title, organiser } = await headIn(`${line}\n${PROGRAMME}`);
    expect(title).toBe('Les rives en partage');
    expect(organiser ?? '').not.toContain('partage');
  });

  it.each(['article_title', 'event_title', 'page-title', 'titre_evenement'])(
    'is what its head says under %s',
    async name => {
      const text = `---\n${name}: Les rives en partage\nauthor: la revue\n---\n\n### Programme\n${PROGRAMME}`;
      expect((await headIn(text, 'essai.md')).title).toBe('Les rives en partage');
    },
  );

  it('is no word by itself over the name of an event', async () => {
    const text = `Actu-Rivières\nRetour aux archives de l'agenda\n\nDu 12 mars 2026 au 13 mars 2026\nColloque international Les rives et la décision - Enjeux d’un partage\n${PROGRAMME}`;
    expect((await headIn(text)).title).toBe(
      'Colloque international Les rives et la décision - Enjeux d’un partage',
    );
  });

  it('is what a sentence says an event is called, behind its colon', async () => {
    const text = `Voir le replay\n\nNous vous invitons à participer à l’événement anniversaire : « Comment le gué s’impose », le 12 mars 2026. La journée fera suite à un cycle de webinaires.\n\n14h Les haies\n- Anne Roux, maire\n`;
    expect((await headIn(text)).title).toBe('Comment le gué s’impose');
  });

  it.each([
    [
      'Le Conseil des rives et la Grande Crue 20-21 novembre 2026',
      /^Le Conseil des rives et la Grande Crue/u,
    ],
    ['Journée d’étude « Habiter et vieillir »\n\nConseil départemental de la Drôme', /Habiter et vieillir/u],
    ['Horaire Séquences\n\nColloque des rives', /^Colloque des rives$/u],
  ])('is found among days, bodies and heads of columns: %s', async (head, title) => {
    expect((await headIn(`${head}\n${PROGRAMME}`)).title).toMatch(title);
  });
});

describe('a title that breaks over headings', () => {
  const titleOf = async (head: string) =>
    (await headIn(`${head}\n\n### 9h30 Ouverture\n\n- Anne Roux, maire\n`, 'essai.md')).title;

  it.each([
    ['# Les rencontres\n\n## de l’égalité\n\n### dans les arts', 'Les rencontres de l’égalité dans les arts'],
    ['# Images trompeuses et\n\n# Machines à voir', 'Images trompeuses et Machines à voir'],
    ['# Rivages,\n\n# formes et pratiques', 'Rivages, formes et pratiques'],
  ])('goes on where a heading begins small or the one above leads on: %s', async (head, title) => {
    expect(await titleOf(head)).toBe(title);
  });

  it.each([
    ['# Les rives en hiver\n\n## Une histoire des digues', 'Les rives en hiver'],
    [
      '# Les rives en hiver\n\nd’hier et d’aujourd’hui, une journée pour en parler ensemble.',
      'Les rives en hiver',
    ],
  ])('ends where another begins, or a text: %s', async (head, title) => {
    expect(await titleOf(head)).toBe(title);
  });

  it.each(['21, 22 et 23 mai', '12 et 13 octobre'])('is no line of days alone: %s', async days => {
    expect(await titleOf(`# ${days}\n\n## Les rives en hiver`)).toBe('Les rives en hiver');
  });
});
