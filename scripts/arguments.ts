import { parseArgs } from 'node:util'

type Options = Record<string, { type: 'string' | 'boolean'; short?: string }>

/** The command's options; an unknown or incomplete one ends the process with code 2 and one sentence. */
export function readArguments<const T extends Options>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: false, strict: true }).values
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(2)
  }
}
