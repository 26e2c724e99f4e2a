/**
 * What the page asks for before it has any program: a script that runs as soon as it is there (renderer/app/ahead.ts), which as a
 * part of the program would wait until the whole program has come, and the typefaces of a first picture, which would be asked for
 * when the text stands there already, and have it drawn anew.
 */
const FONTS = /^source-(?:sans-3-latin-(?:400|600)|serif-4-latin-600)-normal$/;

/** A Vite plugin: changes index.html of the page's build. */
export function aheadOfAllPlugin() {
  return {
    name: 'ahead-of-all',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => withHead(html, Object.values(bundle ?? {})),
    },
  };
}

/** The page with what is asked for before all else; throws when the build has none of it. */
export function withHead(html, files) {
  const script = files.find(({ type, name }) => type === 'chunk' && name === 'ahead')?.fileName;
  const fonts = files
    .filter(({ type, fileName }) => type === 'asset' && fileName.endsWith('.woff2'))
    .filter(({ names }) => names.some(name => FONTS.test(name.replace(/\.woff2$/, ''))))
    .map(({ fileName }) => fileName)
    .sort();
  const preload = `<link rel="modulepreload" crossorigin href="./${script}">`;
  const [place] = /^ *<script /m.exec(html) ?? [];
  if (!html.includes(preload) || place === undefined || fonts.length === 0)
    throw new Error('index.html names no script or font to be asked for ahead');
  const lines = [
    `<script type="module" async crossorigin src="./${script}"></script>`,
    ...fonts.map(file => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`),
  ];
  const indent = place.slice(0, place.indexOf('<'));
  return html
    .replace(new RegExp(`\\n *${preload.replace(/[.]/g, '\\.')}`), '')
    .replace(place, `${lines.map(line => `${indent}${line}\n`).join('')}${place}`);
}
