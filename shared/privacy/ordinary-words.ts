/** Whether a word with nothing special about it is a password there: behind ":", behind "is", or beside the label. */
export type JudgeWord = (word: string, behind: 'sign' | 'verb' | 'label') => boolean

/**
 * What people say behind "the password is", "Passwort:" and the like when no password follows: a closed list,
 * because passwords are made of any other word. Folded to lower case; measured on every phrase of the understanding.
 */
const WORDS = `
souvera a about above access accessing according account accounts active actually add admin after again all allowed already
also always am an and annoying another any anymore anything anywhere app apps are article as ask asking asks at auf
auth authentication auto automatic automatically available away back bad be because been before being belongs below
better between blank blocked both box broken browser but by can cancel cannot cant case central centrally character
characters clear code come comes compulsory confirm confirmation continue copied correct correctly could credentials
current currently data default definitely dead denied details device did didnt differ different digits do does doesnt
dont down down due either else email emails empty encrypted ending enter entered entirely entry error errors ever
every everything everywhere exactly exist exists expired expires expiry failed failing fails fake false field fields
find fine first for forgot forgotten form from fully fun function generator get gets getting given go goes gone good
got greyed guide had has have having he hell help helps her here hidden hint his history hm how however i identical
if ignored illegal im impossible in inactive incorrect incorrectly input inside instead into invalid is isnt issue
issues it its just keep keeps known last later least left legacy length less let lets letters like line link lock
locked login logins long longer lost machine mail mails mailbox make manager mandatory manually master matching may
maybe me message method might mine minimum missing mobile more most much must my n't name needed needs neither never
new next no nobody none nonsense nope normal not nothing now nowhere null of off often ok okay old on once one ones
only onto open option optional or other our out outdated outgoing over page pasted people perfect perfectly
permission phone place plain please pls policy popup possible present previous probably problem problems
program programs prompt prompts protected protection provided provider public put puzzle quite rather really reason
receive recovery refused rejected remains reset resets right rule rules safe said same save saved saving saying says
screen screwed secure secured security see seems sent separate server set setting settings setup several shall she
short shorter should show shown shows side sign similar simple simply since so some somehow something sometimes
somewhere soon space spaces special spelled stale stays step still stolen stop stops store stored strong stuck stupid
such suddenly supposed sure surely symbols synced system taken temporary text than thanks that thats the their them
then there these they thing things this those though through times to today together too top totally tried true try
trying twice two type typed types typing under unencrypted unchanged undefined unique unknown unless until untouched
up update updated us use used useless user username uses using usually valid very via visible vs waiting want wanted
wants warning was way we weak website well went were weird what when whenever where whether which while who why will
window with without wont word words work working works workspace would wrong yes yesterday yet you your yours zero bounces brand-new change changes chosen click done five four six seven eight nine ten fresh gate loop meant menu options path prior
protect reminder request requirement requirements required select setup tool tab task wrang sync synchronisation synchronization mailserver umlauts match server connect expire falling calling filling leave

aa ab abend abends aber abfrage abgelaufen abbrechen ablauf abzufragen aha aktiv aktivieren aktuell aktuelle
akzeptiert alle allein allem allen aller alles alphanumerisch als also alt alte altes alten am an anbieter andauernd
andere anderer anderes anders anfang anfordern anfrage angabe angaben ändern änderung anlegen anmelden anmeldedaten
anmeldung anwendung anscheinend anzeigen app arbeit auch auf aufgabe ausgang aus außen authentifizierung
authentisierung automatisch bedingung begrenzt behalten bei beide beiden beides beim beispiel bekannt benötigt
benutzer benutzername bereits bestätigen bestätigung bestimmt bin bis bisher bisherige bisschen bitte bleibt blöd
box brauch brauche braucht browser büro computer da dabei dadurch dafür dagegen daher dahin damit danach dann dar
daran darauf darf darin das dasselbe dass daten dauernd dazu dein deine dem den denn der derselbe deshalb dialog die
dienst dies diese dieser dieses ding doch doof dort drei dreimal drin drinnen dran drauf du durch durchaus dürfen
echt editieren egal eh eigene eigenes eigentlich ein eindeutig eine einem einen einer eines einfach eingabe eingang
eingeben eingerichtet eingestellt einige einmal eins einstellen einstellung einstellungen eintrag eintragen eintippen
einwandfrei einzeln einzige email empfang endlich entweder er erforderlich erfolgreich erlaubt erneuern erneut erst
erste es etwa etwas euch euer explizit falsch falls fast fehler fehlerhaft fehlermeldung fehlt feld fenster fern
fertig fest festlegen finden firma frage fragen fragt frei fremd früher funktion funktioniert für fürs ganz gar geben
geblieben gebraucht gefragt gegen gegeben geht gelten gemeint generator genau generieren genug gerade gerät geräte gern
gerne gesperrt gestern gestohlen gesucht gibt gilt gleich gleiche gleichen gleiches grad groß grün gründlich gut gäb
gültig hä hab habe haben halt handy hast hat hatte hätte heute hier hilfe hin hinfällig hingegen hinweis hinterlegen
hundertprozentig ich ihm ihn ihnen ihr ihre im immer in inkorrekt ins inzwischen irgend irgendein irgendwann irgendwas
irgendwie irgendwo irrelevant ist ja jede jedenfalls jeder jedes jedesmal jemand jetzt kaputt kann kannst kaum kein
keine keinen keiner keines keins kenne kennt kennung klar klappt klein knapp komisch komm komme kommt komplett konnte
konto können könnte korrekt kriege kurz kürzer lang länge lange länger langsam lassen laut leer leider lesbar liegt
link los löschen mache machen macht mag mail mailadresse mailprogramm mails mal man manager manchmal manuell master
mehr mehrere mehrfach mehrmals mein meine meinem meinen meiner meines meint meist meldung mich minuten mir mit möchte
möglich momentan morgen muss müssen nach nachdem nachher nachricht name natürlich neben nehmen nein neu neue neuen
neuer neues neuerdings nicht nichts nie niemals niemand nimmer nimmt nirgends nirgendwo noch nochmal nochmals
nö nötig notwendig null nun nur ob oben obwohl oder offen offenbar oft ohne öfter okay optional ordner ordnung ort
outlook passend passt pc pflicht plötzlich postfach postausgang posteingang problem probleme programm quasi
quatsch raus recht regel regeln rein reset richtig rot rücksetzen sache sagt schlecht schluss schon schuld schützen
schreiben schritt schwach sehen sehr sei sein seine seit seite selber selbe selbst senden server setze setzen setzt
sicher sicherheit sicherheitshalber sie siehe sind so sofort sogar soll sollen sollte somit sonderzeichen sondern
sonst später speichern sperre sperren standard ständig statt steht stelle stellen stets stimmt streng suche suchen
support system tabu tausend tauschen tippe toll trage trotz trotzdem tut über überall überflüssig überhaupt üblich um
umsonst und unbedingt unbekannt unfug unmöglich ungültig unklar unnötig uns unser unsere unsicher unsinn unten unter
unterschiedlich unverändert update user vergessen vergesse vergiss verlängern verloren verschieden verschlüsselt
verschwunden versand verwalten verwaltung verwende viel viele vielleicht vier völlig voll vom von vor voraussetzung
vorgabe vorhanden vorher vorhin vorlage vorne wahrscheinlich wann war warte warum was wechseln weg wegen weil weit
weiter weiterhin weiß welche welchem welcher welches wem wen weniger wenn wer werde werden wert weshalb wichtig wie
wieder wieso will wir wird wirklich wo woanders wofür woher wohin wohl wollte womit worden workspace wort wozu wurde
würde zahlen zeichen zeigen zeit ziffern zu zuerst zufällig zugang zugangsdaten zulässig zum zumindest zur zurück
zurücksetzen zusätzlich zuvor zwar zwei zweimal zwischen zwingend stimmen passen gwechselt öffnen e-mail e-mails umlaut umlaute mailkonto mailclient kombination schreibweise groß-/kleinschreibung besseres beste besten einrichten fällt futsch jemandem jemanden jemandes menü punkt reiter seien
könnt kennen kennst abglaufn seiten tippfehler vergessn vergesen verlorn wexeln

android apple authenticator auto chrome cleartext edge evolution exchange firefox gmail google icloud imap ios ipad
iphone kerberos keychain kmail laptop linux mac macbook macos mailspring microsoft notebook ntlm oauth office pop pop3
rechner samsung smtp schlüsselbund ssl starttls tablet thunderbird tls tor verschlüsselung windows yahoo

amol aufm aufs d da des dia dös e en enemol fer fürd gaht geit gheissen glych han hob i isch is ka ko koa ma mei mi
mim mog na ned net nid nimma nöd nume nümm nüt oiwei scho sell so uf vo vu wia wo z
`
  .trim()
  .split(/\s+/)

