const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that carry no question of their own: what is left of "und für SMTP?" is only the protocol. */
export const LIGHT = words(
  'und oder and or aber but auch also too noch dann then jetzt now nun bei beim fuer for in im an am auf on with mit zu zum zur von vom of the der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner my a an it es ist is sind are was wie what how about which welche welcher welches welchen welchem wo where genau exactly precisely gleich nochmal nochmals einmal vorhin vorher oben eben again earlier bitte please denn ja yes nein no nope nee na ne falsch wrong sorry entschuldigung verzeihung quatsch pardon war was meinte meinten meine mein meant mean ich i wir we eigentlich actually sondern rather kein keine keinen keinem keiner nicht not statt instead anstatt doch ups oops halt richtig that this dies diese dieses dafuer dazu davon dort there here hier geht gilt stimmt same sieht aus schaut looks look like it ok okay also gut well hm aehm mal so protokoll protocol programm program app client mailprogramm version aha nehme nehm benutze benutz verwende verwend habe hab use using have got uses its s re m thx thanks thank you ty danke merci dank vielen schoen oh ah windows android desktop pc glaub glaube think guess vermutlich wohl probably maybe vielleicht moment wait mails mail emails email can t cannot don do does doesn won kann fuers ums aufs',
)

/** Beside a "where", what is done there. */
export const PLACING = words(
  'finde find finden findet ist is steht stelle stell stellt einstellen stellen aendere aendern aendert um ein rein see seh sehe change set setting settings einstellung click klicke klick tippe tap trage trag eintragen kann can do does man you muss must should soll enter to wohin hin find it',
)

/** "Sending", "Ausgang": the outgoing server in two dozen words. */
export const SENDING = words(
  'sending send outgoing outbound ausgang postausgang ausgehend ausgehende ausgehenden ausgehender versand versenden versende senden sende sendet sendens schicken schickt verschicken abschicken rausschicken postausgangsserver ausgangsserver',
)
export const RECEIVING = words(
  'receiving receive recieve incoming inbound eingang posteingang eingehend eingehende eingehenden eingehender empfang empfangen empfange empfangs abrufen abruf abholen posteingangsserver eingangsserver',
)

/** "The SMTP server", "what is it called": words that ask for nothing else. */
export const NAMES =
  /\b(?:x(?:client|host|port|mail|code)|imap4?s?|pop ?3?s?|smtps?|ports?|server(?:name|adresse)?|hosts?|hostname|ssl|tls|starttls|verschluesselung|encryption|benutzer(?:name\w*)?|username|user|name|passwor[td]s?|kennwort|kennwoerter)\b/g
