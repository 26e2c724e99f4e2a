import type { Graph, GraphLink, GraphNode } from '../../../data/graph/graph.ts';
import { plainLetters } from '../../../data/model/plain-letters.ts';

/**
 * Cut by hand from the proceedings of the "colloque national de Rouen" (CNFPT, 4 and 5 March 2025): every workshop, with the
 * bodies that its speakers stand for. id | number of the theme | title | bodies.
 */
const SESSIONS = `
P1||Allocution de bienvenue|Ville de Rouen;Métropole Rouen Normandie
P2||Allocution d'ouverture|CNFPT;Ville de Brest
P3||La cohésion sociale en France aujourd'hui : panorama|Mouvement associatif;CESE;IFOP
P4||Vivre ensemble et collectivités territoriales|Département de la Seine-Maritime;Lampertheim;AMF;Ville de Nancy;Métropole du Grand Nancy;Port-Jérôme-sur-Seine;Caux Seine Agglo
P5||Les territoires : creusets d'une confiance à réinventer|Département de l'Isère;Barentin;Association des petites villes de France;ANCT;CDG 76;Cap'Com;Fondation Jean-Jaurès;Allons;IRCANTEC
A1|1|Les citoyens acteurs clés des transformations sociales et territoriales|Département de la Seine-Saint-Denis;Métropole Rouen Normandie;Région Bretagne;Centre de ressources politique de la ville Guyane;Département de la Haute-Garonne
A3|1|La fresque des valeurs de la République|Département de la Gironde;Fresque des valeurs républicaines
A12|1|Assemblées citoyennes : utopies ou vraies réponses|Institut de la concertation et de la participation citoyenne;Métropole Rouen Normandie;Saint-Médard-en-Jalles
A20|1|Risques majeurs, gestion de crise et résilience : l'acteur citoyen|Métropole Rouen Normandie;Bordeaux Métropole;Mamoudzou;CNFPT
A21|1|Impliquer les citoyens dans les dépenses publiques : bilan et perspectives des budgets participatifs|Fondation Jean-Jaurès;Bois-Guillaume;Ville de Rouen
A4|2|Transition écologique et justice sociale|Fédération des acteurs de la solidarité;ADEME;Département du Lot;Pôle métropolitain Nantes Saint-Nazaire
A9|2|Le réemploi au service de nouvelles coopérations|Kintsu Jouets;CC Lodévois et Larzac;Réseau national des ressourceries et recycleries;L'Abeille Verte
A11|2|Une Seule Santé, ensemble contribuer à un « territoire en bonne santé »|Nature Santé & Territoire;ADT-INET
A15|2|La mobilité au cœur de la cohésion des territoires|Autonomia
A16|2|Démocratie alimentaire : parlons-en|Ville de Brest;Brest Métropole;Mouans-Sartoux;AMF;Les Greniers d'Abondance;Agglomération Seine-Eure;Grande-Synthe;Chaire Unesco Alimentations du monde
A19|2|Les énergies renouvelables, leviers de participation citoyenne et de solidarité ?|Axe Seine Énergies renouvelables;CLER
A23|2|Les espaces publics : clés du vivre ensemble : mythe ou réalité ?|INET;Cerema;Ville de Montpellier;Montpellier Méditerranée Métropole;Ville de Toulouse
A6|3|Face au défi du vieillissement de la population, quelles nouvelles solidarités intergénérationnelles ?|CœurAidant.com;Plateforme de répit L'Olivier 972
A10|3|Lutter contre le non-recours aux droits et aux services|Chemillé-en-Anjou;CNPA;Ville de Grigny;DGCS
A18|3|Plateau radio : intégrer les savoirs expérientiels des personnes concernées par les politiques de solidarité|CNPA;Département de la Loire-Atlantique;IRTS-IDS Normandie
A25|3|De l'intime au politique : la santé mentale un enjeu de cohésion sociale et de citoyenneté|Psycom;CCAS de Poitiers;Maison des adolescents d'Ille-et-Vilaine;Collectif national des SISM
A24|3|Lutter contre les discriminations sous toutes leurs formes|Élan interculturel;Département de la Seine-Saint-Denis;Rennes Métropole;SDIS de la Loire-Atlantique
A2|4|L'héritage des JOP 2024 : le sport peut-il être un levier d'inclusion et de citoyenneté ?|Université Paris-Saclay;Fête le mur;Ville de Rouen;Ville de Reims;Fédération française de tennis de table
A8|4|Plateau radio : l'implication des enfants et des jeunes dans la vie locale à travers les politiques éducatives|Collectif des directeurs jeunesse d'Île-de-France;UNICEF France
A17|4|Sécurité publique et cohésion sociale|Ville de Rouen;Ville de Strasbourg;Eurométropole de Strasbourg;Institut Paris Région
A27|4|Plateau radio : l'éducation artistique et culturelle dans les quartiers politique de la ville et en milieu rural|La Courneuve;DRAC Normandie
A5|5|L'écoute territoriale pour mettre en mouvement son territoire|UNADEL;Valenciennes Métropole
A7|5|Déni démocratique : comprendre et agir grâce à l'apport des sciences comportementales|DITP;Département de la Nièvre
A13|5|Les arts et la culture au service de nouveaux récits|Métropole Rouen Normandie;Grand Paris Sud Est Avenir;DRAC Normandie;Département de l'Ardèche;Ville de Strasbourg;Eurométropole de Strasbourg
A14|5|Quelles compétences pour construire une feuille de route pour une transition socialement juste à l'échelle du territoire ?|CNFPT
A22|5|Fake news, désinformation, comment renforcer l'esprit critique et l'éducation à l'information ?|France Inter;Fake Off
A26|5|Les agents territoriaux ambassadeurs des valeurs et des principes du service public|IRA de Nantes;CNFPT;AATF;Département du Val-d'Oise;Ville de Nancy;Métropole du Grand Nancy;Département de la Seine-Maritime
A28|5|L'IA dans les collectivités, ça mérite débat ! L'importance du dialogue interne et externe|Nantes Métropole;ANACT;Ville de Rennes;France urbaine
P6||Synthèse des ateliers|Université de Strasbourg
P7||Management, compétences et collaborations : quels enjeux pour un nouveau pacte social ?|CNFPT;Île-de-France Mobilités;CDG 44;SNDGCT;Ville de Cherbourg
P8||Clôture institutionnelle|CNFPT;Ville de Brest`;

