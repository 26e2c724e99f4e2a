/** The screen of corrections: the questions of the reader, the answers, the journal, in words. */
export const frCorrections = {
  'screen.corrections': 'Corrections',

  'corrections.queue': 'À vérifier',
  'corrections.count':
    '{count, plural, =0 {Rien à vérifier} one {# point à vérifier} other {# points à vérifier}}',
  'corrections.done': 'Tout est vérifié : vous avez répondu à toutes les questions de la lecture.',
  'corrections.nothingAsked':
    'La lecture n’a pas de question à vous poser. Ce qu’elle a lu n’a pas été vérifié pour autant : le texte source montre chaque fait à sa place.',
  'corrections.unapplied':
    '{count, plural, one {Une de vos décisions est sans effet} other {# de vos décisions sont sans effet}} dans la lecture actuelle : voyez le journal.',
  'corrections.keys':
    'Flèches : parcourir · Entrée : accepter la proposition · 1 à 9 : choisir une réponse · R : écarter · S : passer',
  'corrections.stake':
    '{sessions, plural, =0 {} one {# séance} other {# séances}}{people, plural, =0 {} one { · # personne} other { · # personnes}}',
  'corrections.answers': 'Réponses',
  'corrections.proposed': 'Proposition',
  'corrections.largest': 'Proposition : la plus peuplée',
  'corrections.skip': 'Passer',
  'corrections.moreNames': '{count, plural, one {Montrer # autre nom} other {Montrer les # autres noms}}',
  'corrections.noPassage': 'Aucun passage : la question porte sur l’ensemble du document.',
  'corrections.passages': 'Passages de « {name} »',

  'case.homonym': 'Homonyme',
  'case.spelling': 'Orthographe',
  'case.alike': 'Noms voisins',
  'case.unknown-body': 'Nature inconnue',
  'case.speaker': 'Qui intervient ?',
  'case.apart': 'Nommés à part',
  'case.namesake': 'Un nom, deux personnes ?',
  'case.reading': 'Lecture',

  'question.homonym':
    '{count, plural, one {Une commune porte} other {# communes portent}} le nom « {name} » : le texte ne dit pas laquelle est nommée. De laquelle s’agit-il ?',
  'question.spelling':
    '« {found} » a été lu comme une autre graphie de « {expected} ». Est-ce bien {kind, select, person {la même personne} other {la même organisation}} ?',
  'question.alike':
    '« {a} » et « {b} » se ressemblent. Est-ce {kind, select, person {la même personne} other {la même organisation}} ?',
  'question.unknown-body': 'De quelle nature est l’organisation « {name} » ?',
  'question.missing-session':
    'La table des matières annonce « {title} » ({session}), absente du corps du document.',
  'question.unlisted-session': '« {title} » ({session}) n’est pas dans la table des matières.',
  'question.title-differs':
    'Le titre de {session} n’est pas le même dans la table des matières (« {contents} ») et dans le corps (« {body} »).',
  'question.incomplete-speaker':
    'Dans {session}, « {found} » ressemble à une personne sans fonction, ou à une fonction sans personne. {name, select, none {Est-ce quelqu’un qui intervient ?} other {Est-ce que « {name} » intervient ?}}',
  'question.possible-speaker':
    'Dans {session}, « {found} » nomme peut-être une personne. {name, select, none {Est-ce quelqu’un qui intervient ?} other {Est-ce que « {name} » intervient ?}}',
  'question.named-apart':
    '{count, plural, one {« {name} » est un nom de personne} other {# personnes sont nommées}}{under, select, none {} other { sous « {under} »}}{reason, select, thanks { dans des remerciements} committee { parmi ceux qui organisent} credits { dans des crédits ou parmi des partenaires} works { avec un ouvrage, un film ou une citation} absent { parmi les absents} other { sans que le texte dise qu’elles interviennent}} : {count, plural, one {cette personne n’a pas été lue comme intervenante. Intervient-elle ?} other {aucune n’a été lue comme intervenante. L’une d’elles intervient-elle ?}}',
  'question.same-name':
    '« {found} » est-il le nom d’une seule personne ? Les fonctions n’ont rien de commun : « {first} », « {second} ».',
  'question.no-speaker': 'Aucun intervenant n’a été trouvé pour {session}.',
  'question.keyword-label': 'L’étiquette « {found} » a été lue comme « Mots clés ».',
  'question.unknown-layout':
    'Ni table des matières, ni titres, ni intervenants n’ont été reconnus : la mise en page est inconnue.',
  'question.other-language':
    'Lecture partielle : ce texte semble être en {language, select, en {anglais} de {allemand} es {espagnol} it {italien} other {une autre langue}}.',
  'question.broken-json': 'Le JSON est abîmé à la ligne {line} : il a été lu aussi loin que possible.',
  'question.broken-xml': 'Le XML n’est pas bien formé à la ligne {line} : il a été lu jusque-là.',
  'question.unclosed-quote':
    'Un guillemet ouvert à la ligne {line} n’est jamais fermé : la cellule s’arrête à la fin de sa ligne.',
  'question.untitled-entries':
    '{count, plural, one {Une entrée du calendrier n’a pas de titre et a été laissée de côté} other {# entrées du calendrier n’ont pas de titre et ont été laissées de côté}}.',
  'question.open-series':
    '{count, plural, one {Un événement du calendrier se répète} other {# événements du calendrier se répètent}} sans fin, ou selon une règle qui n’est pas lue : seule la première date a été gardée.',
  'question.apart-entries':
    '{count, plural, one {Une entrée} other {# entrées}} à côté de ce que le fichier appelle son programme (« {found} »), non comptée{count, plural, one {} other {s}} parmi les séances.',
  'question.several-events':
    '« {title} » ({place}, {date}) semble être un autre événement : ses sessions se trouvent dans le même document.',
  'question.encoding':
    '{encoding, select, mixed {Le fichier est en UTF-8 avec des lignes en windows-1252 : elles ont été lues ainsi.} twice {Le fichier avait été encodé deux fois en UTF-8 : il a été rétabli.} other {Le fichier n’était pas en UTF-8 : il a été lu en {encoding}.}}',
  'question.ambiguous':
    '« {found} » convient à {count, plural, one {# élément} other {# éléments}} du document.',

  'answer.merge':
    '{kind, select, person {La même personne} territory {Le même territoire} other {La même organisation}} : {into}',
  'answer.never-merge':
    '{kind, select, person {Deux personnes différentes} territory {Deux territoires différents} other {Deux organisations différentes}}',
  'answer.split': 'Séparer « {variant} »',
  'answer.rename': 'La bonne graphie est « {to} »',
  'answer.reject':
    '{kind, select, person {Ce n’est pas une personne : écarter} territory {Ce n’est pas un lieu : écarter} other {Ce n’est pas une organisation : écarter}}',
  'answer.speaks':
    'Oui, cette personne intervient : {name} {part, select, moderator {anime} participant {participe} interviewee {répond à une interview} absent {est absente} represented {est représentée} cited {est citée} other {intervient}}',
  'answer.speaksToo': '{name} intervient',
  'answer.noSpeaker': 'Non, cette ligne ne nomme personne qui intervienne',
  'answer.noneSpeaks': 'Non, personne ici n’intervient',
  'answer.onePerson': 'Une seule personne',
  'answer.confirm': 'C’est bien ainsi',

  'place.label': '{name} ({department}, {code})',
  'place.bare': '{name} ({code})',
  'place.population':
    '{count, plural, one {# habitant} other {# habitants}}{year, select, none {} other { ({year})}}',
  'place.near': 'Dans le même département, et dans les mêmes séances : {list}.',
  'place.elsewhere': 'Dans le même département, ailleurs dans le document : {list}.',
  'place.none': 'Rien d’autre dans le document ne renvoie à ce département.',

  'journal.title': 'Journal des décisions',
  'journal.empty': 'Aucune décision pour l’instant : tout est comme la machine l’a lu.',
  'journal.count': '{count, plural, one {# décision} other {# décisions}}',
  'journal.quoted': '« {name} »',
  'journal.undo': 'Annuler la dernière décision',
  'journal.redo': 'Rétablir la décision annulée',
  'journal.export': 'Enregistrer le journal',
  'journal.import': 'Reprendre un journal…',
  'journal.undone':
    '{count, plural, one {La dernière décision est annulée.} other {Les # dernières décisions sont annulées.}}',
  'journal.redone':
    '{count, plural, one {La décision est rétablie.} other {Les # décisions sont rétablies.}}',
  'journal.unapplied': 'Sans effet : ce nom n’est pas, ou pas seul, dans la lecture actuelle.',
  'journal.imported':
    '{count, plural, =0 {Ce journal n’apporte aucune décision nouvelle.} one {# décision reprise de {name}.} other {# décisions reprises de {name}.}}',
  'journal.not-json':
    'Le fichier {name} n’est pas un journal lisible (JSON attendu). Vos décisions n’ont pas changé.',
  'journal.not-a-journal':
    'Le fichier {name} n’est pas un journal de Maillage. Vos décisions n’ont pas changé.',
  'journal.newer-journal':
    'Le journal {name} vient d’une version plus récente de Maillage : mettez Maillage à jour. Vos décisions n’ont pas changé.',
  'journal.bad-decision':
    'Le journal {name} contient une décision illisible : rien n’en a été repris. Vos décisions n’ont pas changé.',

  'decision.merge':
    '{names} : {kind, select, person {une seule personne} territory {un seul territoire} other {une seule organisation}}, sous le nom « {into} ».',
  'decision.never-merge':
    '{names} : {kind, select, person {des personnes différentes} territory {des territoires différents} other {des organisations différentes}}.',
  'decision.split': '« {variant} » est séparé de « {name} ».',
  'decision.rename': '« {name} » s’appelle « {to} ».',
  'decision.retype': '« {name} » est de nature : {to}.',
  'decision.locate': '« {name} » est {place}.',
  'decision.reject':
    '« {name} » est écarté : ce n’est pas {kind, select, person {une personne} territory {un territoire} other {une organisation}}.',
  'decision.add':
    '« {name} » est ajouté comme {kind, select, person {personne} territory {territoire} other {organisation}}.',
  'decision.rejectHere':
    'Dans « {passage} », « {name} » est écarté : ce n’est pas {kind, select, person {une personne} territory {un territoire} other {une organisation}}.',
  'decision.addEverywhere':
    '« {name} » est ajouté, partout où ces mots se trouvent, comme {kind, select, person {personne} territory {territoire} other {organisation}}.',
  'decision.addPlace': '« {name} » est ajouté comme territoire : {place}.',
  'decision.addAs': '« {words} » est un passage de « {name} ».',
  'decision.set-role': '{name}, dans « {session} » : {part}, {role}.',
  'decision.set-roleless': '{name}, dans « {session} » : {part}.',
  'decision.attach': '« {name} » relève de « {organisation} », dans toutes ses séances.',
  'decision.attachIn': '« {name} » relève de « {organisation} », dans « {session} ».',
  'decision.detach': '« {name} » ne relève de « {organisation} » dans aucune séance.',
  'decision.detachIn': '« {name} » ne relève pas de « {organisation} » dans « {session} ».',
  'decision.sessionTitle': '« {session} » a pour titre « {title} ».',
  'decision.sessionKind': '« {session} » est de nature : {kind}.',
  'decision.sessionStart':
    '{clock, select, none {« {session} » n’a pas d’heure de début.} other {« {session} » commence à {clock}.}}',
  'decision.sessionEnd':
    '{clock, select, none {« {session} » n’a pas d’heure de fin.} other {« {session} » finit à {clock}.}}',
  'decision.speaks':
    'Dans « {passage} », « {name} » {part, select, moderator {anime} participant {participe} interviewee {répond à une interview} absent {est absente} represented {est représentée} cited {est citée} other {intervient}}.',
  'decision.speaksAs':
    'Dans « {passage} », « {name} » {part, select, moderator {anime} participant {participe} interviewee {répond à une interview} absent {est absente} represented {est représentée} cited {est citée} other {intervient}} : {role}.',
  'decision.noSpeaker': 'Personne n’intervient par cette ligne : {text}',
  'decision.noneSpeaks': 'Personne parmi eux n’intervient : {text}',
  'decision.onePerson': '« {text} » est une seule personne.',
  'decision.splitAt': '« {name} » est le nom de deux personnes : celle de « {passage} » est une autre.',
  'decision.confirm': 'Confirmé tel que lu : {text}',

  'correct.menu': 'Corriger…',
  'correct.rename': 'Renommer…',
  'correct.merge': 'Fusionner avec…',
  'correct.retype': 'Changer de nature…',
  'correct.split': 'Séparer une graphie…',
  'correct.reject': 'Écarter : erreur de lecture',
  'correct.newName': 'Nouveau nom',
  'correct.into': 'Réunir « {name} » sous',
  'correct.find': 'Chercher un nom',
  'correct.locate': 'Placer sur la carte…',
  'correct.role.menu': 'Fonction dans une séance…',
  'correct.apartByDocument': 'Ce n’est pas la même chose d’un document à l’autre',
  'correct.apart': 'Distinguer d’un nom voisin…',
  'correct.apartFrom': '« {name} » n’est jamais la même chose que',
  'correct.attach.menu': 'Rattacher à une organisation…',
  'correct.attach.person': 'Rattacher une personne…',
  'correct.attach.to': 'Rattacher « {name} » à',
  'correct.attach.from': 'Personne à rattacher à « {name} »',
  'correct.detach.menu': 'Détacher d’une organisation…',
  'correct.detach.person': 'Détacher une personne…',
  'correct.detach.to': 'Détacher « {name} » de',
  'correct.detach.from': 'Personne à détacher de « {name} »',
  'correct.where': 'Où',
  'correct.everywhere': 'Dans toutes ses séances',
  'correct.session.menu': 'Titre, nature et horaire…',
  'correct.session.title': 'Titre de la séance',
  'correct.session.kind': 'Nature de la séance',
  'correct.session.start': 'Début',
  'correct.session.end': 'Fin',
  'correct.session.clock': 'Une heure s’écrit 9:30 ou 9 h 30.',
  'correct.session.order': 'La fin doit suivre le début.',
  'correct.place': 'Nom officiel ou code de « {name} »',
  'correct.places': 'Lieux du code officiel géographique',
  'correct.session': 'Séance',
  'correct.part': 'Ce que fait la personne',
  'correct.role': 'Fonction de {name}',
  'correct.kind': 'Nature de « {name} »',
  'correct.variant': 'Graphie à séparer de « {name} »',
  'correct.apply': 'Enregistrer',
  'correct.cancel': 'Abandonner',
  'correct.saved': 'La décision est au journal. Annuler (Ctrl+Z) la retire.',
  'correct.unapplied':
    'La décision est au journal, sans effet : ce qu’elle nomme n’est pas, ou pas seul, dans la lecture actuelle.',
} as const;
