/**
 * Trades and crafts, as keys, for men and women. Most are family names as well ("Boulanger", "Tisserand"): only in small letters
 * do they say what somebody does, while the words of `professions.ts` do so however they are written.
 */
const TRADES = new Set(
  (
    'arboriste ardoisier ardoisiere argentier argentiere berger bergere bijoutier bijoutiere bottier bottiere boucher bouchere ' +
    'boulanger boulangere bouquiniste bourrelier bourreliere brocanteur brocanteuse brodeur brodeuse bucheron bucheronne cardeur ' +
    'cardeuse carreleur carreleuse carriere carrossier carrossiere caviste chapelier chapeliere charcutier charcutiere charpentier ' +
    'charpentiere chaudronnier chaudronniere chauffagiste chevrier chevriere chocolatier chocolatiere circassien circassienne ' +
    'ciseleur clown coiffeur coiffeuse compagnon compagnonne conchyliculteur conchylicultrice conteur conteuse coutelier ' +
    'couteliere couturier couturiere couvreur couvreuse cremier cremiere crepier crepiere cultivateur cultivatrice danseur ' +
    'danseuse decorateur decoratrice dentelliere doreur doreuse ebeniste elagueur elagueuse electronicien encadreur encadreuse ' +
    'estheticien estheticienne ferronnier ferronniere fileur fileuse fleuriste fondeur fondeuse fontainier fontainiere forgeron ' +
    'forgeronne fromager fromagere glacier glaciere graveur graveuse grutier grutiere guide herboriste horloger horlogere ' +
    'joaillier joailliere jongleur jongleuse laitier laitiere lingere macon maconne magicien magicienne marbrier marbriere ' +
    'marchand marchande marin marionnettiste maroquinier maroquiniere matelot menuisiere merciere meunier meuniere moniteur ' +
    'monitrice mosaiste mouleur mouleuse muletier muletiere mytiliculteur mytilicultrice orfevre osiericulteur osiericultrice ' +
    'paludier paludiere parquetier parquetiere paveur paveuse pepinieriste perruquier perruquiere platrier poissonnier ' +
    'poissonniere potier potiere ramoneur ramoneuse remouleur rempailleur rempailleuse sabotier sabotiere saunier sauniere scieur ' +
    'sellier selliere serigraphe serrurier serruriere soudeur soudeuse souffleur souffleuse styliste tailleur tailleuse tanneur ' +
    'tanneuse tapissier tapissiere teinturier teinturiere tisserand tisserande tisseur tisseuse tondeur tondeuse tonnelier ' +
    'tonneliere tourneur tourneuse traiteur trufficulteur trufficultrice tuilier tuiliere vacher vachere vannier vanniere ' +
    'vitrailliste voilier voiliere zingueur zingueuse'
  ).split(' '),
);

/** Whether a word (by its key), written in small letters, is a trade, in the singular or the plural: "boulanger", "tanneuses". */
export function isTrade(key: string): boolean {
  return TRADES.has(key) || (key.endsWith('s') && TRADES.has(key.slice(0, -1)));
}
