import type { Topic } from '../../answers/answer.ts'
import { MAIL_ONE } from './mail-one.ts'
import type { ShortFollowUp } from './short-follow-up.ts'

const PASSWORD: readonly Topic[] = ['password-set', 'password-forgotten']
const SERVERS: readonly Topic[] = ['server-data', 'show-me', 'check-settings', 'protocol-explained']
const CHOICE: readonly Topic[] = ['protocol-choice', 'protocol-explained', 'pop-keep-copy']
const DEVICE =
  '(?:handys?|natel|smartphone|phones?|iphone|tablet|ipad|laptop|pc|computer|mac|rechner|notebook|android|geraete?n?|devices?)'
const MISSING =
  "(?:nicht|nix|ned|net|kein\\w*|nirgends|fehlt|missing|can ?'?t|cannot|don ?'?t|no|not|isn ?'?t|nowhere)"

const MENU = '\\b(?:einstellung\\w*|settings)\\b'
const ENTRY = '(?:profile?|sprache|language|benachrichtigung\\w*|notifications?)'

/** The first that fits is taken; texts are folded. */
export const SHORT_FOLLOW_UPS: readonly ShortFollowUp[] = [
  {
    after: CHOICE,
    asks: new RegExp(
      `\\b(?:zwei|zwoa|mehrere|drei|several|two|three|multiple|both|beide\\w*|verschieden\\w*|2|3) (?:\\w+ )?${DEVICE}\\b|\\b${DEVICE} (?:und|and|plus|\\+|&) (?:\\w+ )?${DEVICE}\\b`,
    ),
    topic: 'protocol-choice',
    say: 'several-devices',
    offers: [{ topic: 'server-data', slots: { protocol: 'imap' } }, { topic: 'client-setup' }],
  },
  {
    after: CHOICE,
    asks: new RegExp(`\\b(?:nur|only|just|bloss|ein einzig\\w*|single) (?:\\w+ ){0,3}${DEVICE}\\b`),
    topic: 'protocol-choice',
    say: 'single-device',
    offers: [
      { topic: 'server-data', slots: { protocol: 'imap' } },
      { topic: 'server-data', slots: { protocol: 'pop3' } },
    ],
  },
  {
    after: [...PASSWORD, 'username', 'server-data', 'encryption'],
    asks: new RegExp(
      `^(?:(?:und|and|auch|gilt|geht|does|is|what|das|that|this|it|about|apply|ist|auch|also|wie|how|same|too|so|dasselbe|work|works|muss|do|need|have|ich|i|to|change|es|dann|aendern) )*(?:am|an|auf|aufm|fuers?|on|for|to|beim|bei) (?:(?:dem|das|mein\\w*|my|the|meinen|allen|all|ein\\w*|ander\\w*|other|a) )*${DEVICE}\\b`,
    ),
    say: 'every-device',
    offers: [{ topic: 'client-setup' }, { topic: 'client-update' }],
  },
  {
    after: PASSWORD,
    asks: MAIL_ONE,
  },
  {
    after: PASSWORD,
    asks: /\b(?:tell me|give me|sag\w*|verrat\w*|nachschau\w*|nachseh\w*|look it up|look up|ausles\w*|anzeig\w*|anseh\w*|anschau\w*|see it|read it|einseh\w*|what it (?:is|was))\b/,
    say: 'no-lookup',
    offers: ['show-password', { topic: 'password-set' }],
  },
  {
    after: PASSWORD,
    asks: /\b(?:same|identical|dasselbe|das selbe|das ?gleiche|gleich\w*|identisch|selbe\w*|neues|new one|ein anderes|anderes|another|different|altes?|alte|old one|bisherig\w*|behalten|keep)\b/,
    say: 'same-password',
    offers: ['show-password', { topic: 'username' }],
  },
  {
    after: ['username'],
    asks: /^(?:(?:und|and|so|also|aber|but|not|nicht|kein\w*|is|ist|it|das|es|the|die|with|mit|ohne|without|my|meine?|nur|just|volle|full|ganze|whole) )*(?:e-? ?mail(?:-? ?add?ress\w*)?|mail ?add?ress\w*|add?ress\w*)(?: (?:then|dann|nicht|oder|not|also|auch|denn|or))*$/,
    say: 'only-if-login',
    offers: [{ topic: 'server-data' }, { topic: 'password-set' }],
  },
  {
    after: ['username'],
    asks: /\b(?:capitals?|capitali[sz]ed|upper ?case|gross\w*)\b.*\b(?:workspace|there|dort|geschrieben|written|steht|shown?|angezeigt)\b|\b(?:workspace|dort|there)\b.*\b(?:capitals?|capitali[sz]ed|upper ?case|gross\w*)\b/,
    say: 'capitals',
    offers: [{ topic: 'server-data' }, { topic: 'human' }],
  },
  {
    after: ['username', 'server-data', 'check-settings', 'login-fails', 'client-setup'],
    asks: /\b(?:same|dasselbe|das selbe|das ?gleiche|gleiche\w*|selbe\w*)\b.*\b(?:workspace|souvera|dort|there|im web|browser)\b/,
    topic: 'username',
  },
  {
    after: PASSWORD,
    asks: /\b(?:reset|zurueck ?setz\w*|setz\w* .*zurueck|neu setz\w*|change it|aendern|aendere)\b/,
    topic: 'password-forgotten',
  },
  {
    after: ['encryption', 'client-update', 'client-setup', 'check-settings'],
    asks: /\b(?:auto|automatisch\w*|automatic\w*|autodetect\w*|auto ?detect\w*|automatik)\b/,
    topic: 'encryption',
    say: 'no-auto',
    offers: [{ topic: 'client-update', slots: { datum: 'encryption' } }],
  },
  {
    after: ['oauth', ...PASSWORD, 'login-fails'],
    asks: /\b(?:2 ?fa|mfa|zwei ?-?faktor\w*|two ?-?factor|second factor|zweiter faktor|authenticator)\b/,
    topic: 'oauth',
    say: 'two-factor',
    offers: [{ topic: 'human' }, { topic: 'password-set' }],
  },
  {
    after: ['oauth'],
    asks: /\b(?:brauch\w*|need|muss|must|noetig|notwendig|necessary|required|pflicht)\b/,
    say: 'oauth-needed',
    offers: ['show-password', { topic: 'password-set' }],
  },
  {
    after: ['pop-keep-copy', 'encryption', 'client-update', 'check-settings'],
    asks: /^(?:(?:und|and|aber|but|ok|okay) )*(?:wie|wo|how|where) (?:kann|muss|soll|can|do|should)? ?(?:(?:ich|man|i|we|you) )?(?:stell\w*|schalt\w*|mach\w*|aender\w*|find\w*|set|switch|change|turn|do)\b(?: (?:ich|man|i|das|es|dies|it|that|this|um|ein|on|up|genau|exactly|denn|bitte|please|einstellen|umstellen|einschalten|aendern|machen|finden))*[ ?!.]*$/,
    topic: 'client-update',
  },
  {
    after: ['privacy'],
    asks: /\b(?:wer|who|whom|wie lange?|how long|les\w+|read|seh\w+|see|geloescht|loesch\w*|deleted?|chef|boss)\b/,
    topic: 'privacy',
  },
  {
    after: [...CHOICE, 'client-update', 'receive-fails'],
    asks: /\b(?:get (?:them|it|my \w+|those) back|get back|zurueck(?! (?:zu|zum|zur)\b)\w*|wieder (?:her|haben|holen|zurueck|bekommen)\w*|wieder(?:holen|herstell\w*|bekomm\w*)|rett\w+|recover\w*|restor\w+|bring\w* (?:them|it) back|(?:fuer immer|ganz|endgueltig) weg|gone for (?:good|ever)|lost|noch (?:da|dort|auf|am|an)|still (?:there|on|in))\b/,
    topic: 'pop-keep-copy',
    say: 'still-there',
    offers: [{ topic: 'pop-keep-copy' }, { topic: 'human' }],
  },
  {
    after: [...PASSWORD, ...SERVERS, 'client-setup', 'language-switch'],
    asks: /\b(?:menu|menue|page|seite|workspace|oberflaeche|knoepfe|buttons?|bei mir|mine|everything)\b.*\b(?:in english|auf englisch|englisch|english)\b/,
    say: 'english-menu',
    offers: ['show-password', 'show-server-data'],
  },
  {
    after: [...PASSWORD, ...SERVERS, 'oauth', 'language-switch'],
    asks: new RegExp(
      `${MISSING}.*\\b(?:sicherheit|security)\\b(?! typ| conn)|\\b(?:sicherheit|security)\\b.* ${MISSING}|${MENU}.*\\b(?:nur|only|just|bloss)\\b.*\\b${ENTRY}\\b|\\b(?:nur|only|just|bloss)\\b.*\\b${ENTRY}\\b.*${MENU}|profilbild|profile picture|initial`,
    ),
    isClear: true,
    over: ['password-set', 'language-switch'],
    topic: 'password-set',
    say: 'find-security',
    offers: ['show-password', { topic: 'human' }],
  },
  {
    // What cannot be reached is another matter than what is not in the menu.
    after: SERVERS,
    asks: new RegExp(
      `^(?!.*(?:connect|verbind|antwort|respon|reach|erreich|found|gefunden)).*\\b(?:there|gibts?|see|seh\\w*|find\\w*|steht|under|unter|menue?)\\b.*${MISSING} (?:\\w+ ){0,3}e-?mail-?server\\b|^(?!.*(?:connect|verbind|antwort|respon|reach|erreich|found|gefunden)).*${MISSING} (?:\\w+ ){0,3}e-?mail-?server\\b.*\\b(?:there|da|dort|mail|menue?)\\b`,
    ),
    isClear: true,
    over: ['server-data', 'connection-fails'],
    topic: 'server-data',
    say: 'find-server-data',
    offers: ['show-server-data', { topic: 'human' }],
  },
  {
    after: PASSWORD,
    asks: new RegExp(
      `^(?:\\w+ ){0,4}(?:find\\w*|see|seh\\w*|gibt\\w*|exist\\w*|there|da) (?:\\w+ ){0,3}${MISSING}\\b|${MISSING} (?:\\w+ ){0,2}(?:find|see|seh\\w*|there|da|exist)\\b`,
    ),
    say: 'find-security',
    offers: ['show-password', { topic: 'human' }],
  },
  {
    after: SERVERS,
    asks: new RegExp(
      `^(?:\\w+ ){0,4}(?:find\\w*|see|seh\\w*|gibt\\w*|exist\\w*|there|da) (?:\\w+ ){0,3}${MISSING}\\b|${MISSING} (?:\\w+ ){0,2}(?:find|see|seh\\w*|there|da|exist)\\b`,
    ),
    say: 'find-server-data',
    offers: ['show-server-data', { topic: 'human' }],
  },
  {
    // "I only see the calendar and files": the area "Mail" is not there.
    after: SERVERS,
    asks: /\b(?:nur|only|just|bloss|nothing but|nix ausser)\b(?: \w+){0,3} (?:kalender|dateien|kontakte|calendar|files|contacts|aufgaben|tasks)\b/,
    say: 'find-server-data',
    offers: ['show-server-data', { topic: 'human' }],
  },
  {
    after: ['protocol-explained', 'protocol-choice', 'server-data'],
    asks: /\b(?:unterschied\w*|difference|differ)\b/,
    topic: 'protocol-explained',
  },
  {
    after: ['connection-fails', 'send-fails', 'receive-fails'],
    asks: /\b(?:welche[sn]?|which|what|anderes?|other) (?:\w+ )?(?:netz\w*|network|wlan|wifi)\b/,
    say: 'which-network',
  },
  {
    after: ['connection-fails', 'send-fails', 'receive-fails'],
    asks: /\b(?:vpn|firewall|wlan|wifi|netzwerk|netz|network|proxy)\w*\b.*\b(?:lieg\w*|schuld|wars?|was|is|it|blocks?|blocked|sperrt|gesperrt)\b|\b(?:lieg\w*|was|is|it was|es war) (?:\w+ ){0,2}(?:vpn|firewall|wlan|wifi|netz\w*|network|proxy)\b/,
    say: 'network-found',
    offers: [{ topic: 'human' }],
  },
  {
    after: PASSWORD,
    asks: /\b(?:passwor[dt]|kennwort) (?:\w+ ){0,3}(?:gespeichert|saved)\b.*\b(?:was (?:nun|jetzt|dann)|what now|what next|und (?:nun|jetzt)|and now|now what|next|wie weiter|weiter)\b|\b(?:sicherheit|security)\b.*\b(?:saved|gespeichert)\b(?! (?:nicht|not))/,
    isClear: true,
    over: ['password-set', 'password-forgotten'],
    topic: 'password-set',
    say: 'next-password',
    offers: [{ topic: 'client-update', slots: { datum: 'password' } }, { topic: 'client-setup' }],
  },
  {
    after: ['password-set', 'password-forgotten'],
    asks: /^(?:(?:und|and|ok|okay|gut|so|done|fertig|erledigt|gemacht) )*(?:jetzt|now|dann|then|weiter|next|was jetzt|what now|what next|und nun|nun|was nun|was muss ich (?:jetzt )?(?:machen|tun|aendern)|what (?:do i do|to do|should i do)(?: now)?)$/,
    say: 'next-password',
    offers: [{ topic: 'client-update', slots: { datum: 'password' } }, { topic: 'client-setup' }],
  },
  {
    after: ['password-set', 'password-forgotten'],
    asks: /^(?:(?:ok|okay|gut|so|ja|yes|i|ve|have|ich|hab|habs|habe|es|das|it|that|ist|is|s|jetzt|now|schon|already|just|gerade|soeben|neu|passwort|password|pw|a|new|ein|neues|mein|my|the) )*(?:done|geaendert|changed|gesetzt|set|gemacht|erledigt|gespeichert|saved|schon|already|habs)(?: (?:it|that|und|and|so|was|what|whats|next|noch|weiter|nun|then|dann|muss|ich|tun|machen|do|i|to|jetzt|now|schon|already|neu))*$/,
    say: 'next-password',
    offers: [{ topic: 'client-update', slots: { datum: 'password' } }, { topic: 'client-setup' }],
  },
  {
    after: ['check-settings'],
    asks: /^(?:(?:ok|okay|gut|so|ja|yes|i ?(?:ve|have)|ich|hab|habe|ist|is|es|das|it|that|alles|all|everything) )*(?:done|fixed|changed|corrected|adjusted|erledigt|gemacht|geaendert|umgestellt|korrigiert|angepasst|fertig)(?: (?:it|that|this|them|both|now|jetzt|und|and|so|was|what|what s|whats|anything|else|next|noch|etwas|sonst|weiter|nun|then|dann|muss|ich|tun|machen|do|i|to|is|there|alles|all))*$/,
    say: 'next-set-up',
    offers: [{ topic: 'login-fails' }, { topic: 'send-fails' }, { topic: 'receive-fails' }],
  },
  {
    after: ['check-settings'],
    asks: /^(?:(?:und|and|ok|okay|gut|so) )*(?:jetzt|now|dann|then|weiter|next|what now|what next|nun|was (?:jetzt|nun|heisst das(?: jetzt)?)|what does (?:that|this|it) mean(?: now)?|was muss ich (?:jetzt |denn )?(?:machen|tun|aendern)|what (?:do|should) i (?:have to )?(?:do|change)(?: now)?|what to do(?: now)?)$/,
    say: 'next-check',
    offers: [{ topic: 'client-update' }, 'show-server-data'],
  },
  {
    after: ['server-data', 'encryption', 'username'],
    asks: /^(?:(?:und|and|ok|okay|gut|so) )*(?:jetzt|now|dann|then|weiter|next|what now|what next|nun|was (?:jetzt|nun)|was muss ich (?:jetzt )?(?:machen|tun)|what (?:do|should) i do(?: now)?|where (?:do|does) (?:i|it|that) (?:put|enter|go)(?: it| them| that)?)$/,
    say: 'next-data',
    offers: [{ topic: 'client-setup' }, { topic: 'client-update' }],
  },
  {
    after: ['client-setup', 'client-update'],
    asks: /^(?:(?:und|and|ok|okay|gut|so|done|fertig|erledigt|gemacht) )*(?:jetzt|now|dann|then|weiter|next|what now|what next|nun|was (?:jetzt|nun)|fertig|done|erledigt|all done|finished)$/,
    say: 'next-set-up',
    offers: [{ topic: 'login-fails' }, { topic: 'send-fails' }, { topic: 'receive-fails' }],
  },
]
