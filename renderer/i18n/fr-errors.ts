/** What went wrong, what is safe, what to do. Keys are `error.` and the code of renderer/errors. */
export const frErrors = {
  'error.empty': 'Le fichier {name} est vide : il n’y a rien à lire. La base n’a pas changé.',
  'error.binary':
    'Le fichier {name} n’est pas un texte (image, film, archive ?). Maillage lit le texte, Word, RTF, OpenDocument, PDF, HTML, Markdown, YAML, Excel, et les programmes en JSON, XML, iCalendar ou CSV. La base n’a pas changé.',
  'error.not-text': 'Le fichier {name} ne peut pas être lu comme un texte. La base n’a pas changé.',
  'error.broken':
    'Le fichier {name} est abîmé : il s’arrête trop tôt ou n’est pas ce qu’il dit être. La base n’a pas changé.',
  'error.locked':
    'Le fichier {name} est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis ouvrez-le. La base n’a pas changé.',
  'error.swollen':
    'Le fichier {name} se déplie en plus de données qu’un document n’en contient : il n’a pas été lu. La base n’a pas changé.',
  'error.too-deep':
    'Le fichier {name} emboîte ses données plus profondément qu’aucun programme : il n’a pas été lu. La base n’a pas changé.',
  'error.entities':
    'Le fichier {name} définit des entités XML, qui peuvent le gonfler sans fin : il n’a pas été lu. La base n’a pas changé.',
  'error.too-wide':
    'Le fichier {name} a plus de colonnes qu’aucun tableau de programme : il n’a pas été lu. La base n’a pas changé.',
  'error.old-word':
    'Le fichier {name} vient d’une ancienne version de Word (.doc). Enregistrez-le en .docx, puis ouvrez-le. La base n’a pas changé.',
  'error.no-words':
    'Le fichier {name} a des pages, mais aucun mot : c’est une numérisation. Faites reconnaître son texte (OCR), puis ouvrez-le. La base n’a pas changé.',
  'error.no-letters':
    'Le fichier {name} contient des mots, mais ses polices (Type 3) ne disent pas quelles lettres elles dessinent. Enregistrez-le à nouveau depuis le logiciel d’origine, ou faites reconnaître son texte (OCR), puis ouvrez-le. La base n’a pas changé.',
  'error.figure-elsewhere':
    'Cette figure vient de « {title} », qui n’est pas dans la bibliothèque. Ouvrez d’abord ce document, puis la figure.',
  'error.too-large':
    '{name, select, unnamed {Ce fichier} other {Le fichier {name}}} dépasse {limit} Mo. La base n’a pas changé.',
  'error.storage':
    'La base de ce poste ne répond pas (navigation privée, disque protégé ?). Ce qui était enregistré n’a pas été touché.',
  'error.quota': 'Le disque est plein : rien n’a été enregistré. Libérez de la place, puis réessayez.',
  'error.newer-database':
    'La base a été écrite par une version plus récente de Maillage. Elle n’a pas été touchée : mettez Maillage à jour.',
  'error.deleted':
    'La base de ce poste a été effacée pendant que cette page était ouverte. Rien n’est écrit tant que vous n’avez pas choisi ce qu’il faut faire.',
  'error.closed-by-upgrade':
    'Une autre fenêtre a mis la base à jour. Rechargez celle-ci : tout est enregistré.',
  'error.blocked': 'Une autre fenêtre de Maillage retient la base : fermez-la, puis réessayez.',
  'error.sample': 'Les actes d’exemple n’ont pas pu être chargés. Vous pouvez ouvrir vos propres fichiers.',
  'error.worker': 'La lecture s’est arrêtée en cours de route. La base n’a pas changé.',
  'error.damaged':
    'La base de ce poste est abîmée : des documents enregistrés manquent. Ouvrez de nouveau leurs fichiers.',
  'error.incomplete':
    'Une partie de « {title} » manque dans la base de ce poste. Vos corrections y sont toujours : ouvrez de nouveau le fichier {name}, elles s’y appliqueront. Les autres documents n’ont pas été touchés.',
  'error.not-found':
    '{name, select, unnamed {Ce fichier} other {Le fichier {name}}} est introuvable : a-t-il été déplacé ?',
  'error.not-a-file': '{name, select, unnamed {Ce qui a été choisi} other {{name}}} n’est pas un fichier.',
  'error.no-permission': 'Le système refuse l’accès à {name, select, unnamed {ce fichier} other {{name}}}.',
  'error.disk-full':
    'Le disque est plein : {name, select, unnamed {le fichier} other {{name}}} n’a pas été écrit.',
  'error.refused': 'Cette action n’est pas permise ici.',
  'error.export': 'La figure n’a pas pu être exportée. Rien n’a été écrit.',
  'error.no-glyph':
    'La figure contient des signes qu’aucune police de Maillage ne dessine dans un PDF : {signs}. Rien n’a été écrit ; en SVG, PNG ou PPTX, ils sont gardés.',
  'error.measure': 'La mesure du réseau s’est arrêtée : les tailles comptent de nouveau les liens.',
  'error.unknown': 'Une erreur inattendue s’est produite. Ce qui était enregistré est intact.',
} as const;
