/** Saved views: the list, saving one, presenting them. */
export const frViews = {
  'screen.views': 'Vues',

  'view.save': 'Enregistrer la vue',
  'view.name': 'Nom de la vue',
  'view.keep': 'Enregistrer',
  'view.taken': 'Une vue porte déjà ce nom.',
  'view.replace': 'La remplacer',
  'view.keepBoth': 'Garder les deux',
  'view.saved': 'La vue est enregistrée : elle est dans Vues.',
  'view.updated': '« {name} » montre maintenant ce qui est à l’écran.',
  'view.suggested': '{screen} : {what}',

  'views.count': '{count, plural, =0 {Aucune vue} one {# vue} other {# vues}}',
  'views.empty':
    'Aucune vue n’est enregistrée pour ce document. Sur chaque écran, « Enregistrer la vue » garde sous un nom ce qui est montré : les filtres, la sélection, les options et les nœuds placés à la main.',
  'views.list': 'Vues enregistrées',
  'views.present': 'Présenter',
  'views.move': 'Déplacer « {name} »',
  'views.actions': 'Actions sur « {name} »',
  'views.open': 'Ouvrir',
  'views.presentFrom': 'Présenter à partir d’ici',
  'views.update': 'Remplacer par ce qui était à l’écran ({screen})',
  'views.rename': 'Renommer…',
  'views.newName': 'Nouveau nom de « {name} »',
  'views.up': 'Monter',
  'views.down': 'Descendre',
  'views.remove': 'Supprimer',
  'views.removed': '« {name} » est supprimée.',
  'views.restore': 'Remettre la vue',

  'presentation.label': 'Présentation',
  'presentation.at': 'Vue {at} sur {count} : {name}',
  'presentation.place': '{at} / {count}',
  'presentation.next': 'Vue suivante',
  'presentation.previous': 'Vue précédente',
  'presentation.stop': 'Quitter la présentation',
} as const;
