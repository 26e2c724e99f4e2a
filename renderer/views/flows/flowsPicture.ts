import { callsByName } from '../../../data/measure/calls-by-name.ts';
import {
  type Counting,
  type FlowLink,
  type FlowNode,
  type Flows,
  OTHERS,
} from '../../../data/measure/flows.ts';
import { isVague, openLinks, tellingFlow } from '../../../data/measure/telling-flow.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { keyWords } from '../../../data/text/normalise.ts';
import { themeShort } from '../../naming/themes.ts';
import type { FlowPart, FlowsInput } from '../../scenes/flows-input.ts';
import type { Datum, SceneTable } from '../../scenes/scene.ts';
import type { FlowsOptions } from '../../state/exploration/flows.ts';
import type { Speech } from '../../ui/language.tsx';
import { filterWords, onlyFirst, sourceLine, subtitle } from '../parts/picture.ts';
import { valueLabel } from './flowNames.ts';
import { leaderOf, type Naming } from './flowsLeader.ts';

export type FlowsPicture = Pick<FlowsInput, 'nodes' | 'links' | 'words'>;

/** Volumes named in the description. */
const NAMED = 3;
/** Shorter words join nothing. */
const LONG_WORD = 5;

/** The name of a node by its key. */
export function nodeLabels(corpus: Corpus, flows: Flows, speech: Speech): ReadonlyMap<string, string> {
  return new Map(
    flows.nodes.map(node => {
      const dimension = flows.dimensions[node.column] ?? 'theme';
      return [node.key, valueLabel(corpus, dimension, node.value, node.gathered.length, speech)];
    }),
  );
}

/** Chooses everything that the flows show, and every word of it. */
export function flowsPicture(
  corpus: Corpus,
  flows: Flows,
  { counting, traced }: FlowsOptions,
  query: Query,
  speech: Speech,
): FlowsPicture {
  const { t, formats, language } = speech;
  const labels = nodeLabels(corpus, flows, speech);
  const name = (key: string) => labels.get(key) ?? key;
  const value = volumeWords(speech);
  const rule = ruleOf(flows, counting);
  const dimensions = flows.dimensions.map(each => t(`flows.dimension.${each}`));
  const most = flows.links.toSorted((a, b) => b.total - a.total).slice(0, NAMED);
  const say = (source: string, target: string, total: number) =>
    t('flows.link', { source: name(source), target: name(target), total: value(total) });
  return {
    nodes: flows.nodes.map(node => ({
      key: node.key,
      column: node.column,
      label: name(node.key),
      total: node.total,
      colour: colourOf(corpus, flows, node),
      datum: datumOf(node),
      say: t('flows.node', {
        dimension: dimensions[node.column] ?? '',
        name: name(node.key),
        total: value(node.total),
      }),
    })),
    links: flows.links.map(({ source, target, total, units }) => ({
      ...(traced ? { parts: partsOf(corpus, flows, { source, target, total, units }) } : {}),
      source,
      target,
      total,
      datum: { kind: 'session', id: units[0]?.session ?? '' },
      say: say(source, target, total),
    })),
    words: {
      language,
      title: t('flows.title', { list: formats.list(dimensions) }),
      finding: findingOf(corpus, flows, { name, value }, speech),
      subtitle: subtitle(
        t(rule === 'bare' ? 'flows.subtitleBare' : 'flows.subtitle', {
          total: value(flows.total),
          units: flows.units.length,
        }),
        t(`flows.rule.${rule}`),
        filterWords(corpus, query, speech),
      ),
      description: [
        t('flows.describe', { list: formats.list(dimensions), total: value(flows.total) }),
        most.length === 0
          ? ''
          : t('flows.most', {
              list: formats.list(most.map(({ source, target, total }) => say(source, target, total))),
            }),
        t(`flows.ruleLong.${rule}`),
      ]
        .filter(part => part !== '')
        .join(' '),
      source: sourceLine(corpus, speech),
      number: count => formats.number(count),
      columns: dimensions.map(dimension => t('flows.column', { dimension, total: value(flows.total) })),
      value,
    },
  };
}

/** How the flows are counted, to be said: where nobody stands for a body that is known, no word of bodies. */
export function ruleOf({ units }: Flows, counting: Counting): Counting | 'bare' {
  return units.every(({ organisation }) => organisation === null) ? 'bare' : counting;
}

