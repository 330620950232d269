/** What goes on in spite of a warning; texts are folded. */
const GO_ON =
  'accept\\w*|akzept\\w*|trust\\w*|vertrau\\w*|continue|continuing|proceed\\w*|fortfahr\\w*|fortsetz\\w*|weiter(?:mach|klick)\\w*|(?:klick|mach)\\w* weiter|ignor\\w*|bestaetig\\w*|confirm\\w*|allow|zulass\\w*|erlauben|(?:add|make) an exception|ausnahme\\w*|install\\w*|wegklick\\w*|dismiss\\w*|click (?:yes|ok)'

const YES =
  '(?:ja|jo|yes|yeah|ok|okay|weiter|trotzdem|verbinden|connect|zustimmen|agree|annehmen|immer vertrauen|always trust|details)'
const NO = '(?:nein|no|abbrech\\w*|abbruch|cancel\\w*|ablehn\\w*|decline|deny|reject|verweiger\\w*)'
const PRESS =
  '(?:(?:an|weg)?(?:ge)?(?:drueck|druck|klick|tipp|sag|antwort|waehl)\\w*|nehm\\w*|geh\\w*|press(?:ed)?|click(?:ed)?|tap(?:ped)?|hit|say|said|choose|chose|select|pick|answer(?:ed)?|push|go with)'

/** The wish to go on, clear without anything before it. */
export const MAY_I = new RegExp(
  `\\b(?:(?:should|shall|can|could|may|do|must) (?:i|we|you)|safe|dangerous|ok(?:ay)? to|fine to|just|simply|want to|soll(?:en|te|ten)?|darf|duerfen|kann|koennen|muss|einfach|moechte|wollen|gefaehrlich)\\b.{0,60}\\b(?:${GO_ON})\\b`,
)

/** What one would do: clear behind a warning. */
export const TRUST = new RegExp(
  `\\b(?:${GO_ON}|trotzdem|anyway|yes or no|ja oder nein|ok druecken|ja druecken|press (?:yes|ok))\\b`,
)

export const ASKS =
  /\?|^(?:(?:and|und|so|also|ok|okay|aber|but|then|dann|na|jo|ja) )*(?:should|shall|can|could|may|must|do|is|soll\w*|darf|duerfen|kann|koennen|muss|muas|derf|ist|wenn|was passiert|what (?:if|happens)|yes or no|ja oder nein)\b|\b(?:soll|darf|muss|kann) (?:ich|i|ma|man|wir)\b|\b(?:should|can|do|may) (?:i|we)\b|\b(?:einfach|just|simply|dauerhaft|permanent\w*|want to|would like|moechten?|wollen|will)\b/

/** "Soll ich auf ja klicken": an answer to what the program asks. */
export const SAY_YES = new RegExp(
  `\\b${PRESS}\\b.{0,20}\\b${YES}\\b|\\b${YES}\\b.{0,16}\\b${PRESS}\\b|\\b(?:ja|yes|ok) (?:oder|or|/) ?(?:nein|no|cancel|abbrechen)\\b|\\bauf ${YES} ?\\?|^(?:ja|yes|ok|weiter|trotzdem|continue|accept|trust) ?\\?|^(?:(?:and|und|so|also|dann|then) )*(?:soll|darf|kann|should|shall|may|can|soi) (?:ich|i|we|wir)(?: (?:das|es|it|that|do|this|da|dort|machen|tun))* ?\\??$`,
)

export const SAY_NO = new RegExp(
  `\\b${PRESS}\\b.{0,20}\\b${NO}\\b|\\b${NO}\\b.{0,16}\\b${PRESS}\\b|\\b(?:soll|should|muss|kann|can) (?:ich|i|we|wir) .{0,12}${NO}\\b`,
)

/** It has been done already. */
export const DONE =
  /\b(?:hab\w*|bin|wurde) .{0,40}(?:bestaetigt|akzeptiert|geklickt|gedrueckt|getippt|vertraut|fortgefahren|angenommen|ja gesagt|zugestimmt)\b|\bi(?:'ve| have)? (?:already |just )*(?:clicked|pressed|accepted|trusted|continued|confirmed|tapped|hit|said|allowed)\b/

/** Nothing but the question what to press. */
export const ONLY_PRESS = new RegExp(
  `^(?:(?:and|und|so|also|ok|dann|then|na) )*(?:(?:soll|sollte|darf|kann|muss|muas) (?:ich|i|ma|man|wir)|(?:should|shall|can|do|must) (?:i|we)|just|einfach)(?: (?:da|dort|hier|jetzt|einfach|auf|do|des|das|es|dann|bei|der|frage|just|there|now|the|button|on|in|fenster|dem))* (?:${YES}(?: (?:da|dort|hier|there))?(?: ${PRESS})?|${PRESS}(?: (?:on|auf|da|the|there))* ${YES})(?: there| da| here)? ?\\??$`,
)

export const OFF =
  /\b(?:none|keine?(?! ahnung)|off|ohne|without|unverschluesselt|unencrypted|(?:ab|aus)(?:zu)?schalt\w*|abstell\w*|deaktivier\w*|disabled?|starttls)\b/
