/** What Maillage is and whose work it stands on. */
export const frAbout = {
  'about.open': 'À propos de Maillage',
  'about.short': 'À propos',
  'about.title': 'À propos de Maillage',
  'about.version': 'Version {version}.',
  'about.offline':
    'Maillage travaille sans réseau : vos documents, vos corrections et vos vues restent sur ce poste.',
  'about.licence': 'Maillage est un logiciel libre, sous licence MIT.',
  'about.packages':
    '{count, plural, =0 {Logiciels, polices et données d’autrui} one {# logiciel, police ou source d’autrui} other {# logiciels, polices et sources d’autrui}}',
  'about.host':
    'Dans l’application de bureau, les licences d’Electron et de Chromium sont dans le dossier du programme.',
  'about.package': '{name} {version} · {licence}',
} as const;
