import { POWERS, SPEAKERS } from './powers.mjs';
import { reachesOf } from './reaches.mjs';
import { requestsOf, targetOf } from './requests.mjs';
import { isIn, rowOf } from './rows.mjs';
import { sentencesOf } from './sentences.mjs';
import { functionsOf, linesOf, MOST_LINES, MOST_LINES_OF_A_FUNCTION } from './sizes.mjs';
import { readSource } from './source.mjs';
import { STILL } from './still.mjs';
import { FROM_THE_HOST } from './table.mjs';
import { wordEndsOf } from './word-ends.mjs';

const PROGRAM = /\.[cm]?[jt]sx?$/u;
const FAR = /^(?:[a-z]+:)?\/\//u;

/**
 * What is wrong with one file: `{ path, line, kind, says }`. `still` are the crossings that are left for later, `shipped` the
 * names of the packages that are delivered with the product.
 */
export function judge(path, text, shipped, still = STILL) {
  const held = rowOf(path);
  const problems = [];
  const say = (line, kind, says) => problems.push({ path, line, kind, says });
  if (held === null) say(1, 'row', 'no row of build/walls/table.mjs holds this file');
  const lines = linesOf(text);
  if (lines > MOST_LINES && !still.files.includes(path)) {
    say(lines, 'size', `${lines} lines, ${MOST_LINES} are the most`);
  }
  if (path.endsWith('.css') || path.endsWith('.html')) judgeAddresses(text, say);
  if (held === null || !PROGRAM.test(path)) return problems;
  const { source, error } = readSource(path, text);
  if (error !== null) return [...problems, { path, line: 1, kind: 'syntax', says: error }];
  judgeImports(source, { ...held, shipped, extra: still.imports[path] ?? [] }, say);
  if (held.side === 'tests') return problems;
  for (const { letter, line } of wordEndsOf(source))
    say(line, 'word end', String.raw`\b does not know the letter ${letter}`);
  judgeFunctions(source, still.functions[path] ?? {}, say);
  if (held.side === 'tools') return problems;
  judgePowers(source, still.powers[path] ?? [], say);
  judgeSentences(source, say);
  return problems;
}

/** Style sheets and pages load nothing from elsewhere. */
function judgeAddresses(text, say) {
  const finds = text.matchAll(
    /(?:url\(\s*["']?|@import\s+["']|(?:src|href)=["'])((?:[a-z]+:)?\/\/[^"')\s]*)/gu,
  );
  for (const { index, 1: address } of finds) {
    say(linesOf(text.slice(0, index)) || 1, 'power', `network: ${address}`);
  }
}

function judgeImports(source, held, say) {
  for (const { asked, isType, line } of requestsOf(source)) {
    if (asked === null) {
      if (held.side === 'product') say(line, 'import', 'what is imported cannot be read off this line');
    } else if (FAR.test(asked)) {
      say(line, 'import', `${asked} is not of this machine`);
    } else {
      const target = targetOf(source.path, asked);
      const refusal =
        target.path === undefined
          ? packageRefusal(target.package, isType, held)
          : pathRefusal(target.path, isType, held);
      if (refusal !== null) say(line, 'import', `${held.place} may not import ${asked}: ${refusal}`);
    }
  }
}

function packageRefusal(name, isType, { side, row, shipped }) {
  const listed = row.packages ?? [];
  const isListed = listed.some(
    each => each === '*' || each === name || (each === 'node:*' && name.startsWith('node:')),
  );
  if (!isListed) return 'its row does not name this package';
  const isDelivered =
    isType || name.startsWith('node:') || FROM_THE_HOST.includes(name) || shipped.includes(name);
  return side === 'product' && !isDelivered ? 'it is not among the dependencies that are delivered' : null;
}

function pathRefusal(path, isType, { side, place, row, extra }) {
  const target = rowOf(path);
  if (target === null) return 'no row holds it';
  if (target.place === place && target.side === side) return null;
  if (side === 'product' && target.side !== 'product') return 'it is not of the product';
  const seen = [...(row.sees ?? []), ...extra, ...(isType ? (row.types ?? []) : [])];
  const isSeen = seen.some(
    each => isIn(each, path) && (side !== 'product' || !isApart(target.place) || isIn(target.place, each)),
  );
  if (isSeen || (side === 'tests' && isIn(place, path))) return null;
  return (row.types ?? []).some(each => isIn(each, path)) ? 'only its types' : 'its row does not name it';
}

/** A file with a row of its own is not seen by naming its folder. */
function isApart(place) {
  return PROGRAM.test(place);
}

function judgePowers(source, still, say) {
  for (const { name, line } of reachesOf(source)) {
    for (const [power, { names, files }] of Object.entries(POWERS)) {
      const isMeant = names.includes(name) && !still.includes(power);
      if (isMeant && !files.some(each => isIn(each, source.path)))
        say(line, 'power', `${power}: ${name} has no place here`);
    }
  }
}

/** The host hands on what the page says, and writes to its log in its own words. */
function judgeSentences(source, say) {
  if (isIn('data', source.path) || SPEAKERS.some(each => isIn(each, source.path))) return;
  for (const { line, text, said } of sentencesOf(source)) {
    const isLog = said === 'shown' && isIn('electron', source.path);
    if (!isLog) say(line, 'sentence', `“${text}” belongs to renderer/i18n`);
  }
}

function judgeFunctions(source, still, say) {
  for (const { name, line, lines } of functionsOf(source)) {
    const most = still[name] ?? MOST_LINES_OF_A_FUNCTION;
    if (lines > most) say(line, 'function', `${name} has ${lines} lines, ${most} are the most`);
  }
}
