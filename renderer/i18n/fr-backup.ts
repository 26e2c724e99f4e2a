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
  'backup.keptList': 'Sauvegardes automatiques',
  'backup.keptHint':
    'Chaque jour où quelque chose change, Maillage écrit toute la base dans un fichier de son dossier, et une fois de plus avant de la remplacer. Les dix derniers jours sont gardés, puis le dernier de chaque mois.',
  'backup.keptBefore': 'avant un remplacement de la base',
  'backup.keptRest':
    '{count, plural, one {Montrer # sauvegarde plus ancienne} other {Montrer # sauvegardes plus anciennes}}',
  'backup.keptAbout':
    '{count, plural, =0 {Une sauvegarde de toute la base s’écrira d’elle-même dès que vous aurez apporté ou décidé quelque chose.} one {Une sauvegarde de toute la base s’est écrite d’elle-même le {day}.} other {# sauvegardes de toute la base se sont écrites d’elles-mêmes ; la dernière est du {day}.}}',
  'backup.showFolder': 'Ouvrir leur dossier',
  'backup.restoreShort': 'Restaurer…',
  'backup.restoreOf': 'Restaurer la sauvegarde du {day}…',
  'backup.unkept':
    'La sauvegarde automatique n’a pas pu être écrite : {why, select, full {le disque est plein} denied {le système refuse l’accès à son dossier} other {son dossier ne répond pas comme il devrait}}. Votre travail est dans la base et les sauvegardes précédentes sont intactes ; la suivante sera essayée dans un quart d’heure.',
  'backup.notBefore':
    'Rien n’a été restauré : ce qui est ici n’a pas pu être sauvegardé d’abord ({why, select, full {le disque est plein} denied {le système refuse l’accès au dossier des sauvegardes} other {le dossier des sauvegardes ne répond pas comme il devrait}}). Faites de la place, puis recommencez.',
  'backup.offer':
    '{decisions, plural, =0 {Aucune sauvegarde de la base n’a été enregistrée depuis une semaine.} one {# décision n’est dans aucune sauvegarde.} other {# décisions ne sont dans aucune sauvegarde.}} Dans un navigateur, un fichier enregistré ailleurs est la seule copie.',
  'retry.backup': 'Aller aux sauvegardes',
} as const;
