import type { CheckId } from '../../answers/diagnosis/check-id.ts'

// Folded words of short replies to "did that help?", German and English; a word may stand in several groups.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const YES = set('ja jo joa jap jep jup yes yep yup yeah aye si genau klar sicher')
export const NO = set('nein nee noe na nah nae nope no nei naa')
export const NOT = set(
  'nicht nix nichts net ned nid noed not nothing kein keine keinen never nie nimmer isnt doesnt didnt dont wont cant hasnt without vergeblich vergebens umsonst unsuccessful fails failed fail fehlgeschlagen schlaegt fehl broken kaputt erfolglos',
)
export const STILL = set(
  'still immernoch nochimmer weiterhin trotzdem same gleiche gleicher gleichen gleich dasselbe derselbe dieselbe selbe selben unveraendert unchanged persists persist continues nach',
)
export const WORKS = set(
  'works work working worked geht gehts gehen gehn ging gings gegangen geklappt funktionierte laeufts funktioniert funktionierts funzt klappt klappts laeuft laufts laufen tut geloest solved sorted fixed fixt resolved geschafft repariert help helped helps helping geholfen hilft bringt gebracht erfolgreich success successful',
)
export const FINE = set(
  'gut good fine perfekt perfect super prima toll great brilliant wunderbar spitze nice cool passt stimmt stimmen richtig right correct korrekt ordnung',
)
export const DONE = set(
  'done did tried versucht probiert ausprobiert gemacht gmacht erledigt getan checked geprueft ueberprueft kontrolliert fertig finished set gesetzt geaendert changed eingestellt eingetragen reset umgestellt verglichen compared gespeichert saved eingegeben eingetippt getippt typed entered retyped eingeschaltet angehakt ticked kontrolliert gecheckt gewechselt korrigiert corrected switched gsetzt gmacht gschaut geschaut nachgeschaut nachgesehen looked getauscht',
)
export const ALREADY = set('already schon scho bereits laengst before vorher vorhin lang eh')
export const FAREWELL = set(
  'pfiat pfiad di servus tschuess tschau ciao bye goodbye baba ade merci gruss gruesse',
)
export const NEXT = set(
  'next weiter else sonst naechster naechste naechsten naechstes further continue',
)
export const HOW = set(
  'how wie wo where why warum wieso weshalb was what which welche welches welcher',
)
export const UNCLEAR = set(
  'understand versteh verstehe verstanden kapier idea clue ahnung plan ratlos huh hae haeh',
)
export const LIGHT = set(
  `the it its that thats this these das es dies dieses den die der dem des da dort dabei damit there here hier hat hab habe haben ham i ich he she
  have has had haette is ist are was war were but aber leider unfortunately sorry and und also auch now jetzt nun heute
  all alles alle everything only just nur mal so do does don didn doesn isn hasn wasn won can cant t s ve m re ll d
  please bitte danke thanks thank you thx ty cheers ta mate me my mein meine du sie wir we problem probleme problems issue issues
  error errors fehler fehlermeldung meldung message thing things sache mail mails email emails e post kommt kommen comes come got get gets
  always immer wieder again dauernd of in to for zu zum mit bei beim an auf then dann yet bisher any anymore mehr more luck joy
  wohl scheinbar apparently yet noch even am bin far step schritt anything something what one nothing change difference unterschied
  after afterwards danach jedoch though although doch ehrlich honestly i des is scho hob no sogar same ma man muss soll must should
  would will werde werd kann can could mir mich uns us go on up ok okay okey oki um
  omg lol haha yay wow juhu hurra endlich finally oh ah ach aha wirklich really tatsaechlich indeed ganz gar beides both hob ham ma oans wos dreimal zweimal twice thrice times gestern yesterday neu neues new again
  im in nochmal nochmals eben halt actually eigentlich vorhea zuvor heisst bedeutet mean means meant meint find finde stell stelle aender aendere mach mache tun setting settings einstellung einstellungen`,
)

/** What the checks are about: "the user name is fine" speaks of the check that is open. */
export const SUBJECTS: Partial<Record<CheckId, ReadonlySet<string>>> = {
  username: set(
    'benutzername benutzernamen benutzer username user name lower case lowercase klein kleinbuchstaben kleingeschrieben small letters login',
  ),
  password: set('passwort password kennwort pw pwd gespeichert saved save'),
  retype: set(
    'passwort password kennwort pw pwd neu new retyped typed eingetippt getippt entered eingegeben',
  ),
  'auth-method': set(
    'authentifizierung authentication passwort password normal method methode oauth spa',
  ),
  'ssl-port': set(
    'ssl tls port ports 993 995 465 verschluesselung encryption verbindung connection',
  ),
  host: set('server servername servernamen host name adresse address letters zeichen'),
  network: set(
    'netz network wlan wifi wi fi hotspot mobile daten data handy vpn andere anderes anderen other another',
  ),
  antivirus: set(
    'antivirus virenschutz virenscanner avast kaspersky defender off aus ausgeschaltet',
  ),
  clock: set('uhr uhrzeit datum zeit clock date time'),
  'outgoing-login': set(
    'anmeldung authentication smtp postausgang outgoing haken ticked on ein eingeschaltet',
  ),
  sender: set('absender absenderadresse adresse address sender from'),
  'seen-in-workspace': set(
    'sind are see seh sehe sehen seen visible sichtbar zu workspace browser web webmail angekommen arrived exist',
  ),
  wait: set('gewartet waited warten wait minuten minutes'),
  'update-program': set('aktuell aktualisiert update updated neueste latest version'),
}
