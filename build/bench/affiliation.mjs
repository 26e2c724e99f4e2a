/**
 * Networks like those of large proceedings: people, sessions and organisations, grouped by events and themes, a few of them
 * with many ties and most with few; connected, two and a half links to a node. The same size and seed give the same network.
 */

const SHARES = { person: 0.6, session: 0.25 };
const LINKS_A_NODE = 2.5;
const SESSIONS_AN_EVENT = 8;

/** Returns `{ nodes: [{ kind, theme }], ends }`: link e ties nodes `ends[2 e]` and `ends[2 e + 1]`. */
export function affiliationNetwork(size, seed = 42) {
  const random = generator(seed ^ Math.imul(size, 2654435761));
  const people = Math.round(size * SHARES.person);
  const sessions = Math.round(size * SHARES.session);
  const themes = Math.max(4, Math.round(Math.sqrt(size) / 2));
  const events = Math.max(themes, Math.round(sessions / SESSIONS_AN_EVENT));
  const oftenFirst = byRank(themes, 0.8, random);
  const themeOfEvent = Array.from({ length: events }, (_, e) => (e < themes ? e : oftenFirst()));
  const kindOf = i => (i < people ? 'person' : i < people + sessions ? 'session' : 'organisation');
  const event = Array.from({ length: size }, (_, i) =>
    kindOf(i) === 'session' && i - people < events ? i - people : Math.floor(random() * events),
  );
  const nodes = event.map((e, i) => ({ kind: kindOf(i), theme: themeOfEvent[e] }));
  const urns = {
    session: createUrn(
      [...nodes.keys()].filter(i => kindOf(i) === 'session'),
      [0.72, 0.94],
    ),
    organisation: createUrn(
      [...nodes.keys()].filter(i => kindOf(i) === 'organisation'),
      [0.45, 0.85],
    ),
  };
  const links = createLinks(size);

  /** The richer, the likelier: whoever is drawn goes back into the urns once more. */
  function createUrn(members, [inEvent, inTheme]) {
    const ofEvent = Array.from({ length: events }, () => []);
    const ofTheme = Array.from({ length: themes }, () => []);
    const all = [];
    const put = i => {
      ofEvent[event[i]].push(i);
      ofTheme[nodes[i].theme].push(i);
      all.push(i);
    };
    for (const i of members) put(i);
    return home => {
      const where = random();
      const nearest = where < inEvent ? ofEvent[home] : where < inTheme ? ofTheme[themeOfEvent[home]] : all;
      const urn = [nearest, ofTheme[themeOfEvent[home]], all].find(each => each.length > 0);
      const drawn = urn[Math.floor(random() * urn.length)];
      put(drawn);
      return drawn;
    };
  }

  for (let i = 0; i < people + sessions; i += 1) {
    links.add(i, urns.organisation(event[i]));
    if (i < people && random() < 0.2) links.add(i, urns.organisation(event[i]));
  }
  const busy = byWeight(
    Array.from({ length: people }, () => Math.min(200, (1 - random()) ** (-1 / 1.3))),
    random,
  );
  for (let tries = 0; links.count() < LINKS_A_NODE * size && tries < 60 * size; tries += 1) {
    const person = busy();
    links.add(person, urns.session(event[person]));
  }
  for (let i = 0; i < size; i += 1) {
    // What is left alone joins the part that the first person is in.
    for (let tries = 0; !links.areJoined(i, 0); tries += 1)
      links.add(i, tries < 20 ? urns.session(event[i]) : 0);
  }
  return { nodes, ends: Int32Array.from(links.ends) };
}

/** mulberry32 (T. Ettinger, public domain). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function byRank(count, exponent, random) {
  return byWeight(
    Array.from({ length: count }, (_, i) => (i + 1) ** -exponent),
    random,
  );
}

/** Draws indices, each as often as it weighs. */
function byWeight(weights, random) {
  let sum = 0;
  const sums = weights.map(weight => {
    sum += weight;
    return sum;
  });
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Links without doubles or loops, and which nodes they join (union–find). */
function createLinks(size) {
  const seen = new Set();
  const ends = [];
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const rootOf = i => {
    let root = i;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  };
  return {
    ends,
    count: () => seen.size,
    areJoined: (a, b) => rootOf(a) === rootOf(b),
    add: (a, b) => {
      const key = Math.min(a, b) * size + Math.max(a, b);
      if (a === b || seen.has(key)) return;
      seen.add(key);
      ends.push(a, b);
      parent[rootOf(a)] = rootOf(b);
    },
  };
}