export const THEME_TITLES = [
  'Repenser le lien entre démocratie locale et citoyenneté',
  'Favoriser une transition écologique juste : énergie, transports, alimentation, espaces publics, traitement des déchets',
  'Revisiter les politiques de santé solidarités',
  "Réinventer les politiques sportives, culturelles, éducatives, petite enfance, sécurité, pour qu'elles deviennent des leviers de citoyenneté autant que des services à la population",
  'Revoir les postures managériales et la communication',
] as const;

function slug(text: string): string {
  return plainLetters(text).replace(/[^a-z0-9]+/g, '-');
}

/** The theme of most sessions, null when two are even. */
function leading(themes: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

let known: Graph | null = null;

/** Organisations × sessions, in the order that `Graph` promises: by kind, then id. One graph for all pictures, so that it is placed once. */
export function rouenGraph(): Graph {
  known ??= cut();
  return known;
}

function cut(): Graph {
  const rows = SESSIONS.trim()
    .split('\n')
    .map(line => {
      const [id = '', theme = '', title = '', bodies = ''] = line.split('|');
      return { id, theme: theme === '' ? null : `theme-${theme}`, title, bodies: bodies.split(';') };
    });
  const names = [...new Set(rows.flatMap(row => row.bodies))].sort((a, b) => (slug(a) < slug(b) ? -1 : 1));
  const organisations = names.map((label): GraphNode => {
    const present = rows.filter(row => row.bodies.includes(label));
    const id = slug(label);
    return {
      key: `organisation:${id}`,
      kind: 'organisation',
      id,
      label,
      theme: leading(present.map(row => row.theme)),
      sessions: present.length,
    };
  });
  const sessions = rows
    .map(
      (row): GraphNode => ({
        key: `session:${row.id}`,
        kind: 'session',
        id: row.id,
        label: row.title,
        theme: row.theme,
        sessions: 1,
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const nodes = [...organisations, ...sessions];
  const links = rows.flatMap(row =>
    row.bodies.map((body): GraphLink => {
      const source = names.indexOf(body);
      const target = nodes.findIndex(node => node.kind === 'session' && node.id === row.id);
      const key = `${nodes[source]?.key}|${nodes[target]?.key}|present`;
      return { key, source, target, relation: 'present', weight: 1 };
    }),
  );
  return { nodes, links };
}
