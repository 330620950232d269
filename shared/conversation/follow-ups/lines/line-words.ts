import { LIGHT, PLACING } from '../light-words.ts'
import { comparable } from './line.ts'

const words = (text: string): readonly string[] => comparable(text)

/** Beside what is looked for: words that ask, point, deny, or name a thing on a screen. */
export const BESIDE: ReadonlySet<string> = new Set([
  ...[...LIGHT].flatMap(words),
  ...[...PLACING].flatMap(words),
  ...words(
    `wos wer warum wieso why who kommt kommen kam come comes came gibt gibts gab hat have has had steht stand seh seh's sehn schau look looks
    find finde findst found gefunden such suche suchen search searching fehlt fehlen missing gone weg verschwunden nirgends nirgendwo nowhere anywhere irgendwo
    kein keine keinen keiner keines koa koane ned net nid noed nix nichts nothing none nur only just never nie dont doesnt isnt wasnt arent didnt cant couldnt cannot there theres
    versteh verstehe verstehen versteht verstanden kapier kapiere kapiers begreif check raff understand get unklar unclear confused confusing
    heisst heissen bedeutet bedeuten meint meinen gemeint soll sein bedeutung meaning meant means mean hilfe help erklaer erklaere erklaeren explain
    menue menu menuepunkt button knopf taste schaltflaeche feld felder field fields option optionen eintrag eintraege entry entries punkt tab reiter
    seite page symbol icon zeichen sign auswahl liste list dialog fenster window haken haekchen checkbox box wort word begriff dings ding sache teil thing
    bei mir mich dir hier da dort drauf drin dran i im ich man wir sie he she they is ist des is s n nen na nee nah no nein doch schon scho no noch any some
    nehmen nehm take choose waehlen klick click tap tippen druecken press gehe geh go komm komme hin her zu zum zur to into in on unter under bei beim at
    danach darauf nachher dann then after afterwards weiter next also so only nur seh sehe bloss gleich just genau exactly the a an app programm program
    done fertig gemacht erledigt finished finish schritt schritte step steps such solch solche solches so
    gebe geb geben tippe tipp schreibe schreib write
    rein eintragen eingeben ausfuellen fill put type enter goes gehoert war was sein bin would should could kann muss`,
  ),
])
