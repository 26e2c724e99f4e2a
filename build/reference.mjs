/**
 * Reduces the official geographic code (`@etalab/decoupage-administratif`) to the few columns that the reader needs and
 * writes them under data/reference/. Run by hand when the package changes: `node build/reference.mjs`. Same package, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const PACKAGE = '@etalab/decoupage-administratif';
const { version } = require(`${PACKAGE}/package.json`);
const table = name => JSON.parse(readFileSync(require.resolve(`${PACKAGE}/data/${name}.json`), 'utf8'));
const base36 = number => (number ?? 0).toString(36);
const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const provenance = {
  origin: `${PACKAGE} ${version} (INSEE, code officiel géographique; DGCL, liste des EPCI)`,
  licence: 'Licence Ouverte 2.0',
};

/** "CA de Blois ''Agglopolys''" → "de Blois Agglopolys": the legal form is a column of its own. */
function bareName(name) {
  return name
    .replace(/^(CC|CA|CU|METRO)\s+/, '')
    .replace(/''|"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const communes = table('communes');
const current = communes.filter(c => c.type === 'commune-actuelle').sort(byCode);
const intercommunalities = [...table('epci'), ...table('ept')].sort(byCode);
const names = new Map(current.map(c => [c.code, c.nom]));

/** Whether "de" is elided before the name, where its first letter would say otherwise (a mute h, "Yvetot"). */
function oddElision(commune) {
  const vowel = /^[AEIOUÂÀÄÉÈÊËÎÏÔÖÛÜŒÆ]/.test(commune.nom);
  return (
    commune.typeLiaison !== undefined && commune.typeLiaison < 2 && vowel !== (commune.typeLiaison === 1)
  );
}

/** The district that a commune belongs to, as its row in the table of intercommunalities; EPT lie inside a métropole and are left out. */
function membership() {
  const rows = new Map();
  intercommunalities.forEach((epci, row) => {
    if (epci.type !== 'EPT') for (const member of epci.membres) rows.set(member.code, row);
  });
  return rows;
}

/** The key of a name as data/reference/name-key.ts makes it; a test holds the two together by the order of the rows. */
function nameKey(name) {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/(?<![^ ])st(e?)(?![^ ])/g, 'saint$1');
}

/** Rows of fields as one string in the order of the names' keys, so that the reader finds a name by bisection. */
function sortedRows(rows) {
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return rows
    .map(fields => ({ key: nameKey(fields[0]), row: fields.join(';').replace(/;+$/, '') }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.row, b.row))
    .map(({ row }) => row)
    .join('|');
}

/** One row a commune: name;code;inhabitants;row of its intercommunality;odd elision. */
function communeRows() {
  const districts = membership();
  const rows = current.map(commune => {
    const district = districts.get(commune.code);
    return [
      commune.nom,
      commune.code,
      base36(commune.population),
      district === undefined ? '' : base36(district),
      oddElision(commune) ? 'x' : '',
    ];
  });
  return sortedRows(rows);
}

/** Delegated and associated communes whose name is no longer that of the commune that took them in: name;its code;its name. */
function formerRows() {
  const rows = new Map();
  for (const c of communes.filter(c => c.type === 'commune-deleguee' || c.type === 'commune-associee')) {
    const name = names.get(c.chefLieu);
    if (name !== undefined && name !== c.nom) rows.set(`${c.nom};${c.chefLieu}`, [c.nom, c.chefLieu, name]);
  }
  return sortedRows([...rows.values()]);
}

/** One row an intercommunality: SIREN;form;usual name;inhabitants;code of its most populous member. */
function intercommunalityRows() {
  return intercommunalities
    .map(epci => {
      const [largest] = [...epci.membres].sort(
        (a, b) => b.populationTotale - a.populationTotale || byCode(a, b),
      );
      return [epci.code, epci.type, bareName(epci.nom), base36(epci.populationTotale), largest.code].join(
        ';',
      );
    })
    .join('|');
}

function write(name, value) {
  writeFileSync(
    new URL(`../data/reference/${name}.json`, import.meta.url),
    `${JSON.stringify(value, null, 1)}\n`,
  );
}

write('communes', { ...provenance, current: communeRows(), former: formerRows() });
write('intercommunalities', { ...provenance, rows: intercommunalityRows() });
/** Inhabitants of the communes that share a department or a region. */
function inhabitants(field) {
  const totals = new Map();
  for (const c of current) totals.set(c[field], (totals.get(c[field]) ?? 0) + (c.population ?? 0));
  return totals;
}

const byDepartment = inhabitants('departement');
write('departments', {
  ...provenance,
  rows: table('departements')
    .sort(byCode)
    .map(d => [d.code, d.nom, d.region, d.typeLiaison, byDepartment.get(d.code) ?? 0].join(';'))
    .join('|'),
});
const byRegion = inhabitants('region');
write('regions', {
  ...provenance,
  rows: table('regions')
    .sort(byCode)
    .map(r => [r.code, r.nom, r.typeLiaison, byRegion.get(r.code) ?? 0].join(';'))
    .join('|'),
});
