// Where a value is named, and nobody says that it is set. German and English, folded, without apostrophes.

const NO = '(?:nicht|nichts|nix|ned|net|nid|noed|not|nirgend\\w*|nowhere|kein\\w*)'
const CHOOSE =
  '(?:aus ?waehl\\w*|waehl\\w*|anwaehl\\w*|ein ?trag\\w*|ein ?geb\\w*|ein ?stell\\w*|um ?stell\\w*|ein ?schalt\\w*|setz\\w*|anklick\\w*|anhak\\w*|aender\\w*|speicher\\w*|seh\\w*|find\\w*|erkenn\\w*|sag\\w*|aktivier\\w*|nehm\\w*|eintipp\\w*|select|choose|pick|enter|set|tick|check|change|save|see|find|tell|type|put|activate|enable|turn|switch|use|say)'

/** "Kann ich nicht eintragen", "I can't select it", "wird nicht gespeichert" */
export const CANNOT = new RegExp(
  `\\b(?:kann|koennen|konnte|lass\\w*|laesst|krieg\\w*|bekomm\\w*|find\\w*|seh\\w*|see) (?:\\w+ ){0,5}${NO}\\b(?! (?:senden|verbinden|abrufen|empfangen))(?:(?: \\w+){0,3} ${CHOOSE}\\b|$)|\\b(?:cant|cannot|couldnt|could not|unable to|not able to|wont let me|doesnt let me|not possible to) (?:\\w+ ){0,2}${CHOOSE}\\b|\\b(?:find|seh|see) (?:\\w+ ){0,3}${NO}\\b|\\b(?:laesst|lasst) sich (?:\\w+ ){0,3}${NO}\\b|\\b(?:wird|werden|bleib\\w*) (?:\\w+ ){0,2}${NO} (?:gespeichert|uebernommen|angenommen|akzeptiert|stehen|drin|angezeigt)\\b`,
)

/** "Gibt es da nicht", "nimmt er nicht an", "springt zurück", "is greyed out", "ist leer" */
export const REFUSES = new RegExp(
  `\\b(?:gibt|gibts|haben|hat|have|has) (?:\\w+ ){0,4}${NO}(?: \\w+)?$|\\b(?:gibts?|theres?|there is|there are|isnt|is not|steht|stehen) (?:\\w+ ){0,2}(?:kein\\w*|no|nowhere|nirgend\\w*)\\b|\\bnimmt (?:\\w+ ){0,3}${NO}\\b|\\b(?:wont|doesnt|does not|will not|refuses to) (?:\\w+ )?(?:accept|take|let|keep|stay|save|stick|like)\\b|\\b(?:springt|hupft|huepft|geht|stellt|wechselt|jumps?|goes|reverts?|changes|switches|resets)\\b.{0,30}\\b(?:zurueck|back|um)\\b|\\breverts?\\b|\\bgesprungen\\b|\\b(?:aus)?gegraut\\b|\\bgr[ae]yed\\b|\\b(?:leer|empty|blank|fehlt|missing)\\b`,
)

/** "Keine Ahnung ob", "I don't know where", "not sure if" */
export const KNOWS_NOT =
  /\b(?:keine? ahnung|keinen (?:plan|schimmer)|weiss (?:\w+ ){0,3}(?:nicht|ned|net|nid|noed)|woass i? ?(?:ned|net)|unsicher|nicht (?:ganz )?sicher|kenn\w* (?:\w+ ){0,3}nicht aus|no idea|no clue|dont know|do not know|dont understand|versteh\w* (?:\w+ ){0,3}nicht|dunno|not (?:quite |really |so )?sure|unsure|wonder\w*|frag\w* mich|ob|whether|(?:sehe?|see|check|tell|know) if|vergessen wo|where (?:to|do|can|is)|wo (?:ich|man|das|die|der))\b/

/** "War nicht angehakt", "SSL wasn't on", "SSL is off" */
export const WAS_NOT = new RegExp(
  `\\b(?:war|waren|was|were|ist|is|are) (?:\\w+ ){0,2}${NO} (?:an|aktiv\\w*|angehakt|ausgewaehlt|gewaehlt|eingestellt|gesetzt|drin|eingetragen|on|ticked|checked|set|selected|enabled|active|chosen|there|in)\\b|\\b(?:wasnt|werent|isnt|arent) (?:\\w+ )?(?:on|ticked|checked|set|selected|enabled|active|chosen|there|in)\\b|\\b(?:war|ist|was|is) (?:aus|off|deaktiviert|disabled|unticked|unchecked)\\b`,
)

/** How it was before. */
export const WAS = /\b(?:war|waren|wars|stand|standen|was|were|used to|had|hatte|hatten)\b/
export const PAST =
  /\b(?:gestern|vorgestern|vorher|vorhin|zuvor|frueher|frueaher|bisher|damals|urspruenglich|zuerst|erst|anfangs|yesterday|before|previously|formerly|earlier|originally|first|used to|last (?:week|month|year)|letzte\w* (?:woche|monat|jahr))\b/
/** Where the present begins in "it was 993, now it is 143". */
export const PRESENT =
  /\b(?:heute|heut|jetzt|jetz|etz|nun|mittlerweile|inzwischen|auf einmal|ploetzlich|aber|doch|today|now|meanwhile|suddenly|but|ist|is|its)\b/

/** Done or so already, whatever stands beside it. */
export const IS_SO_NOW =
  /\b(?:jetzt|jetz|etz|nun|now|today|heute)\b(?: \w+){0,4} (?:an|ein|on|gesetzt|angehakt|aktiv\w*|ticked|set|enabled|drin|richtig|right|schon|it is|does|geaendert|changed|eingestellt|selected|chosen|in)\b|\b(?:geaendert|umgestellt|korrigiert|changed|switched|corrected|ausgefuellt|eingetragen|gesetzt|ticked it|turned it on)\b(?! (?:ist|war|is|was))/

/** "Bei mir steht alles groß", "mine is all capitals" */
export const CAPITALS =
  /\b(?:alles|alle|all|ist|is|sind|are|steht|stehen|mit|with|in|hat|has|beginnt|starts|faengt) (?:\w+ ){0,3}(?:gross|grossbuchstaben?|grossem|grossen|grossgeschrieben|caps|capitals?|capitali[sz]ed|upper ?case)\b/
export const NO_CAPITALS =
  /\b(?:nicht|kein\w*|no|not|never|without|ohne|statt|instead|war|was|wasnt|isnt|jetzt|now|nun|geaendert|changed)\b|\bgross\w*.{0,16}\b(?:und|and|-|\/) ?(?:klein|lower|small)|\bgross ?-?(?:und|\/) ?-?klein/

/** "Der Admin hat 993 gesperrt", "the firewall blocks 465" */
const PORT = '(?:993|995|465|ports?)'
const BLOCKS =
  '(?:gesperrt|blockiert|geblockt|geschlossen|abgeklemmt|zugemacht|dicht|sperrt|blockt|verbietet|blocked|blocks|closed|closes|forbidden|forbids|filtered)'
export const BLOCKED = new RegExp(
  `\\b${PORT}\\b(?: \\w+){0,4} ${BLOCKS}\\b|\\b${BLOCKS}\\b(?: \\w+){0,4} ${PORT}\\b`,
)
export const NOT_BLOCKED =
  /\b(?:nicht|nichts|nix|kein\w*|not|isnt|arent|doesnt|nothing|no|ob|if|whether|wenn|falls|vielleicht|maybe|vermutlich|probably|moeglich\w*|might|could|koennte|glaub\w*|think|denk\w*|25|587|143|110)\b/
