import type { frAbout } from './fr-about.ts';

/** What Maillage is and whose work it stands on. */
export const enAbout = {
  'about.open': 'About Maillage',
  'about.short': 'About',
  'about.title': 'About Maillage',
  'about.version': 'Version {version}.',
  'about.offline':
    'Maillage works without a network: your documents, your corrections and your views stay on this computer.',
  'about.licence': 'Maillage is free software under the MIT licence.',
  'about.packages':
    '{count, plural, =0 {Programs, typefaces and data of others} one {# program, typeface or source of others} other {# programs, typefaces and sources of others}}',
  'about.host':
    'In the desktop application, the licences of Electron and Chromium are in the folder of the program.',
  'about.package': '{name} {version} · {licence}',
} as const satisfies Record<keyof typeof frAbout, string>;
