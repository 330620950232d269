import { createScreen } from '../patterns/screen.ts'

/**
 * What different words in both languages have in common. A pattern runs over folded text (`ä` is `ae`).
 * Roots without a word boundary are meant: German glues words together ("Mailkennwort").
 */
const CONCEPTS = {
  password:
    'passw|passwoer|kennw|pass?w?oe?rt|pasword|passwrot|\\bpw\\b|\\bpwd?\\b|\\bpass\\b|passphrase|zugangscode|passcode',
  username:
    'benutzer|usernam|usrnam|user ?-?name|\\busers?\\b|anmelde ?-?nam|login ?-?nam|konto ?-?nam|account ?-?nam|nutzernam|nutzerkenn|kennung|user ?-?id|login ?-?id|\\bid\\b|anzeigenam|alias|welche[nmrs]? namen|what name|which name|wer bin ich',
  letter_case:
    'gross.{0,8}klein|klein.{0,12}gross|kleinbuchst|kleinschr|kleingeschr|klein ?(?:ge)?schr|grossbuchst|grossschr|gross ?(?:ge)?schr|upper ?-?case|lower ?-?case|capital|small letter|case.?sens|\\bcaps\\b|versal|\\bcase\\b|anfangsbuchst|gemischt|mixed',
  port: '\\b(?:imap|pop3?|smtp|ssl|tls|mail|server)?-?ports?\\b|portnum|portnr|portzahl',
  server: 's[er]{1,2}v?er\\b|server|\\bhosts?\\b|hostnam|sever\\b',
  server_data:
    'serverdat|zugangsdat|serverad|servernam|server ?(?:data|detail|info|address|name|setting)|verbindungsdat|technische[nr]? daten|\\bdetails\\b|\\bangaben?\\b|adresse|address\\b',
  incoming: 'eingang|eingehend|incoming|inbound|eintreffend|posteing',
  outgoing: 'ausgang|ausgehend|outgoing|outbound|postaus',
  where:
    '\\bwo\\b|\\bwohin\\b|\\bwoher\\b|\\bwhere|\\bfind(?!et)|\\bsteh(?:t|en)\\b|nachschau|nachles|ablesen|aufgelistet|listed|irgendwo|somewhere',
  how: '\\bwie\\b|\\bhow\\b|\\bwia\\b|\\bwi\\b',
  which: '\\bwelch|\\bwhich|\\bwhat|\\bwas\\b|\\bwie (?:heisst|lautet)|\\bwos\\b|\\bwoas\\b',
  why: '\\bwarum|\\bwieso|\\bweshalb|\\bwhy\\b|\\bhow come\\b|\\bwozu\\b|\\bweswegen',
  encryption:
    'verschluess|encrypt|\\bssl|\\btls\\b|verbindungssich|verbindungstyp|connection (?:sec|type)|security type|sicherheitstyp|sicherheitseinst|\\bsecur|gesichert|abgesich|absicher|\\bsicher(?:e|heit)?\\b',
  starttls: 'start.?t?ls',
  plain:
    'unverschl|unencr|unsecur|insecure|ungesich|ohne (?:ssl|versch|tls)|without (?:ssl|encr|tls)|klartext|plain|cleartext|switch off enc',
  set: '(?<!zurueck)setz|festleg|vergeb|aktivier|\\bset\\b|setting a|creat|activat|enabl|freischalt|definier|generat|waehle? ich mein|choose my|chosen|anlege',
  change:
    'aender|aendr|\\bwechsel|tausch|\\bupdat|chang|modif|umstell|anpass|korrigier|\\bedit|\\bswitch|umschreib|ersetz|replac|ueberschreib|aktualisier|alter\\b|amend|\\badapt|correct the|swap|umgestellt|umzug|migrat|\\bfix\\b',
  fresh: '\\bneu(?:e[nsrm]?)?\\b|\\bnew\\b|\\bnoii?s?\\b|brand-?new|frisch',
  forgot:
    'verg(?:ess|ass)|verges|vagess|forgot|forget|vergaess|nimm[ae]r?\\b|(?:weiss|woass|kenn).{0,30}\\b(?:nicht|nimmer|nimma|net|ned|noed|keiner|niemand)\\b|(?:don.?t|cannot|can.?t|do not|not|no longer|never|nobody|no idea|longer|didn.?t) ?(?:\\w+ )?(?:know|knows|known|remember|recall|have|save)|verloren|verlegt|verschlampt|verschwitz|abhanden|\\blost\\b|misplaced|keine ahnung|blassen|entfallen|no idea|erinner|rememb|no clue|clue what|slipped|blank|comes? to mind|think of my|faellt mir|nicht notiert|unbekannt|unknown|mitgenommen|predecessor|vorgaenger|which one',
  reset: 'zurueck.{0,3}setz|\\breset|recover|wiederherstell|restor|retriev|ruecksetz',
  look_up:
    'auslesen|anzeigen|heraus|nachschau|look up|read out|see my|sehe ich mein|verraten|(?:tell|give|send|schick|gib|sag)\\w* (?:me|mir)|was my|what.?s my|wie war|was war|show my|zeig\\w* mein',
  former:
    '\\balte[sn]?\\b|bisherig|dasselbe|selbe|gleiche|\\bsame\\b|behalt|\\bkeep\\b|weiter ?(?:ver)?wend|\\bold\\b|reuse|wiederverwend|current|present|aktuell|jetzige',
  oauth:
    'o-?auth|modern.{0,4} (?:auth|anm)|token|\\bsso\\b|single.?sign|app.?(?:pass|kenn)|\\b2fa\\b|\\bmfa\\b|faktor|two.?factor|2-factor|multi-?factor|xoauth|(?:anmeld|login|einlog|sign|auth).{0,25}(?:browser|webseite)|browser.{0,25}(?:anmeld|login|einlog|sign|auth|fenster)|webanmeld|weblogin|web login|authentifizierungsmeth|authentication method|auth ?-?method|microsoft.?(?:konto|account)|basic auth|kerberos|ntlm',
  setup:
    'einricht|eingericht|iirichte|set ?-?up|setting up|konfigur|configur|config|install|anbind|einbind|eingebund|hinzufueg|hinzuzufueg|hinzu\\b|\\badd(?:ing)?\\b|anschliess|zufueg|einpfleg|verknuepf|\\blink (?:my|to)|einigrichte|aufsetz|\\bwizard|assistent|autodiscover|zum laufen|get started',
  on_device:
    '(?:mail|post|konto|account|postfach|mailbox)s?.{0,22}\\b(?:auf|on|aufs|ufs|uf|am|onto|im|into)\\b.{0,14}(?:handy|natel|phone|tablet|ipad|android|huawei|xclient|galaxy|pixel|rechner|laptop|computer)',
  existing:
    'bestehend|vorhanden|bereits|schon (?:ein|an|da)|already|existing|nachtraeg|spaeter|\\blater\\b|afterwards|gespeichert|hinterlegt|\\bstored\\b|\\bsaved\\b|keychain|schluesselbund|anmeldeinformationsverw|credential manager|tresor',
  account: '\\bkonto|konten|account|postfach|mailbox|mailkonto|kontoeinst',
  login:
    'login|log ?-?in|log on|logon|logging in|logg(?:e|t|en)|anmeld|angemeld|einlogg|eingeloggt|sign(?:s|ed|ing)? ?(?:-|me )?in\\b|authenti|\\bauth\\b|zugang|melde[tn]? (?:ich )?mich|credential|komme? .{0,20}rein|kick',
  fail: 'fehl(?:er|schl|gesch)|\\berr(?:or)?\\b|fail|kaputt|problem|broken|spinnt|streik|stuerzt|crash|defekt|unmoegl|impossible|gescheitert|unsuccess|stopp?ed',
  negation:
    '\\bnicht|\\bnix|\\bnet\\b|\\bned\\b|\\bnoed|\\bnid\\b|\\bnit\\b|\\bnimmer|\\bkein|\\bkei\\b|\\bnot\\b|n.?t\\b(?<=(?:do|does|did|wo|ca|is|are|was|could|would|ai)n.?t)|\\bno\\b|\\bnever|\\bnie\\b|\\bnothing|\\bnone\\b|\\bnichts|cannot|unable|not able|without|\\bohne\\b|\\bnobody',
  works:
    '\\bgeht\\b|\\bgehen\\b|\\bgehn\\b|\\bgaht\\b|\\bgoht\\b|klappt|funktion|funzt|\\blaeuft|\\bworks?\\b|\\bworking|\\bworked|\\bfine\\b|\\bok(?:ay)?\\b|\\btut\\b|wunderbar|no problem|complete|fertig|normal',
  contrast:
    'sondern|\\bnur\\b|\\bjust\\b|\\bonly\\b|\\bbloss|\\baber\\b|\\bbut\\b|jedoch|dagegen|although|obwohl|\\bschon\\b|instead|rather',
  rejected:
    'abgel|ablehn|abglehnt|reject|abgewies|weist|verweiger|denied|refus|invalid|ungueltig|falsch|wrong|incorrect|inkorrekt|nicht akzept|(?:not|n.t) accept|nimmt .{0,40}nicht|nimmt .{0,20}(?:ned|net|noed|nid)|angenommen|turns? down|bounce|rausgew|kick|mag .{0,12}nicht|gesperrt|locked|no good',
  again:
    'immer|staendig|dauernd|again|keeps|fragt|frogt|asking|\\basks|prompt|nochmal|erneut|schleife|loop|pausenlos|jedes ?mal|every time|poppt|pops|wants? .{0,20}anew|over and over',
  send: '\\bsend|\\bsent\\b|gesend|versend|verschick|abschick|\\bschick|versand|outbox|rausgeh|\\braus|hinaus|absend|mail out|sending|abzuschick|weggeh|geh\\w* .{0,20}weg\\b|wegschick|submit|transport|zugestellt|deliver|undeliver|unzustell|\\bgo(?:es|ing)? out|going through|go through|leaves?\\b|reply|replying|antwort(?:en|e)\\b|forward|\\bausse|aussi|unsent|drafts|entwuerf|empfaenger|recipient|relay|absender|sender',
  receive:
    'empfang|empfaengt|erhalt|bekomm|ueberch|kriege?\\b|krieg |rec[ei]{2}v|reception|eingang|inbox|arriv|ankomm|angekomm|kommen?\\b.{0,25}\\b(?:an|rein|eina)\\b|kummt|come[s]? (?:in|through)|reinkomm|\\brein\\b|abruf|abgeruf|ruft|fetch|abhol|abgeholt|holt\\b|neue[nr]? (?:mail|nachricht|e-?mail)|new (?:mail|message|e-?mail)|einlaufen|trudel|hereinkomm|getting (?:any )?(?:mail|e-?mail)|get (?:my|any) mail|synct|syncing|synchronis|unread|ungelesen|show(?:s|n)? up|reach me|herunter|download|refresh|shows? only|wrote to me|emails me|pull',
  unreachable:
    'verbind|connect|erreich|unreach|can.?t reach|zeitueberschr|timed? ?-?out|timing out|timeout|nicht gefunden|not found|cannot find|can.?t find|nicht finden|offline|antwortet|respond|haengt|hangs|getrennt|disconn|\\bdns\\b|resolve|outage|\\bdown\\b|stoerung|nicht verfueg|unavailable|kontakt zum|handshake|netzwerkfehl|network err|loses?\\b',
  network:
    'firewall|router|\\bvpn\\b|hotel|wlan|wi-?fi|\\blan\\b|netzwerk|network|mobile daten|mobile data|\\b[45]g\\b|blockier|blocked|blocking|\\bblock|telnet|geschlossen|closed|antivir|virenschutz|\\bzu\\b,|proxy',
  certificate:
    'zertifi|certif|\\bcert\\b|zertificat|identitaet|identity|vertrau|untrust|not trusted|\\btrust|abgelauf|expired|signiert|self-?signed|aussteller|issuer|fingerprint|fingerabdr|principal|prinzipal|\\bfake|nicht echt|ausnahme|exception|ca\\b(?<=unknown ca)|revo[ck]',
  warning:
    '\\bwarn|meldung|meldet|message|hinweis|popup|pop-?up|fenster|window|says?\\b|sagt\\b|steht da|behauptet|quote',
  delete:
    'loesch|delet|remov|\\bweg\\b|verschwund|verschwind|\\bgone\\b|disappear|vanish|entfern|ausgeraeumt|leergeraeumt|missing|fehlen|vermiss|swallow|empties|\\blost\\b|verlust',
  keep_copy:
    '(?<!in )kopie|\\bcop(?:y|ies)\\b|belass|\\bleave\\b|leaving|(?:auf|vom|am|ufem) (?:dem )?server.{0,20}(?:lass|behalt|bleib|loesch|weg|liegen)|(?:lass|behalt|bleib).{0,30}server|(?:on|from|off) the server|keep.{0,20}server|originals|stay put',
  one_place:
    'nur (?:noch )?(?:auf|am|uf|im|der|die|am|dort)|only (?:on|the|one|shows|sees)|nur\\b.{0,12}ersten?|ein(?:em|e)? (?:einzigen )?(?:geraet|graet)|one device|other device|andere[nrm]? (?:geraet|rechner|graet)|zweite[nr]?\\b|second (?:computer|device|pc)|already downloaded|schon abgeholt|wer zuerst|whoever|nach (?:dem )?(?:abruf|download|herunter|runter|abhol)|after (?:the )?(?:download|fetch|collect)|since pop|seit .{0,25}\\bpop|locally|lokal',
  devices:
    'geraet|device|handy|\\w*phone|tablet|ipad|computer|laptop|\\bpc\\b|rechner|notebook|natel|smartphone|mobil|ueberall|everywhere',
  compare:
    'unterschied|differen|versus|\\bvs\\b|besser|better|\\boder\\b|\\bor\\b|empfehl|recommend|\\bsoll|should i|vorteil|advantage|geeignet|sinnvoll|\\bbest\\b|beste[ns]?\\b|lieber|prefer|\\bpick\\b|entscheid|decid|pros\\b|gscheiter|kontotyp|account type|wahl\\b|choice|choose|which one',
  meaning:
    'was (?:ist|bedeut|heisst|sind|macht|tut|soll)|wos is|was isch|what (?:is|are|does|exactly)|what.?s (?!my)|\\bmeans?\\b|\\bmeant|\\bmeaning|erklaer|explain|bedeut|gemeint|definition|\\bdefine|stands? for|wofuer|what.{0,25} for\\b|used for|versteh|understand|abkuerz|abbrev|acronym|begriff|fachchinesisch|vorstellen|aufgabe|funktioniert\\b.{0,8}(?:imap|pop|smtp)|how (?:does|do)|noch nie gehoert|keine ahnung was|describe|beschreib|zusammen',
  allowed:
    '\\bdarf|\\bmuss|\\bmust|have to|need to|\\bneed\\b|allowed|erlaubt|noetig|notwendig|required|brauch|benoetig|zwingend|pflicht|\\bmay i\\b|moeglich|unterstuetz|support(?:ed|s)|permitted|verfuegbar|available',
  check:
    'stimm|richtig|korrekt|\\bcorrect\\b|\\bright\\b|\\bpasst|pruef|\\bcheck|verif|in ordnung|kontroll|look(?:s)? (?:ok|good|right|fine)|gegencheck|gegenles|review|drueberschau|drueber|so ok\\b|valid\\b|kombination|combination|ok so|go together',
  typed:
    'eingetragen|eingegeben|eingestellt|entered|typed|drinsteh|drin steh|meine (?:einst|angab|konfig|daten|config)|my (?:config|settings|setup|data)|hab(?:e)? ich|i have\\b|i.?ve\\b|i put|gesetzt',
  show: '\\bzeig|\\bzoag|\\bshow|fuehr|gefuehrt|\\bguid|\\bwalk|schritt|\\bsteps?\\b|klick|click|\\btour|begleit|lots[e]|point (?:me|to|out)|take me|bring (?:me|mi|mich)|navigat|demonstr|vormach|vorfuehr|wizard|lead|rundgang|an die hand|hold my hand|highlight|hervorheb|markier|\\bmark\\b|knopf|button|oeffne mir|open the (?:right|tour)|overlay|follow along|am (?:bild)?schirm|on screen',
  settings_word: 'einstellung|setting|parameter|preferences|eintragung|optionen|konfiguration',
  greeting:
    '\\bhallo|\\bhall[oe]+|\\bhi+\\b|\\bhiya|\\bhey|\\bhoi\\b|guten (?:tag|morgen|abend|mittag)|\\bmoin|serv[ua]s|serwus|gruezi|gruess|\\bhello|\\bhowdy|good (?:morning|afternoon|evening|day)|\\bsalu|\\bsali\\b|\\bhuhu|\\bahoi|mahlzeit|\\btach|tagchen|n.?abend|sehr geehrte|dear (?:sir|all|team)|what.?s up|was geht|alright\\b|pleased to meet|knock|greetings|schoene[nr]? (?:tag|freitag|guten)|top of the morning|\\byo\\b|\\bgm\\b|hope you.?re|na\\b',
  presence:
    '(?:jemand|anybody|anyone|somebody) (?:da|here|there)|bist du da|are you there|ist da (?:jemand|wer)|wer da',
  thanks:
    'dank|dangg|merci|thank|\\bthx\\b|tysm|\\bty\\b|cheers|appreciat|grateful|vergelt|you.?re a (?:star|legend)|owe you|saved my day|schatz|kind of you|sehr geholfen|zu schaetzen|lifesaver',
  praise:
    '\\bsuper\\b|\\bgreat\\b|perfe[ck]t|\\btop\\b|klasse|\\bprima\\b|awesome|excellent|brilliant|\\bcool\\b|\\btoll\\b|gut gemacht|good (?:bot|job|work)|well done|spitze|geloest|solved|hat geholfen|that helped|useful|geklappt|klappt jetzt|juhu|hurra|yay|genau was|erledigt|alles (?:gut|klar)|wieder\\b.{0,12}(?:danke|merci)|now works|works now|einwandfrei',
  bot: '\\bbot\\b|\\bki\\b|\\bai\\b|chatgpt|roboter|\\brobot|maschin|machine|automat|\\bgpt\\b|\\breal\\b|\\becht(?:e[nr]?)?\\b|extension|erweiterung',
  ability:
    'was kann(?:st)?|what can|what do you|hilf|^help\\b|\\bhelp|wobei|womit|worin|woruber|worueber|koennen sie|kannst|can you|could you|how can you|features|funktionen|wer (?:oder was )?bist|who are you|capab|faehigkeit|themen|topics|menue?\\b|main menu|hauptmenue|overview|uebersicht|befehl|command|\\boptions?\\b|grenzen|limits|are you able|assist|steckbrief|begin\\b|was (?:ich )?fragen|what to ask|anfang\\b',
  human:
    'mensch|mitarbeit|employee|member of staff|\\bstaff\\b|\\bsupport\\b|hotline|telefon|telephone|\\bphone (?:number|no)|\\bcall\\b|\\bring\\b|\\bagent\\b|human|ansprechpartner|real person|\\bperson|sprech|helpdesk|help desk|it-?abteilung|\\bthe it\\b|\\bdie it\\b|speak|talk|ticket|anruf|anrufen|rueckruf|callback|kolleg|colleague|someone|somebody|jemand|\\badmin|operator|durchwahl|contact|kontakt(?:ier|dat)?|kundendienst|customer serv|berater|techni(?:k|c)er|technician|escalat|beschwer|complain|zustaendig|representative|wen (?:frag|ruf)|who (?:do i|can i|to)|whom|nummer\\b|\\bnumber\\b|dringend|urgent|persoenlich|in person|weiterleiten an|extension number',
  privacy:
    'datenschutz|privacy|dsgvo|gdpr|vertraulich|confidential|speicher(?!platz)|\\bstor(?:e|es|ed|ing|age)\\b|gespeichert|mitles|mitgeles|personenbezog|aufzeichn|protokollier|\\blogged|(?:who|wer).{0,16}(?:see|read|liest|sieht|lesen|sehen)|verlauf|history|conversation|unterhaltung|\\bchat|anonym|\\bcloud|track|\\bspy|spion|ausspio|cookie|record|merks|auswert|analys|sensib|sensitiv|third part|dritte|weitergeb|weitergegeb|\\bshare|chef\\b|\\bboss|vorgesetz|geheim|secret|between us|unter uns|server in|access to my|know my name',
  data_word:
    '\\bdaten\\b|\\bdata\\b|\\bmy info|information|eingaben|was ich (?:hier )?(?:schreib|tipp|eingeb)|what i (?:write|type|say)|nachrichten hier|geschrieben habe',
  language_word:
    'deutsch|german|englisch|en[gl]{2}i?s[hc]|englis|\\bsprache|language|franzoes|french|italien|spanisch|spanish|tuerk|turkish|polnisch|polish|in dialekt|mundart|translate|uebersetz',
  time: '\\bseit\\b|\\bsince\\b|gestern|yesterday|\\bheute|\\btoday|this morning|heut frueh|letzte[rn]? woche|last week|ploetzlich|suddenly|auf einmal|nach (?:dem )?update|after (?:the|an?) update|bisher|until now',
  workspace:
    'workspace|souvera|bei euch|your side|web ?mail|im (?:browser|web|internet)|in the (?:browser|web)|weboberfl',
  number_days: '\\btage\\b|\\bdays\\b',
  calendar: 'kalend|calendar|termin|appointment|besprech|meeting|caldav',
  contacts: 'kontakte|contacts|adressbuch|address book|carddav',
  other_it:
    'druck(?:er|en|t)|print(?!cip)|scann|\\bteams\\b|\\bzoom\\b|slack|anhang|anhaeng|attach|signatur|signature|\\bspam|junk|abwesen|out.of.office|auto.?reply|vacation|urlaub|quota|speicherplatz|storage space|weiterleitung|verteiler|mailing list|sharepoint|onedrive|bitlocker|netzlaufwerk|excel|\\bsap\\b|monitor|bildschirm|maus\\b|mouse|tastatur|keyboard|headset|lizenz|licen[cs]e|rechnung|invoice|gehalt|salary|exchange|activesync|\\bftp\\b|\\bssh\\b|ldap|ordner|folder|filter|regel|\\brule|newsletter|unsubscribe|phishing|virus\\b|backup|archiv|s.?mime|\\bpgp\\b|\\bmx\\b|\\bspf\\b|\\bdkim|schrift|\\bfont|dark mode|theme|\\bsim\\b|intranet|wiki',
} as const satisfies Record<string, string>

const ids = Object.keys(CONCEPTS)
/** In the order of the list. */
export const CONCEPT_PATTERNS: readonly RegExp[] = Object.values(CONCEPTS).map(
  (pattern) => new RegExp(pattern),
)
const screen = createScreen(CONCEPT_PATTERNS)

/** The ids of all concepts in a folded text, in the order of the list. */
export function findConcepts(folded: string): string[] {
  return screen(folded).flatMap((place) =>
    CONCEPT_PATTERNS[place]?.test(folded) ? (ids[place] ?? []) : [],
  )
}