/** The flow that says more than chance, else the largest between values that are known and do not say each other, else what leads. */
function findingOf(
  corpus: Corpus,
  flows: Flows,
  { name, value }: Naming,
  speech: Speech,
): string | undefined {
  const { t } = speech;
  const valueByKey = new Map(flows.nodes.map(({ key, value: own }) => [key, own]));
  // That bodies of health are heard on policies of health is in their names.
  const telling = tellingFlow(
    flows,
    ({ source, target }) =>
      shareWord(name(source), name(target)) ||
      callsByName(name(source), valueByKey.get(target) ?? '') ||
      callsByName(name(target), valueByKey.get(source) ?? ''),
  );
  if (telling !== null) {
    const from = flows.nodes.find(node => node.key === telling.source);
    const theme = corpus.themes.get(from?.value ?? '');
    return t('finding.flowMore', {
      source: theme === undefined ? name(telling.source) : themeShort(theme.title),
      target: name(telling.target),
      total: value(telling.total),
      all: value(from?.total ?? 0),
    });
  }
  const largest = onlyFirst(openLinks(flows), ({ total }) => total);
  const leader = () => leaderOf(flows, { name, value }, speech);
  if (largest === undefined || flows.links.some(({ total }) => total > largest.total)) return leader();
  const { source, target, total } = largest;
  // That everybody speaks is no finding of those who do.
  const holdsAll = flows.nodes.some(
    ({ key, total: own }) => (key === source || key === target) && own >= flows.total,
  );
  if (holdsAll) return leader();
  return t('finding.flow', {
    source: name(source),
    target: name(target),
    total: value(total),
    all: value(flows.total),
  });
}

/** Whether two names have a word of some length in common, whatever its case and accents. */
function shareWord(a: string, b: string): boolean {
  const known = new Set(keyWords(a));
  return keyWords(b).some(word => word.length >= LONG_WORD && known.has(word));
}

/** Whole volumes without decimals, shares with one. */
export function volumeWords({ formats }: Speech): (value: number) => string {
  return value => formats.number(value, Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 1);
}

/** The volumes of a link by the colour of the first column that they come from, in its order. */
function partsOf(corpus: Corpus, flows: Flows, { units }: FlowLink): readonly FlowPart[] {
  const first = flows.nodes.filter(node => node.column === 0);
  return first.flatMap(node => {
    const here = new Set(node.units);
    const total = units.reduce((sum, unit) => sum + (here.has(unit) ? unit.weight : 0), 0);
    return total === 0 ? [] : [{ colour: colourOf(corpus, flows, node), total }];
  });
}

/** Themes keep their colour; other values of the first column take colours in their order. */
function colourOf(corpus: Corpus, flows: Flows, node: FlowNode): number | null {
  if (isVague(node)) return null;
  if (flows.dimensions[node.column] === 'theme') return (corpus.themes.get(node.value)?.number ?? 1) - 1;
  // Colours of themes would say something else here.
  if (flows.dimensions.includes('theme')) return null;
  return node.column === 0 ? flows.nodes.indexOf(node) : null;
}

function datumOf(node: FlowNode): Datum {
  return { kind: 'session', id: node.units[0]?.session ?? '' };
}

/** The volumes as two tables: from value to value, and by value, with what is gathered named. */
export function flowsTables(
  corpus: Corpus,
  flows: Flows,
  speech: Speech,
): { readonly links: SceneTable; readonly values: SceneTable } {
  const { t } = speech;
  const labels = nodeLabels(corpus, flows, speech);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    links: {
      caption: t('flows.linksTable'),
      columns: [
        { id: 'source', label: t('column.source'), numeric: false },
        { id: 'target', label: t('column.target'), numeric: false },
        { id: 'total', label: t('column.volume'), numeric: true },
      ],
      rows: flows.links.map(({ source, target, total }) => ({
        key: `link:${source}|${target}`,
        cells: [labels.get(source) ?? source, labels.get(target) ?? target, round(total)],
      })),
    },
    values: {
      caption: t('flows.valuesTable'),
      columns: [
        { id: 'dimension', label: t('column.dimension'), numeric: false },
        { id: 'value', label: t('column.value'), numeric: false },
        { id: 'total', label: t('column.volume'), numeric: true },
      ],
      rows: flows.nodes.flatMap(node => {
        const dimension = flows.dimensions[node.column] ?? 'theme';
        const row = (key: string, label: string, total: number) => ({
          key,
          cells: [t(`flows.dimension.${dimension}`), label, round(total)],
        });
        if (node.value !== OTHERS) return [row(`node:${node.key}`, labels.get(node.key) ?? '', node.total)];
        return node.gathered.map(({ value, total }) =>
          row(`${node.key}:${value}`, valueLabel(corpus, dimension, value, 0, speech), total),
        );
      }),
    },
  };
}