/** Placeholders, and the label itself once more. */
const NO_VALUE =
  /^(?:x+|\.+|…+|\*+|[•●·_?!-]+|(?:your|dein|ihr|my|mein|new|old|neues|altes|\p{L}*)?[-_ ]?(?:pass?wor[dt]|pw|pwd|kennwort|hidden)e?s?|todo|n\/?a|xsecret)$/iu

/** The endings of what a password is rather than of what it is: participles, adjectives, "three times". */
const DESCRIBES = [
  String.raw`\p{L}{3,}ed|\p{L}{4,}(?:(?<!l)ing|able|ible|less)|\p{L}{2,}(?:al|t|ed|ing|ous|b|ar|in|re|ve|c)ly`,
  String.raw`\p{L}{2,}(?:lich|(?<!f)isch|los|weise|haft|mäßig)(?:e[srn]?)?|\p{L}{4,}bar`,
  String.raw`\p{L}*(?:mal|fach|times|seitig|pflichtig|notwendig|pflicht|technisch|feld|abfrage|fenster)`,
  String.raw`(?:ab|an|auf|aus|ein|zu|um|her|hin|nach|vor|zurück|weg|fest|frei|neu|raus|rein|durch|mit|unter|los|da)?ge(?!\p{L}*[hk]eit)\p{L}{2,}(?:t|en)`,
  String.raw`(?:ver|be|ent|er|zer|über|wieder|miss|hinter)(?!\p{L}*[hk]eit)\p{L}{3,}(?:t|en)`,
  String.raw`un\p{L}{3,}(?:t|en|ig|ell)|\p{L}{3,}(?:iert|ieren)`,
  '(?:un|nicht|non|case|too)-.*',
  String.raw`\d{1,3}[%x-]*\p{L}*`,
]
const SECRECY = /^(?:geheim|secret|private?)$/i
const DESCRIPTION = new RegExp(`^(?:${DESCRIBES.join('|')})$`, 'iu')

/** Whether an ordinary-looking word is more likely a password than the rest of a sentence about one. */
export const isSecretWord: JudgeWord = (word, behind) => {
  const plain = fold(word.toLowerCase().replace(/[’'´]|!+$/g, ''))
  if (NO_VALUE.test(word) || PLAIN_WORDS.has(plain)) return false
  // Behind a colon even "geheim" may be one; behind "is" it tells what the password is like.
  return !DESCRIPTION.test(word) && !(behind === 'verb' && SECRECY.test(word))
}

function fold(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü')
}

const PLAIN_WORDS = new Set(WORDS.map(fold))
