import { key } from './normalise.ts';

/** Nouns that say what a person does. Keys, masculine and feminine. */
const FUNCTIONS = new Set(
  (
    'maire mairesse adjoint adjointe adjoints president presidente copresident copresidente vp directeur directrice directeurs codirecteur codirectrice dg dgs dga dgst dir pdg chef cheffe cheffes ' +
    'responsable responsables chargee charge coordinateur coordinatrice coordonnateur coordonnatrice delegue deleguee secretaire tresorier tresoriere professeur professeure pr prof ' +
    'maitre maitresse mcf enseignant enseignante chercheur chercheuse chercheure doctorant doctorante docteur docteure docteurs postdoctorant postdoctorante ingenieur ingenieure ' +
    'economiste sociologue geographe historien historienne philosophe politologue politiste urbaniste architecte paysagiste psychologue psychiatre psychanalyste medecin pediatre juriste ' +
    'avocat avocate magistrat magistrate juge journaliste redacteur redactrice animateur animatrice consultant consultante expert experte conseiller conseillere elu elue depute deputee ' +
    'senateur senatrice eurodepute eurodeputee ministre prefet prefete recteur rectrice inspecteur inspectrice administrateur administratrice fondateur fondatrice cofondateur cofondatrice gerant gerante ' +
    'dirigeant dirigeante entrepreneur entrepreneure entrepreneuse membre membres representant representante referent referente analyste auteur auteure autrice ecrivain ecrivaine essayiste ' +
    'artiste realisateur realisatrice metteur metteuse comedien comedienne choregraphe photographe designer designeuse formateur formatrice facilitateur facilitatrice mediateur mediatrice ' +
    'educateur educatrice assistant assistante attache attachee agent agente technicien technicienne gestionnaire manager manageur manageuse etudiant etudiante eleve benevole ' +
    'citoyen citoyenne habitant habitante commissaire general generale colonel commandant capitaine lieutenant infirmier infirmiere cadre pilote porte-parole doyen doyenne proviseur proviseure ' +
    'principal principale conservateur conservatrice bibliothecaire archiviste documentaliste statisticien statisticienne anthropologue ethnologue demographe linguiste biologiste ecologue ' +
    'agronome climatologue hydrologue geologue astrophysicien astrophysicienne mathematicien mathematicienne physicien physicienne chimiste notaire greffier agriculteur agricultrice ' +
    'eleveur eleveuse maraicher maraichere artisan artisane commercant commercante restaurateur restauratrice intervenant intervenante moderateur moderatrice rapporteur rapporteure rapporteuse ' +
    'ambassadeur ambassadrice militant militante syndicaliste pharmacien pharmacienne sage-femme kinesitherapeute orthophoniste travailleur travailleuse associe associee dramaturge editeur editrice ' +
    'libraire galeriste curateur curatrice commissaires programmateur programmatrice chroniqueur chroniqueuse grand-reporter producteur productrice scenographe plasticien plasticienne vice-president ' +
    'fonctionnaire diplomate geopoliticien geopoliticienne geopolitologue romancier romanciere poete poetesse cineaste musicien musicienne compositeur compositrice chanteur chanteuse ' +
    'acteur actrice scenariste documentariste graphiste illustrateur illustratrice traducteur traductrice banquier banquiere assureur comptable fiscaliste criminologue toxicologue virologue ' +
    'chirurgien chirurgienne cardiologue veterinaire dentiste aide-soignant aide-soignante geneticien geneticienne neurologue astronome paleontologue archeologue theologien theologienne pasteur ' +
    'imam rabbin eveque activiste blogueur blogueuse podcasteur podcasteuse humoriste sportif sportive entraineur entraineuse forestier forestiere pecheur pecheuse viticulteur viticultrice ' +
    'vigneron vigneronne apiculteur apicultrice horticulteur horticultrice jardinier jardiniere cuisinier cuisiniere hotelier hoteliere promoteur promotrice bailleur amenageur amenageuse programmiste ' +
    'geometre cartographe geomaticien geomaticienne informaticien informaticienne chercheurs chercheuses professeurs chroniqueurs coach coordinateurs coordinatrices secretaires inspecteurs procureur ' +
    'procureure instituteur institutrice lyceen lyceenne collegien collegienne animateurs animatrices directrices presidents presidentes conferencier conferenciere universitaire specialiste penseur ' +
    'normalien normalienne polytechnicien polytechnicienne agrege agregee laureat laureate deleguees delegues questeur questeure chancelier chanceliere echevin echevine bourgmestre conseillers conseilleres ' +
    'co-president co-directeur co-fondateur co-fondatrice co-presidente co-directrice vice-presidente sous-directeur sous-directrice sous-prefet sous-prefete directeur-adjoint parent usager usagere ' +
    'temoin collaborateur collaboratrice officier prospectiviste candidat candidate data developpeur developpeuse ergonome epidemiologiste urgentiste gerontologue geriatre ambulancier pompier policier policiere gendarme ' +
    'president-directeur contributeur contributrice concepteur conceptrice createur creatrice organisateur organisatrice planificateur planificatrice batonnier batonniere syndic edile'
  ).split(' '),
);

