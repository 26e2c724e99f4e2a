/**
 * Reduces the official geographic code (`@etalab/decoupage-administratif`) to the few columns that the reader needs and
 * writes them under data/reference/. Run by hand when the package changes: `node build/reference.mjs`. Same package, same bytes.
 * The names of earlier editions come from data/reference/earlier-names.json (build/earlier-names.mjs).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { folded, packed } from './packing.mjs';

const require = createRequire(import.meta.url);
const earlier = require('../data/reference/earlier-names.json');
/** Legal forms, as data/reference/intercommunalities.ts counts them. */
const FORMS = ['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT'];
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

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of the names' keys, so that the reader finds a name by bisection. */
function sortedByName(rows) {
  return rows
    .map(row => ({ ...row, key: nameKey(row.name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.code, b.code));
}

/** Codes of departments; the place of one in this list is what the columns hold. */
const departments = [...new Set(current.map(c => departmentOf(c.code)))].sort();

function departmentOf(code) {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

/** A code and a mark as one number of three symbols: "76540" is 540 in the department at some place of the list. */
function packedCode(code, mark) {
  const department = departmentOf(code);
  const number = Number(code.slice(department.length));
  return packed(departments.indexOf(department) * 2000 + (mark ? 1000 : 0) + number, 3);
}

/** Inhabitants that two symbols cannot hold stand in a list of their own, in the order of the rows. */
const LARGE = 90 * 90 - 1;

/** The columns of the communes of today: names; code and odd elision; district, counted within its department, and inhabitants. */
function communeColumns() {
  const districts = membership();
  const rows = sortedByName(current.map(c => ({ name: c.nom, code: c.code, commune: c })));
  const ofDepartment = new Map(departments.map(code => [code, []]));
  const districtWithin = code => {
    const district = districts.get(code);
    if (district === undefined) return 0;
    const known = ofDepartment.get(departmentOf(code));
    if (!known.includes(district)) known.push(district);
    return known.indexOf(district) + 1;
  };
  const people = rows.map(({ commune }) => commune.population ?? 0);
  return {
    names: folded(rows.map(row => row.name)),
    codes: rows.map(({ code, commune }) => packedCode(code, oddElision(commune))).join(''),
    people: rows
      .map(({ code }, at) => packed(districtWithin(code), 1) + packed(Math.min(LARGE, people[at]), 2))
      .join(''),
    large: people
      .filter(count => count >= LARGE)
      .map(base36)
      .join(' '),
    departments: departments.map(code => [code, ...ofDepartment.get(code).map(base36)].join(' ')).join(';'),
  };
}

/**
 * Names that a commune of today does not bear any more, with its code; marked when the whole commune bore it in an edition
 * that is still in use, unmarked when it is that of a part (delegated and associated communes) or of one that merged.
 */
function formerColumns() {
  const heads = new Map(communes.filter(c => c.chefLieu).map(c => [c.code, c.chefLieu]));
  const successors = new Map(current.flatMap(c => (c.anciensCodes ?? []).map(code => [code, c.code])));
  const rows = new Map();
  const add = (name, code, mark) => {
    const key = `${name};${code}`;
    if (names.has(code) && names.get(code) !== name && !rows.get(key)?.mark)
      rows.set(key, { name, code, mark });
  };
  for (const c of communes.filter(c => c.type === 'commune-deleguee' || c.type === 'commune-associee'))
    add(c.nom, c.chefLieu, false);
  for (const row of earlier.rows) {
    const [code, name] = row.split(';');
    add(name, names.has(code) ? code : (heads.get(code) ?? successors.get(code)), names.has(code));
  }
  const sorted = sortedByName([...rows.values()]);
  return {
    names: folded(sorted.map(row => row.name)),
    codes: sorted.map(row => packedCode(row.code, row.mark)).join(''),
  };
}

const peopleOf = new Map(current.map(c => [c.code, c.population ?? 0]));

/**
 * One row an intercommunality: SIREN less the one before;form;usual name;inhabitants;code of its most populous member. The
 * inhabitants are the sum of its communes, since the package counts those of intercommunalities for another year.
 */
function intercommunalityRows() {
  let before = 0;
  return intercommunalities
    .map(epci => {
      const people = code => peopleOf.get(code) ?? 0;
      const [largest] = [...epci.membres].sort((a, b) => people(b.code) - people(a.code) || byCode(a, b));
      const total = epci.membres.reduce((sum, member) => sum + people(member.code), 0);
      const step = base36(Number(epci.code) - before);
      before = Number(epci.code);
      return [step, FORMS.indexOf(epci.type), bareName(epci.nom), base36(total), largest.code].join(';');
    })
    .join('|');
}

function write(name, value) {
  writeFileSync(
    new URL(`../data/reference/${name}.json`, import.meta.url),
    `${JSON.stringify(value, null, 1)}\n`,
  );
}

write('communes', { ...provenance, earlier: earlier.origin, ...communeColumns(), former: formerColumns() });
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
