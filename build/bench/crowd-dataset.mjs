/** Proceedings of any size, as the base of the page holds them: a generated network told as a dataset. */
import { affiliationNetwork } from './affiliation.mjs';

const TEXT = 'Actes engendrés pour la mesure.\n';
const SPAN = { start: 0, end: TEXT.length - 1 };
const VARIANTS = [{ text: TEXT, spans: [SPAN] }];

/** As many themes as proceedings have; the network's own are more. */
const THEMES = 8;

/** A dataset with so many people, sessions and organisations together. */
function crowdDataset(size) {
  const { nodes, ends } = affiliationNetwork(size);
  const idOf = i => `${nodes[i].kind === 'session' ? 'A' : nodes[i].kind[0]}${i}`;
  const of = kind => [...nodes.keys()].filter(i => nodes[i].kind === kind);
  const links = Array.from({ length: ends.length / 2 }, (_, e) => [ends[2 * e], ends[2 * e + 1]]);
  const between = (a, b) =>
    links.flatMap(([i, j]) =>
      nodes[i].kind === a && nodes[j].kind === b
        ? [[i, j]]
        : nodes[i].kind === b && nodes[j].kind === a
          ? [[j, i]]
          : [],
    );
  const takesPart = between('person', 'session');
  const sessionOf = new Map(takesPart);
  // A position is said in a session: of people without one, in the first.
  const first = of('session')[0];
  const themes = Array.from({ length: THEMES }, (_, i) => i);
  return {
    formatVersion: 1,
    proceedings: proceedingsOf(size),
    themes: themes.map(number => ({
      id: `T${number + 1}`,
      number: number + 1,
      title: `Thème ${number + 1}`,
      spans: [SPAN],
    })),
    sessions: of('session').map((i, order) => ({
      id: idOf(i),
      kind: 'workshop',
      number: order + 1,
      title: `Atelier ${order + 1}`,
      subtitle: null,
      format: null,
      theme: `T${(nodes[i].theme % THEMES) + 1}`,
      page: null,
      order,
      declaredKeywords: [],
      summary: null,
      resources: [],
      span: SPAN,
    })),
    people: of('person').map(i => ({
      id: idOf(i),
      name: `Camille NOM${i}`,
      givenName: 'Camille',
      familyName: `NOM${i}`,
      variants: VARIANTS,
    })),
    organisations: of('organisation').map(i => ({
      id: idOf(i),
      name: `Ville de Lieu-${i}`,
      kind: 'commune',
      territory: null,
      variants: VARIANTS,
    })),
    territories: [],
    terms: [],
    participations: takesPart.map(([person, session]) => ({
      person: idOf(person),
      session: idOf(session),
      part: 'speaker',
      role: null,
      span: SPAN,
    })),
    affiliations: between('person', 'organisation').map(([person, organisation]) => ({
      person: idOf(person),
      session: idOf(sessionOf.get(person) ?? first),
      position: null,
      organisation: idOf(organisation),
      span: SPAN,
    })),
    mentions: [],
    dates: [],
    figures: [],
    warnings: [],
  };
}

function proceedingsOf(size) {
  return {
    id: `foule-${size}`,
    title: `Une foule de ${size}`,
    subtitle: null,
    place: null,
    dates: [],
    organiser: null,
    source: { name: `foule-${size}.txt`, sha256: `foule-${size}`, characters: TEXT.length },
  };
}

/** Puts the dataset into the base of a page that has one, as the current document, and opens the network of it. */
export async function openCrowd(page, size, address) {
  const dataset = crowdDataset(size);
  await page.evaluate(
    async ([dataset, text]) => {
      const id = dataset.proceedings.id;
      const db = await new Promise((settle, refuse) => {
        const asked = indexedDB.open('maillage');
        asked.onsuccess = () => settle(asked.result);
        asked.onerror = () => refuse(asked.error);
      });
      await new Promise((settle, refuse) => {
        const all = db.transaction(['documents', 'texts', 'readings', 'meta'], 'readwrite');
        all.oncomplete = settle;
        all.onerror = () => refuse(all.error);
        all.objectStore('documents').put({
          id,
          name: dataset.proceedings.source.name,
          sha256: id,
          title: dataset.proceedings.title,
          importedAt: Date.now(),
          bundled: false,
          readerVersion: 1_000_000,
        });
        all.objectStore('texts').put({ document: id, text });
        all.objectStore('readings').put({ document: id, dataset });
        all.objectStore('meta').put({ key: 'current-document', value: id });
      });
      db.close();
    },
    [dataset, TEXT],
  );
  await page.goto('about:blank');
  await page.goto(address);
}