/** Words that open the name of a body, so that what holds them can stand for a role: "Université de Lyon", "Métropole …". */
const BODIES = new Set(
  (
    'universite univ institut ecole ecoles cnrs ville commune metropole agglomeration agglo communaute departement region conseil ministere agence association federation fondation ' +
    'laboratoire labo umr ea centre chambre syndicat cabinet bureau office societe groupe observatoire union reseau collectif mairie prefecture direction delegation caisse banque ' +
    'hopital chu faculte iep ens ehess inserm inrae academie lycee college maison mission pole parc service services secretariat cooperative scop scic compagnie theatre musee mediatheque ' +
    'bibliotheque sciences commission comite conference assemblee senat unite departementale departemental regional regionale national nationale etablissement entreprise mutuelle ligue mouvement confederation sorbonne polytechnique'
  ).split(' '),
);

const LEADING =
  /^(?:et |le |la |les |l |un |une |des |du |de la |de |d |ancien |ancienne |anciennes? |ex |premier |premiere |1er |1ere |jeune |grand |grande |haut |haute |actuel |actuelle |co |vice |sous |inter |en )+/;
const ACRONYM = /(?:^|[^\p{L}])(?:\p{Lu}{2,}[\p{Lu}\d-]*)(?![\p{L}])/u;

/** Whether a word says what a person does. */
export function isFunction(word: string): boolean {
  return FUNCTIONS.has(key(word));
}

/** Whether the text begins as a role does: a function noun, after articles and "ancien", "vice-", "co-". */
export function startsAsRole(text: string): boolean {
  const words = key(text.slice(0, 80));
  const bare = words.replace(LEADING, '');
  return FUNCTIONS.has(bare.split(' ')[0] ?? '') || FUNCTIONS.has(words.split(' ')[0] ?? '');
}

/** Whether the text begins with the noun of a body: "Direction de l'aménagement", "Université de Lyon". */
export function startsAsBody(text: string): boolean {
  return BODIES.has(key(text.slice(0, 40)).split(' ')[0] ?? '');
}

/** How much a text looks like what a person does or stands for: 1 a function, 0.8 a body, 0.5 an acronym, 0 neither. */
export function roleScore(text: string): number {
  const head = text.slice(0, 160);
  if (startsAsRole(head)) return 1;
  const words = key(head).split(' ');
  if (words.some(word => FUNCTIONS.has(word))) return 0.9;
  if (words.some(word => BODIES.has(word))) return 0.8;
  return ACRONYM.test(head) ? 0.5 : 0;
}

/** Finite verbs, with their accents ("à" is no verb), that follow a subject in reports: behind a name or a comma they make a sentence, not a role. */
const VERBS = new Set(
  (
    'a ont avait auront aura est sont était étaient sera seront fut rappelle rappellent rappelait souligne soulignent soulignait explique expliquent expliquait indique indiquent précise précisent ' +
    'insiste insistent propose proposent présente présentent présentera ouvre ouvrira conclut conclura évoque évoquent revient reviennent note estime estiment considère témoigne témoignent plaide ' +
    'appelle appellent invite remercie salue dit disent dira déclare ajoute ajoutent constate observe montre montrent décrit raconte expose introduit introduira anime animera dirige travaille ' +
    'intervient interviendra participe participera se s ne n nous vous y pense croit veut peut doit fait font met prend rend donne suggère complète partage cite reprend défend regrette déplore ' +
    'affirme confirme reconnaît annonce demande répond interroge alerte encourage illustre termine commence poursuit avance déplore juge lance résume rapporte signale qui que dont arriva vint alla ' +
    'parla répondit demanda dit cria pensa regarda avait prit fit mit savait voulait pouvait venait allait semblait'
  ).split(' '),
);

/** Whether the words read on as a sentence: they begin with a finite verb, at once or behind a comma. */
export function readsAsSentence(text: string): boolean {
  return verbAt(text) >= 0;
}

const FUTURE = /(?:era|eront|ira|iront|ndra|ndront|oira|oiront)$/u;

/** Where a sentence goes on with its verb, at once or behind a comma; -1 when the words hold none there. */
export function verbAt(text: string): number {
  const head = text.slice(0, 400);
  let start = 0;
  for (let at = 0; at <= head.length; at += 1) {
    if (at < head.length && head[at] !== ',') continue;
    const first = /^[\p{L}]+/u.exec(head.slice(start, at).trimStart())?.[0].toLowerCase() ?? '';
    const isVerb = VERBS.has(first) || (FUTURE.test(first) && first.length > 4);
    if (isVerb && /^\s*\p{Ll}/u.test(head.slice(start)) && !startsAsRole(head.slice(start))) return start;
    start = at + 1;
  }
  return -1;
}
