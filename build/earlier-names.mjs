/**
 * Gathers the names that communes bore in earlier editions of the official geographic code and bear no more, which the
 * edition of today forgets, and writes data/reference/earlier-names.json. Run it again only when the edition changes:
 * `npm i --no-save cog-2024@npm:@etalab/decoupage-administratif@4.1.0 cog-2025@npm:@etalab/decoupage-administratif@5.3.0`,
 * then `node build/earlier-names.mjs` and `node build/reference.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const TODAY = '@etalab/decoupage-administratif';
const EARLIER = ['cog-2024', 'cog-2025'];

const communesOf = name => JSON.parse(readFileSync(require.resolve(`${name}/data/communes.json`), 'utf8'));
const versionOf = name => require(`${name}/package.json`).version;

const today = communesOf(TODAY);
const names = new Set(today.map(c => `${c.code};${c.nom}`));
const rows = new Set();
for (const edition of EARLIER) {
  for (const { type, code, nom } of communesOf(edition)) {
    if (type === 'commune-actuelle' && !names.has(`${code};${nom}`)) rows.add(`${code};${nom}`);
  }
}

const file = {
  origin: `${TODAY} ${EARLIER.map(versionOf).join(' and ')} (INSEE, code officiel géographique), against ${versionOf(TODAY)}`,
  licence: 'Licence Ouverte 2.0',
  format: 'code then;name then, of communes that bear another name today',
  rows: [...rows].sort(),
};
writeFileSync(
  new URL('../data/reference/earlier-names.json', import.meta.url),
  `${JSON.stringify(file, null, 1)}\n`,
);
process.stderr.write(`${rows.size} earlier names\n`);
