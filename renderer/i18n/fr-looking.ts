/** What is in the picture and what is not, the camera, and the size of what is shown. */
export const frLooking = {
  'absent.kind': 'N’est pas dans la figure : la nature « {kind} » n’y est pas montrée.',
  'absent.filter': 'N’est pas dans la figure : les filtres l’écartent.',
  'absent.projection': 'N’est pas dans la figure : elle ne montre qu’une seule nature.',
  'absent.hidden': 'N’est pas dans la figure : ce nœud est masqué.',
  'absent.narrowed':
    'N’est pas dans la figure, qui est restreinte à un voisinage ou aux liens les plus forts.',
  'absent.stoodFor': 'Ce qui s’y rattache est mis en évidence.',
  'absent.show': 'Montrer',
  'absent.showOf': 'Montrer {name}',
  'search.showHint': '« Montrer », ou Maj + Entrée, met dans la figure ce qui n’y est pas.',
  'inspector.fold': 'Replier le détail',
  'inspector.unfold': 'Montrer le détail',
  'chart.options': 'Réglages',
  'preferences.label': 'Préférences',
  'preferences.size': 'Affichage',
  'size.window': 'Automatique',
  'size.projection': 'Projection',
  'filter.folded': 'Filtres ({count})',
  'chart.zoomKept': 'Cadrer ce qui reste',
} as const;
