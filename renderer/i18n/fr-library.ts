/** The library: the documents of the base, what was taken out of it, and the question that a file may raise. */
export const frLibrary = {
  'screen.documents': 'Documents',

  'library.list': 'Documents de la bibliothèque',
  'library.find': 'Chercher un document',
  'library.more': 'Afficher {count, plural, one {# autre document} other {# autres documents}}',
  'library.noneFound': 'Aucun document ne porte ces mots.',
  'library.count': '{count, plural, =0 {Aucun document} one {# document} other {# documents}}',
  'library.empty':
    'La bibliothèque est vide. Ouvrez un fichier, ou déposez-le sur la fenêtre : programme, actes ou compte rendu.',
  'library.shown': 'À l’écran',
  'library.bundled': 'fourni avec Maillage',
  'library.imported': 'ouvert le {date}',
  'library.kilobytes': '{size} ko',
  'library.found': '{sessions}, {people}, {organisations}, {territories}',
  'library.sessions': '{count, plural, =0 {aucune séance} one {# séance} other {# séances}}',
  'library.people': '{count, plural, =0 {aucune personne} one {# personne} other {# personnes}}',
  'library.organisations':
    '{count, plural, =0 {aucune organisation} one {# organisation} other {# organisations}}',
  'library.territories': '{count, plural, =0 {aucun territoire} one {# territoire} other {# territoires}}',
  'library.nobody': 'Aucune personne ni organisation n’a été reconnue dans ce fichier.',
  'library.actions': 'Actions sur « {title} »',
  'library.show': 'Afficher',
  'library.rename': 'Renommer…',
  'library.newTitle': 'Nouveau titre de « {title} »',
  'library.readTitle': 'Reprendre le titre lu : « {title} »',
  'library.choose': 'Choisir « {title} » pour l’ouvrir avec d’autres',
  'library.together': '{count, plural, =0 {Ouvrir ensemble} other {Ouvrir ensemble ({count})}}',
  'library.togetherHint': 'Cochez deux documents ou plus pour les lire comme un seul.',
  'library.join': 'Lire avec ce qui est à l’écran',
  'library.leave': 'Ne plus lire avec les autres',
  'library.shownTogether': 'À l’écran, avec d’autres',
  'library.again': 'Lire de nouveau',
  'library.former': 'Revenir à la version d’avant ({name}, ouverte le {date})',
  'library.remove': 'Retirer de la bibliothèque',
  'library.removedList': 'Documents retirés',
  'library.removedHint': 'Ils sont gardés ici avec leurs corrections et leurs vues.',
  'library.seeRemoved': '{count, plural, one {Voir le document retiré} other {Voir les # documents retirés}}',
  'library.removedOn': 'retiré le {date}',
  'library.restore': 'Remettre « {title} »',
  'library.restoreShort': 'Remettre',
  'library.discard': 'Supprimer « {title} » pour de bon…',
  'library.discardShort': 'Supprimer pour de bon…',
  'library.discardTitle': 'Supprimer pour de bon',
  'library.discardAsk':
    '« {title} », ses corrections et ses vues seront effacés de ce poste. Cela ne s’annule pas.',
  'library.discardDo': 'Supprimer',
  'library.discardNot': 'Le garder',

  'library.removed':
    '« {title} » est retiré de la bibliothèque ; ses corrections et ses vues sont gardées avec lui.',
  'library.storage': 'La base occupe {megabytes} Mo sur ce poste.',
  'library.storage.kept': 'Elle est gardée même quand le disque se remplit.',
  'library.storage.loose':
    'Le navigateur peut l’effacer quand le disque se remplit : sauvegardez-la de temps en temps.',
  'library.mended':
    'Une partie de « {title} » manquait dans la base de ce poste : elle a été lue de nouveau. Vos corrections sont intactes.',
  'library.wasRemoved': '« {title} » avait été retiré : le revoici, avec ses corrections et ses vues.',
  'library.replaced': '« {title} » montre maintenant le fichier {name} ; ses corrections sont gardées.',
  'library.restored': '« {title} » est de nouveau dans la bibliothèque, avec ses corrections et ses vues.',
  'library.swapped': '« {title} » est revenu au fichier {name} ; ses corrections sont gardées.',
  'library.reread':
    '« {title} » est lu de nouveau : {sessions, plural, =0 {aucune séance} one {# séance} other {# séances}}, {people, plural, =0 {aucune personne} one {# personne} other {# personnes}}, {organisations, plural, =0 {aucune organisation} one {# organisation} other {# organisations}}. {kept, plural, =0 {Aucune correction n’avait été faite.} one {Sa correction est gardée.} other {Ses # corrections sont gardées.}}',
  'retry.bring-back': 'Le remettre',
  'retry.swap': 'Revenir à l’autre version',

  'address.missing': 'Cette adresse est celle d’un autre document',
  'address.notHere':
    'Elle montre « {name} », qui n’est pas dans la bibliothèque de ce poste. Ouvrez son fichier : ce que l’adresse montre apparaîtra aussitôt.',
  'address.removed': 'Elle montre « {name} », qui a été retiré de la bibliothèque.',
  'address.several': 'Cette adresse est celle de plusieurs documents',
  'address.lacks':
    '{count, plural, one {Il manque {list} dans la bibliothèque de ce poste} other {Il manque dans la bibliothèque de ce poste : {list}}}. Ouvrez le fichier : ce que l’adresse montre apparaîtra dès que tout est là.',
  'address.stay': 'Rester dans « {title} »',
  'address.older':
    'Cette adresse a été faite avec une autre version de « {title} » : ce qui n’y est plus est laissé de côté.',

  'lost.title': 'La base de ce poste a été effacée',
  'lost.ask':
    'Une autre fenêtre ou le navigateur l’a effacée pendant que cette page était ouverte. La page tient encore « {title} »{decisions, plural, =0 {} one { et sa correction} other { et ses # corrections}}{others, plural, =0 {} one {, mais pas l’autre document} other {, mais pas les # autres documents}}. Rien n’est écrit tant que vous n’avez pas choisi.',
  'lost.save': 'Enregistrer dans un fichier…',
  'lost.saveHint': 'Le document, ses corrections et ses vues ; ouvrez ce fichier pour les retrouver.',
  'lost.refill': 'Refaire la base',
  'lost.refillHint': 'Avec ce que cette page tient encore.',
  'lost.restart': 'Repartir de zéro',
  'lost.restartHint': 'Comme au premier lancement.',
  'lost.refilled': 'La base est refaite avec ce que la page tenait.',
  'retry.lost': 'Choisir que faire…',

  'others.decided': 'Une autre fenêtre a pris une décision : elle vaut ici aussi.',
  'others.removed': 'Une autre fenêtre a retiré « {title} » de la bibliothèque.',

  'empty.nothing':
    'Ni séance, ni personne, ni organisation n’a été reconnue dans ce document : ce n’est peut-être pas un programme, ou sa mise en page est inconnue.',
  'empty.sessions': 'Aucune séance n’a été reconnue dans ce document.',
  'empty.read': 'Lire le texte',
  'empty.library': 'Voir les documents',
  'empty.network.kinds':
    'Aucune nature de nœud n’est affichée, ou le document n’en contient pas de celles-ci.',
  'empty.network.showKinds': 'Montrer {list}',
  'empty.network.projection':
    'Rien n’est partagé de cette façon dans ce document : aucun lien ne peut être tracé.',
  'empty.network.everything': 'Montrer tout comme le texte le relie',
  'empty.network.around':
    '{names} n’est pas dans la figure : sa nature n’y est pas montrée, ou les filtres l’écartent.',
  'empty.network.hidden':
    '{count, plural, one {Le seul nœud est masqué.} other {Tous les nœuds sont masqués.}}',
  'empty.network.showHidden': 'Remontrer ce qui est masqué',
  'empty.network.untied':
    'Aucun lien n’a été trouvé entre ce que nomme ce document : le réseau ne serait que des points épars.',
  'empty.network.thin': 'Ce que vous demandez aux liens ne laisse rien autour de ce que vous regardez.',
  'empty.words.noThemes':
    'Ce document n’a pas de thèmes : ses mots se lisent ensemble, ou séance par séance.',
  'empty.words.cloud': 'Montrer un nuage de tout le texte',
  'empty.words.heat': 'Montrer les mots par séance',
  'empty.words.whole': 'Lire tout le texte',
  'empty.words.frequency': 'Montrer les mots par fréquence',
  'empty.words.against': 'Opposer « {name} » au reste',
  'empty.comparison': 'Comparer {names}',

  'alike.title': 'Remplacer ou ajouter ?',
  'alike.ask':
    '« {title} » ({name}) semble être une autre version de « {other} » ({otherName}). Les deux sont dans la bibliothèque.',
  'alike.replace': 'Remplacer l’ancienne version',
  'alike.replaceHint':
    'Le nouveau fichier prend sa place ; les corrections et les vues sont gardées, et l’ancienne version aussi.',
  'alike.keep': 'Garder les deux',
  'alike.keepHint': 'Ce sont deux documents, chacun avec ses corrections.',
} as const;
