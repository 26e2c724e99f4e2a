/** What may be in a package, and how much of it. Pure: the program that packs is check-package.mjs. */

/** Our own code and data, unpacked, in bytes. */
const BUDGET = 9 * 1024 * 1024;
/** The program of a library is no code of ours. */
const LIBRARY = /^out\/renderer\/assets\/pdfium-[\w-]+\.wasm$/;
/** The two halves of the host, the built page, and the names under which they run. */
const ALLOWED = /^(?:package\.json|out\/electron\/(?:main|preload)\.cjs|out\/renderer\/.+)$/;
/** Sources, maps and tests are for who builds. */
const FORBIDDEN = /(?:^|\/)node_modules\/|\.(?:map|tsx?|mts|test\.\w+|fixture\.\w+)$/;
const NEEDED = [
  'package.json',
  'out/electron/main.cjs',
  'out/electron/preload.cjs',
  'out/renderer/index.html',
];
const BESIDE = ['LICENSE.maillage.txt', 'LICENSES.packages.txt'];

/**
 * Everything that is wrong with a package, a sentence each. `files` are those of the archive with their sizes, `beside` the
 * names next to the program, `manifest` its package.json, `fuses` the state of each by its name, and `wanted` what the
 * configuration says of them.
 */
export function judgePackage({ files, beside, manifest, fuses, wanted }) {
  const names = files.map(({ path }) => path);
  const own = files.filter(({ path }) => !LIBRARY.test(path)).reduce((sum, { size }) => sum + size, 0);
  return [
    ...names
      .filter(path => !ALLOWED.test(path) || FORBIDDEN.test(path))
      .map(path => `${path} is in the package and should not be`),
    ...NEEDED.filter(path => !names.includes(path)).map(path => `${path} is missing from the package`),
    ...BESIDE.filter(name => !beside.includes(name)).map(name => `${name} is missing beside the program`),
    ...(own > BUDGET ? [`our own code and data take ${own} bytes, more than ${BUDGET}`] : []),
    ...['devDependencies', 'scripts']
      .filter(key => manifest[key] !== undefined)
      .map(key => `the packed package.json still holds its ${key}`),
    ...Object.entries(wanted)
      .filter(([name, state]) => fuses[name] !== undefined && fuses[name] !== state)
      .map(([name, state]) => `the fuse ${name} is ${fuses[name]} and should be ${state}`),
    ...Object.keys(wanted)
      .filter(name => fuses[name] === undefined)
      .map(name => `the fuse ${name} was not found in the program`),
  ];
}
