/** What people of Switzerland, Austria and Bavaria say, folded, and what that is in the German that all read. */
const STANDARD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nicht: 'nich noed nid nit ned net itt',
    'nicht mehr': 'nueme nuemm nuemme nuemen nuem nimma nimmer nimm',
    nichts: 'nuet nuett nix nixn nueut',
    geht: 'gaht goht geit gaat gaht gheit',
    gehe: 'gang',
    komme: 'chume chum chumm kumm kimm kim chome',
    kommt: 'chunnt chunt kummt kimmt chonnt',
    rein: 'ine inne ini eini nei eina ie',
    raus: 'use usse aussi naus ausse',
    tut: 'tuat tuet duat tued',
    ist: 'isch esch is',
    habe: 'han hob ho haa ha',
    hat: 'het haet hod hot',
    kann: 'chan cha ko chani',
    kannst: 'chasch konnst',
    muss: 'mues muess muas muass mus',
    soll: 'soell soi soit',
    will: 'wott wui wuell wuenn wue',
    mag: 'mog moeg',
    laeuft: 'lauft loift laufd',
    ich: 'i ii ick icke',
    mich: 'mi',
    mein: 'min mis mei meis mai',
    meine: 'mini miini moi',
    sich: 'si',
    das: 's des dees dat',
    auf: 'uf auffi',
    dem: 'em',
    'auf dem': 'ufem ufm uffem aufm',
    beim: 'bim',
    eingeben: 'iigaeh iigae iigeh igaeh iigebe eigem',
    eingestellt: 'iigstellt ygstellt',
    einstellen: 'iistelle iistellae',
    umstellen: 'umstelle umstellae',
    verschluesselung: 'verschluesselig verschluesslig verschluesseligg',
    ausgangsserver: 'uusgangsserver usgangsserver',
    eingangsserver: 'iigangsserver igangsserver',
    zuerst: 'zerscht zersch',
    von: 'vo',
    bei: 'bi',
    senden: 'saende saendae schicke schickn versende',
    empfangen: 'empfange kriagn kriege',
    pruefen: 'pruefe',
    etwas: 'oeppis ebbs',
    jetzt: 'etz jetz iatz iezt',
    kein: 'keen koa koan',
    keine: 'koane',
    ein: 'een',
    fuers: 'fers fues',
    handy: 'haendy natel',
    noch: 'no',
    wie: 'wia',
    was: 'wos wat',
    auch: 'au aa aach och',
    postfach: 'poschtfach',
    die: 'de',
    sind: 'san sand sann',
    waren: 'warn woarn',
    nie: 'nia nii',
    wenn: 'wann',
    also: 'aso oiso',
    fuer: 'fia fir fuea',
    'mit dem': 'mitm',
    neues: 'neichs neis neigs',
    neu: 'nei',
    gehen: 'gengan genga gengen gonga',
    kommen: 'kemman kemma kumman kuman choemed',
    aendern: 'aendan aendean',
    lesen: 'lesn',
    schicken: 'schickn',
    abrufen: 'abruafn',
    passwort: 'possword passwuad',
    benutzername: 'benutzanaum benutzanam benutzanaam',
    mailadresse: 'mailadraesse mailadress',
    hallo: 'gruezi grueezi griassdi griasseich hoi sali servus griass gruess',
  }).flatMap(([standard, said]) => said.split(' ').map((word) => [word, standard] as const)),
)

/** A folded message without dialect, where several of its words are of one; otherwise undefined. */
export function withoutDialect(folded: string): string | undefined {
  if (folded.length > LONGEST) return undefined
  let count = 0
  const standard = folded.replace(/[a-z]+/g, (word) => {
    const known = STANDARD.get(word)
    if (known) count += 1
    return known ?? word
  })
  return count >= 2 ? standard : undefined
}

const LONGEST = 120
