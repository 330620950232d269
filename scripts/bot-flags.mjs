import { readFileSync } from 'node:fs'

const unit = new URL('../deploy/souvera-mail-guide.service', import.meta.url)

/**
 * How Node runs the bot so that it stays small: the flags of the unit, so that they stand in one place.
 * @returns {string[]}
 */
export function botFlags() {
  const [, flags] =
    /^ExecStart=\S+ (--.+) dist\/bot\/main\.js$/m.exec(readFileSync(unit, 'utf8')) ?? []
  if (!flags) throw new Error('deploy/souvera-mail-guide.service: no flags in its ExecStart')
  return flags.split(' ')
}
