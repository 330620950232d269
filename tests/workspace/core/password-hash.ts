import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

const COST = { N: 16_384, r: 8, p: 1 } as const satisfies ScryptOptions
const LENGTH = 32

/** `scrypt$<salt>$<hash>`, both in base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt)
  return `scrypt$${salt.toString('base64')}$${hash.toString('base64')}`
}

/** Takes the same time for a right and a wrong password. */
export async function matchesHash(password: string, stored: string): Promise<boolean> {
  const [kind, salt = '', hash = ''] = stored.split('$')
  if (kind !== 'scrypt') throw new Error(`password hash: unknown kind "${kind}"`)
  const expected = Buffer.from(hash, 'base64')
  const actual = await derive(password, Buffer.from(salt, 'base64'))
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // NFC: the same umlaut typed on another system has to be the same password.
    scrypt(password.normalize('NFC'), salt, LENGTH, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
