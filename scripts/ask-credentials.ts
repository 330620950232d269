import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

type Prompts = { username: string; password: string }

/**
 * Asks for a user name and a password; the password is neither shown nor kept anywhere but in the answer.
 * Without a terminal the two are the first two lines of the standard input.
 */
export async function askCredentials(
  prompts: Prompts,
): Promise<{ username: string; password: string }> {
  const isTerminal = process.stdin.isTTY === true
  let isHidden = false
  const echo = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) process.stderr.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: echo, terminal: isTerminal })
  const iterator = lines[Symbol.asyncIterator]()
  const ask = async (prompt: string) => {
    if (isTerminal) process.stderr.write(prompt)
    const { value, done } = await iterator.next()
    return done ? '' : String(value)
  }
  try {
    const username = (await ask(prompts.username)).trim()
    isHidden = true
    const password = await ask(prompts.password)
    if (isTerminal) process.stderr.write('\n')
    return { username, password }
  } finally {
    lines.close()
  }
}
