import type { Graph, GraphLink, GraphNode, NodeKind, Relation } from '../../../data/graph/graph.ts';
import { networkScene } from '../network.ts';
import { CONTRAST } from '../theme.ts';
import { rouenInput } from './network-rouen.ts';
import type { GalleryPicture } from './picture.ts';
import { positionsOf } from './positions.ts';

/** Workshop 12 of Rouen with everything that it ties together, to show the shape of every kind. */
const NODES: readonly (readonly [NodeKind, string, string])[] = [
  ['keyword', 'authenticite', 'Authenticité'],
  ['organisation', 'metropole-rouen', 'Métropole Rouen Normandie'],
  ['organisation', 'icpc', 'Institut de la concertation et de la participation citoyenne'],
  ['organisation', 'saint-medard', 'Ville de Saint-Médard-en-Jalles'],
  ['person', 'guerra', 'Isadora GUERRA'],
  ['person', 'norynberg', 'Patrick NORYNBERG'],
  ['person', 'barnezet', 'Sylvie BARNEZET'],
  ['person', 'joly', 'Sophie JOLY'],
  ['person', 'pique', 'Pascal PIQUE'],
  ['session', 'A12', 'Assemblées citoyennes : utopies ou vraies réponses'],
  ['territory', 'rouen', 'Métropole Rouen Normandie'],
  ['territory', 'saint-medard', 'Saint-Médard-en-Jalles'],
  ['theme', 'theme-1', 'Repenser le lien entre démocratie locale et citoyenneté'],
];
const LINKS: readonly (readonly [number, number, Relation])[] = [
  [0, 9, 'declares'],
  [1, 9, 'present'],
  [2, 9, 'present'],
  [3, 9, 'present'],
  [1, 4, 'holds'],
  [2, 6, 'holds'],
  [3, 7, 'holds'],
  [3, 8, 'holds'],
  [4, 9, 'takes-part'],
  [5, 9, 'takes-part'],
  [6, 9, 'takes-part'],
  [7, 9, 'takes-part'],
  [8, 9, 'takes-part'],
  [1, 10, 'serves'],
  [3, 11, 'serves'],
  [9, 12, 'belongs'],
];

const WORDS = {
  fr: {
    title: 'Atelier 12 et ce qu’il relie',
    subtitle: '13 nœuds, 16 liens',
    description: 'Réseau de l’atelier 12 : cinq personnes, trois organisations, deux territoires.',
    legendColour: 'Couleur : nature',
  },
  en: {
    title: 'Workshop 12 and what it ties together',
    subtitle: '13 nodes, 16 links',
    description: 'Network of workshop 12: five people, three organisations, two territories.',
    legendColour: 'Colour: kind',
  },
};

function graph(): Graph {
  const nodes = NODES.map(
    ([kind, id, label]): GraphNode => ({
      key: `${kind}:${id}`,
      kind,
      id,
      label,
      theme: 'theme-1',
      sessions: 1,
    }),
  );
  const links = LINKS.map(([source, target, relation]): GraphLink => {
    const key = `${nodes[source]?.key}|${nodes[target]?.key}|${relation}`;
    return { key, source, target, relation, weight: 1 };
  });
  return { nodes, links };
}

/** Every kind of node, in high contrast. */
export const networkKinds: GalleryPicture = {
  name: 'network-kinds',
  scene: (on, language = 'fr') => {
    const input = rouenInput(language);
    const words = { ...input.words, ...WORDS[language] };
    return networkScene({
      ...input,
      graph: graph(),
      positions: positionsOf(graph()),
      theme: CONTRAST,
      words,
      size: { width: 1000, height: 620 },
      options: { colourBy: 'kind', sizeBy: 'degree' },
      ...on,
    });
  },
};
