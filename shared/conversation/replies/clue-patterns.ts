// What people notice beside a problem, German and English: folded, without apostrophes, searched in one clause.

/** Devices that are no program's alone: "on the phone it works" may be said of the very program that is searched in. */
export const POCKET =
  /\b(?:handys?|natel|smart ?phones?|i?phones?|i?pads?|mobile|tablets?|androids?)\b/

/** "I changed nothing", "nothing was changed in the settings"; "nothing changed" alone tells that it still fails. */
export const UNCHANGED =
  /\b(?:hab|habe|haben|hob|han|hatte|wurde|worden|have|ive|did|had)(?: (?:ich|i|wir|we|aber|but|doch|da|dort|gar|auch|ja|eigentlich|really|an|den|der|dem|meinen|einstellungen|settings|sonst|seitdem|seither|since))*(?: (?:nichts|nix|nothing|nuescht|kein\w*|not))(?: \w+){0,4} (?:geaendert|gaendert|veraendert|umgestellt|verstellt|gemacht|gmacht|angefasst|angeruehrt|installiert|changed?|touched|modified|altered|installed|done)\b|\b(?:didnt|havent|hadnt|did not|have not|never)(?: \w+){0,3} (?:chang\w*|touch\w*|modif\w*|alter\w*|install\w*)\b|\bnothing (?:has |was |have )?(?:been )?(?:changed|different) (?:on|in|at|here|with) ?(?:my|our|the|side|end)?\b|\b(?:chang|touch)ed nothing\b|\bnichts (?:\w+ )?(?:geaendert|veraendert|umgestellt|angefasst) (?:worden|habe?n?)\b|\b(?:ohne|without) (?:\w+ ){0,3}(?:aenderung\w*|changes?|chang\w+|etwas zu aendern)\b/

/** What somebody holds for the cause, and words that say so. */
export const SUSPECTS =
  /\blieg(?:t|ts|en|e)\b|\bschuld\b|\bursache\b|\bcaus(?:e|es|ed|ing)\b|\bfaults?\b|\bblame\b|\bverursach\w*|\bblock\w*|\bblocki?er\w*|\bstoer\w*|\bdazwischen\w*|\binterfer\w*|\bin the way\b|\b(?:kann|koennt\w*|kennt|could|can|might|may)(?: \w+){0,4}(?<!\b(?:an|aus|on|off|aktiv|active)) (?:sein|be)\b|\b(?:could|can|might|may) (?:it|that|this|the|my|our)\b.{0,20}\bbe\b|\b(?:is|ist|isch|war|was) (?:it|es|das|that|this|des) (?:(?:vielleicht|maybe|perhaps|evtl|eventuell|womoeglich|etwa|wohl|possibly|probably|wegen|because of|due to) )*(?:the|my|our|der|die|das|mein\w*|unser\w*|wegen)\b|\b(?:its|it is|that is|thats|isnt)(?: (?:not|it|probably|maybe|perhaps))* (?:the|my|our)\b|\b(?:ist|is|wars?|war) (?:es|s|it) (?:nicht|not)\b|^(?:(?:oder|or|und|and|ist es|is it) )?(?:vielleicht|maybe|perhaps|evtl|eventuell|womoeglich|possibly|wegen|because of)\b|\b(?:glaub\w*|vermut\w*|verdacht\w*|verdaecht\w*|suspect\w*|i think|i guess|denk|denke|schaetz\w*)\b|\bseit\b|\bsince\b|\b(?:after|before) the\b|\b(?:nach|vor) (?:dem|einem)\b|\bbis (?:zum|zu dem)\b/

/** Not told as a fact. */
export const HEDGES =
  /\?|\b(?:kann|koennt\w*|kennt|could|can|might|may|vielleicht|maybe|perhaps|evtl|eventuell|womoeglich|possibly|probably|glaub\w*|vermut\w*|verdacht\w*|suspect\w*|think|guess|denk|denke|schaetz\w*)\b/
/** "The VPN is not to blame." */
export const DENIES =
  /\b(?:lieg(?:t|ts|en|e)|schuld|daran|ists?)\b.{0,30}\b(?:nicht|ned|net|nid|nix|kein\w*)\b|\b(?:nicht|ned|net|nid)\b.{0,20}\b(?:schuld|ursache|grund)\b|\b(?:isnt|not)\b.{0,20}\b(?:the|my|our|blocking|causing|fault|cause|to blame)\b/

/** A program that looks into the mail on its way, whatever it is called. */
export const SCANS =
  /^(?:(?:ja|yes|der|die|das|it|that|er|und|and|aber|i think|glaub|ich|der scanner) )*(?:prueft|scannt|checkt|liest|kontrolliert|ueberwacht|filtert|scans?|checks?|reads?|inspects?|filters?|monitors?)\b(?: \w+){0,4} (?:e-?mails?|mails?|emails?|post|verbindung\w*|traffic|connections?|messages|mailverkehr|nachrichten|ssl|tls)\b|\b(?:mail|e-?mail|web|ssl|tls|https) ?-?(?:schutz|shield|scan\w*|protection|schild|pruefung)(?: (?:ist|is))? (?:an|on|aktiv\w*|active|enabled|eingeschaltet)\b/

export const FIREWALL_OPEN =
  /\b(?:firewall|ports?|die it|edv)\b(?: \w+){0,4} (?:offen|open|freigegeben|freigeschaltet|frei|durchgelassen|durch|erlaubt|allowed|unblocked|not blocked|nicht (?:gesperrt|blockiert)|nichts (?:gesperrt|blockiert))\b|\b(?:nix|nichts|nothing|kein\w*|not|nicht)\b(?: \w+){0,3} (?:gesperrt|blockiert|gefiltert|blocked|filtered|geblockt)\b/

