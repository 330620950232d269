import { mailClients } from '../../mail-clients/index.ts'

const WORDS: ReadonlySet<string> = new Set(
  mailClients
    .flatMap(({ id, slot }) => `${id}-${slot}`.split('-'))
    .concat('iphone', 'ipad', 'windows', 'mac', 'android', 'handy', 'phone'),
)

/** Whether a word is or has the name of a mail program or a device in it. */
export function namesProgram(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[-.]/)
    .some((word) => WORDS.has(word))
}
