/**
 * `npm run -s schedules -- DIR`: whether the reader counts the sessions, speakers, rooms and tracks of real schedules as another
 * program counted them, and reads one event of each as it is. The counts lie in data/gold/schedules with pointers to public files;
 * the files are not ours to keep: put them in DIR under the names that the counts give.
 * Ends with 0 when every file was there and read so, 2 when one is not.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inputOf, loadReader } from './reader.mjs';
import { ROOT } from './root.mjs';
import { say } from './say.mjs';

const GOLD = join(ROOT, 'data', 'gold', 'schedules');
const [folder] = process.argv.slice(2);

/** What a dataset has of what is counted. */
function countsOf({ sessions, participations, themes }) {
  const spoken = participations.filter(({ part }) => part === 'speaker' || part === 'moderator');
  return {
    sessions: sessions.length,
    speakers: new Set(spoken.map(({ person }) => person)).size,
    rooms: new Set(sessions.flatMap(({ room }) => room ?? [])).size,
    tracks: themes.length,
  };
}

/** What differs between the sample event and the session that should be it. */
function differencesIn({ sample }, { sessions, people, participations }) {
  const starts = sample.start?.slice(11, 16);
  const own = sessions.filter(({ title }) => title === sample.title);
  const session = own.find(({ start }) => starts === undefined || start?.slice(11, 16) === starts) ?? own[0];
  if (session === undefined) return [`no session “${sample.title}”`];
  // An instant in UTC or an hour alone is told on the clock of the place.
  const isLocal = /T?\d\d:\d\d(?!.*Z)/.test(sample.start ?? '') && (sample.start ?? '').length > 11;
  const found = [];
  if (isLocal && session.start?.slice(11, 16) !== starts) found.push(`starts ${session.start}`);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const spoken = participations
    .filter(each => each.session === session.id)
    .map(each => names.get(each.person));
  const missing = (sample.people ?? []).filter(name => !spoken.includes(name.replace(/\s+/g, ' ').trim()));
  return missing.length > 0 ? [...found, `without ${missing.join(', ')}`] : found;
}

const { extract } = await loadReader();
let exact = 0;
const entries = readdirSync(GOLD).filter(name => name.endsWith('.json'));
for (const name of entries) {
  const gold = JSON.parse(readFileSync(join(GOLD, name), 'utf8'));
  const file = join(folder ?? '', gold.file);
  if (folder === undefined || !existsSync(file)) {
    say(`${gold.file} is not there (${gold.repository}, ${gold.path} of ${gold.commit}).`);
    continue;
  }
  const bytes = readFileSync(file);
  if (createHash('sha256').update(bytes).digest('hex') !== gold.sha256) {
    say(`${gold.file} is not the file that was counted.`);
    continue;
  }
  const result = await extract(inputOf(basename(gold.path), bytes));
  const counts = result.ok ? countsOf(result.value) : {};
  const wrong = Object.entries(gold.counts).filter(([what, count]) => counts[what] !== count);
  const differences = [
    ...wrong.map(([what, count]) => `${counts[what]} ${what} instead of ${count}`),
    ...(result.ok ? differencesIn(gold, result.value) : [result.error.code]),
  ];
  if (differences.length === 0) exact += 1;
  say(
    `${differences.length === 0 ? 'exact' : 'DIFFERS'}  ${name}: ${differences.join('; ') || Object.values(gold.counts).join(' ')}`,
  );
}
say(`${exact} of ${entries.length} schedules are read exactly.`);
if (exact < entries.length) process.exitCode = 2;
