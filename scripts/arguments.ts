import { parseArgs } from 'node:util'

type Options = Record<string, { type: 'string' | 'boolean'; short?: string }>

/**
 * The command's options; `--help` tells them, and so does an unknown or incomplete one, which ends with code 2.
 * Words that belong to no option are an error too, unless the command reads them itself.
 */
export function readArguments<const T extends Options>(options: T, allowPositionals = false) {
  if (process.argv.includes('--help')) {
    console.log(known(options))
    process.exit(0)
  }
  try {
    return parseArgs({ options, allowPositionals, strict: true }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${known(options)}`)
    process.exit(2)
  }
}

function known(options: Options): string {
  const names = Object.entries(options).map(
    ([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`,
  )
  return names.length > 0
    ? `This command knows the options ${names.join(', ')}. The README says what it is for.`
    : 'This command has no options. The README says what it is for.'
}
