import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Located } from '../model/span.ts';
import { fold } from '../text/normalise.ts';
import { declaredBy } from './declared.ts';
import { fieldOf } from './fields.ts';
import { readHtmlWithin } from './html.ts';
import { type Block, type DataRecord, type Declared, type Field, NOTHING_DECLARED } from './readable.ts';
import { titleKeyOf } from './title-key.ts';
import type { Veil } from './veil.ts';
import { showEscapes } from './yaml-escapes.ts';

/** What a stretch of YAML says. */
export interface YamlMarkup {
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly declared: Declared;
  /** The text under one of its keys is a programme. */
  readonly schedule: boolean;
}

/** "schedule: >-", "programme: |": keys under which the programme of a page stands as text. */
const OF_SCHEDULE =
  /^(?:event[-_]?)?(?:schedule|program(?:me)?|agenda|planning|d[ée]roul(?:[ée]|ement)|timetable|horaires?)$/iu;
/** So many lines of such a text begin with hours. */
const LEAST_TIMED = 3;
const TIMED = /^[\s*•–-]{0,8}\d{1,2}\s?(?:[hH]|:\d)/gmu;

/** Deeper than any programme; what lies below is left out. */
const DEEPEST = 60;

type Node = unknown;

class Data {
  readonly blocks: Block[] = [];
  readonly records: DataRecord[] = [];
  schedule = false;

  constructor(
    private readonly text: string,
    private readonly veil: Veil,
    private readonly from: number,
  ) {}

  node(node: Node, field: Field, record: number | null, depth: number, titled: string | null = null): void {
    if (depth > DEEPEST || isAlias(node)) return;
    if (isMap(node)) this.map(node, field, record, depth, titled);
    else if (isSeq(node)) {
      const key = titleKeyOf(node.items);
      for (const item of node.items) this.node(item, field, record, depth + 1, key);
    } else if (isScalar(node) && record !== null) this.scalar(node, field, record);
  }

  /** A map with a title or people is a record; any other only groups what it holds. */
  private map(
    { items, range }: YAMLMap,
    field: Field,
    parent: number | null,
    depth: number,
    titled: string | null,
  ): void {
    const kept = items.filter(({ key }) => !isCopy(key));
    const fields = kept.map(({ key, value }) =>
      isScalar(key) && !isLevel(key, value) ? fieldIn(String(key.value), titled) : 'other',
    );
    // "speakers: - name: …, affiliation: …": the people of a record, one map each.
    const isPerson = field === 'speaker' || field === 'moderator';
    const tells = fields.some(one => one === 'title' || one === 'speaker' || one === 'moderator');
    let record = parent;
    if (tells && !isPerson) {
      const [start = 0, end = start] = range ?? [];
      record = this.records.push({ parent, span: { start: this.from + start, end: this.from + end } }) - 1;
    }
    kept.forEach(({ key, value }, i) => {
      const own = isSchedule(key, value) ? 'text' : (fields[i] ?? 'other');
      if (own !== fields[i]) this.schedule = true;
      const named = fields.includes('given-name') ? 'family-name' : field;
      const inner = isPerson && own === 'title' ? named : own;
      this.node(value, inner === 'other' && isPerson ? 'other' : inner, record, depth + 1);
    });
  }

  private scalar(node: Scalar, field: Field, record: number): void {
    const words = typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : '';
    if (words.trim() === '' || field === 'other' || node.range == null) return;
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const start = this.from + node.range[0] + (quoted ? 1 : 0);
    const end = this.from + node.range[1] - (quoted ? 1 : 0);
    // The first line of a block scalar is its mark: "|", ">-".
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const first = isBlock ? this.text.indexOf('\n', start) + 1 : start;
    // Values of one line of the file stand on lines of their own.
    if (first > this.from && this.text[first - 1] !== '\n') this.veil.put(first - 1, '\n', first);
    if (/<\w|&\w+;/u.test(words)) readHtmlWithin(this.text, this.veil, first, end);
    else this.veil.show(first, end);
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
      showEscapes(this.veil, this.text, [first, end], node.type);
    this.blocks.push({
      kind: 'value',
      span: { start: first, end },
      level: 0,
      strong: false,
      value: { field, record },
    });
  }
}

/** What a page says of itself once more, to those that look for it. */
const COPIES = /^(?:search|seo|open_?graph|meta|metadata|bread_?crumbs?)$/iu;

function isCopy(key: Node): boolean {
  return isScalar(key) && COPIES.test(String(key.value));
}

/** Whether a text under a key is a programme by hours. */
function isSchedule(key: Node, value: Node): boolean {
  if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return false;
  return OF_SCHEDULE.test(String(key.value)) && [...value.value.matchAll(TIMED)].length >= LEAST_TIMED;
}

/** "heading: 2" says how deep a title stands, "heading: Le fleuve en ville" is one. */
function isLevel(key: Scalar, value: Node): boolean {
  return /^head/iu.test(String(key.value)) && !(isScalar(value) && typeof value.value === 'string');
}

/** What a key of a map of a series holds, where the series as a whole tells which one is the title. */
function fieldIn(key: string, titled: string | null): Field {
  const field = fieldOf(key);
  if (titled === null) return field;
  if (key === titled) return 'title';
  return field === 'title' ? 'other' : field;
}

/** Reads the stretch [start, end) as YAML; null when it is none, or holds nothing but a word. */
export function readYaml(text: string, veil: Veil, start: number, end: number): YamlMarkup | null {
  const counter = new LineCounter();
  const document = parseDocument(text.slice(start, end), {
    lineCounter: counter,
    logLevel: 'silent',
    uniqueKeys: false,
    schema: 'core',
  });
  const { contents } = document;
  if (document.errors.length > 0 || !(isMap(contents) || isSeq(contents))) return null;
  const data = new Data(text, veil, start);
  data.node(contents, 'other', null, 0);
  const { blocks, records, schedule } = data;
  return { blocks, records, schedule, declared: declaredIn(contents, start) };
}

/** "address:" over "city: Angers": a place in parts. */
const WHERE = /^(?:address|adresse|location|lieu|place|venue|where)$/iu;

/** What the keys at the top of a head say of the document. */
function declaredIn(contents: Node, from: number): Declared {
  if (!isMap(contents)) return NOTHING_DECLARED;
  const named = (items: typeof contents.items, names: RegExp): readonly Located[] =>
    items.flatMap(({ key, value }) =>
      isScalar(key) && names.test(String(key.value)) ? locatedIn(value, from) : [],
    );
  const within = contents.items.flatMap(({ key, value }) =>
    isScalar(key) && WHERE.test(String(key.value)) && isMap(value) ? value.items : [],
  );
  const found = (names: RegExp): readonly Located[] => [
    ...named(contents.items, names),
    ...(names.test('city') ? named(within, names) : []),
  ];
  return declaredBy(found);
}

function locatedIn(value: Node, from: number): readonly Located[] {
  if (isSeq(value)) return value.items.flatMap(item => locatedIn(item, from));
  if (!isScalar(value) || value.range == null) return [];
  const text = fold(String(value.value ?? ''));
  return text === '' ? [] : [{ text, span: { start: from + value.range[0], end: from + value.range[1] } }];
}