const PORT_TEST =
  '(?:telnet|netcat|nc|ncat|nmap|tnc|test-netconnection|openssl|s_client|port ?-?scan\\w*|port ?-?tests?|curl)'
export const TESTS_PORT = new RegExp(`\\b${PORT_TEST}\\b`)
export const NO_ANSWER =
  /\b(?:nicht|nix|ned|net|not|no|kein\w*|doesnt|cant|cannot|wont|fails?|failed|time[sd]? ?-?out|timing out|zeitueberschreitung|refused|abgelehnt|haengt|hangs?|closed|zu|tot|dead|filtered|nothing|nichts|unreachable|unable|could not)\b/
export const ANSWERS =
  /\b(?:geht|klappt|funktioniert|laeuft|works?|antwortet|answers?|connects?|connected|verbunden|verbindet|offen|open|ok|okay|responds?|erreichbar|reachable|reaches|durch|through|succeeds?|banner|zertifikat|certificate)\b/

export const EXPIRED =
  /\b(?:gueltig|valid)\b(?: \w+){0,2} (?:bis|until|till|to|nur)\b|\b(?:bis|until|till) (?:gestern|yesterday|vorgestern|heute|today|\d)|\b(?:abgelaufen|expired|lief|ran)\b(?: \w+){0,2} (?:am|seit|on|since|gestern|yesterday|vorgestern|heute|today|\d\S*|ab|out|ago)\b|\b(?:gestern|yesterday|vorgestern|heute|today|ago) (?:abgelaufen|expired)\b|\bablaufdatum\b|\bexpiry date\b|\bexpires? (?:on|was)\b/

export const NOT_ENTERED =
  /\b(?:nie|nicht|niemals|never|nirgends|didnt|havent|not)\b(?: \w+){0,3} (?:eingegeben|eingetragen|eingestellt|eingetippt|angegeben|verwendet|entered?|typed?|set|put|used?|configured|eingetrogn)\b|\b(?:kenne? (?:ich )?(?:nicht|gar nicht|ned|net|nid)|dont know (?:that|this|it)|do not know (?:that|this|it)|sagt mir (?:nichts|nix)|never heard|nie gehoert)\b/
export const OF_NAME =
  /\b(?:\w*name\w*|\w*server\w*|adresse|address|autodiscover\S*|den|that|this|it|domain)\b/

export const TEST_FAILS =
  /\b(?:\w*test|\w*tests|testlauf|kontopruefung|kontotest|pruefung|verification|verifizierung|probe ?mail|test ?mail|test ?seite|test ?page|check)\b(?: (?:ist|is|der|des|vom|of|hat|has|wird|was|war|mail|scanners?|druckers?|printer|scanner|leider|still|immer|noch|auch|now|jetzt|connection|verbindung|nur|einfach|keeps?|always|immer))* (?:fehlgeschlagen|schlaegt fehl|schlug fehl|gescheitert|scheitert|failed|fails?|failing|nicht erfolgreich|nicht bestanden|unsuccessful|not successful|negativ|negative|geht nicht|klappt nicht|funktioniert nicht|doesnt work|does not work|not working)\b|^(?:failed|fehlgeschlagen)\b.{0,12}\btest\b/

/** "Since yesterday", and nothing else. */
export const SINCE =
  /^(?:(?:erst|ja|only|just|so|etwa|ungefaehr|das|ist|its been|it started|started|it began|angefangen|hat|es|begann|schon|circa|ca|like|that|problem|hab ich|is|happening|seit|about) )*(?:seit|since|ab)\b(?: \w+){1,4}$/
/** It never worked, or not since it was set up. */
export const FROM_THE_START =
  /\b(?:noch nie|nie|never|niemals)\b(?: \w+){0,3} (?:funktioniert|geklappt|gegangen|gelaufen|worked|been working|ging|gekommen|angekommen|bekommen|empfangen|gesendet|verschickt|verbunden|received|got|sent|came|connected|arrived)\b|\b(?:von anfang an|seit anfang|seit beginn|from the (?:start|beginning|outset)|since the (?:start|beginning)|since i set it up|seit der einrichtung|seit ich es eingerichtet|(?:it|that|this|mail) never did$|(?<!\bich )noch nie(?: (?:nicht|net|ned))?$|hat (?:es )?nie$|frisch eingerichtet|gerade (?:erst )?eingerichtet|just set (?:it )?up|ganz neu eingerichtet|brand new account)\b/

/** "And with the VPN?": what to do where it does not work. */
export const THERE =
  /^(?:(?:und|and|ok|okay|aber|but|also|so|dann|then|ja|yes|what about|how about|was ist|wie ist es|wie geht es|wie mache ich es|how do i do it|what do i do|was mach\w* ich|was tu\w* ich|what can i do) )*(?:mit|with|im|in|am|at|on|from|ueber|via|wenn|when|if)(?: (?:the|my|dem|der|den|ich|i|am|bin|unserem|our|meinem|das|it|is))* (?:vpn|w-?lan|wi-?fi|wifi|netz\w*|network|buero|office|work|firmennetz\w*|company network|hotel|firma|schule|school|uni|arbeit|firewall)(?: (?:bin|am|an|on|dann|then|is))*\W*$/
