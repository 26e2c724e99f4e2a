/** The whole base as a file, and the way back. */
export const frBackup = {
  'backup.save': 'Sauvegarder la base',
  'backup.restore': 'Restaurer une sauvegarde…',
  'backup.file': 'Sauvegarde de Maillage',
  'backup.title': 'Restaurer cette sauvegarde ?',
  'backup.ask':
    'Elle date du {day} et contient {documents, plural, =0 {aucun document} one {# document} other {# documents}} et {decisions, plural, =0 {aucune décision} one {# décision} other {# décisions}}. Elle prend la place de tout ce qui est ici ({here, plural, =0 {aucun document} one {# document} other {# documents}}), vues et corrections comprises.',
  'backup.keep': 'Ne rien changer',
  'backup.saveFirst': 'Sauvegarder d’abord ce qui est ici',
  'backup.saveFirstHint': 'La question reste posée.',
  'backup.replace': 'Remplacer tout',
  'backup.replaceHint': 'La page se rouvre sur ce que la sauvegarde contient.',
  'backup.not-a-backup': '« {name} » n’est pas une sauvegarde de Maillage. La base est telle qu’avant.',
  'backup.newer-backup':
    '« {name} » vient d’une version plus récente de Maillage. La base est telle qu’avant.',
  'backup.damaged-backup': '« {name} » est incomplet ou a été modifié. La base est telle qu’avant.',
} as const;
