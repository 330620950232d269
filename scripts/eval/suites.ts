import { createRandom } from '../../shared/understanding/training/random.ts'

/** What happens to texts between head and keyboard. Each is repeatable: the same text and position give the same result. */
export const SUITES: Readonly<Record<string, (text: string, position: number) => string>> = {
  'as written': (text) => text,
  'typing errors 10 %': (text, position) => mistype(text, 0.1, position),
  'typing errors 30 %': (text, position) => mistype(text, 0.3, position),
  'ae oe ue ss': (text) => spellOut(text, { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }),
  'bare a o u s': (text) => spellOut(text, { ä: 'a', ö: 'o', ü: 'u', ß: 's' }),
  'UPPER CASE': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'no punctuation': (text) => text.replace(/[\p{P}]/gu, ' '),
  'spaces and dots': (text) => `  ${text.replace(/ /g, '  ')} ...!!`,
  'compounds split': (text) =>
    text.replace(/(mail|server|imap|smtp|pop3|passwort)(?=[a-zäöü]{4})/giu, '$1-'),
}

/**
 * Each word of four letters and more gets one error with this probability: 35 % two letters swapped, 30 % one missing,
 * 15 % one doubled, 20 % a wrong one; never the first letter.
 */
function mistype(text: string, probability: number, seed: number): string {
  const random = createRandom(seed + 1)
  return text.replace(/\p{L}{4,}/gu, (word) => {
    if (random() > probability) return word
    const at = 1 + Math.floor(random() * (word.length - 1))
    const kind = random()
    const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
    if (kind < 0.35 && after) return before + after.slice(0, 1) + letter + after.slice(1)
    if (kind < 0.65) return before + after
    if (kind < 0.8) return before + letter + letter + after
    return before + String.fromCharCode(97 + Math.floor(random() * 26)) + after
  })
}

function spellOut(text: string, spelling: Readonly<Record<string, string>>): string {
  return text.replace(/[äöüß]/giu, (letter) => spelling[letter.toLowerCase()] ?? letter)
}
