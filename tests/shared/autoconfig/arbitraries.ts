import * as fc from 'fast-check'
import { parseSettings, type Settings } from '../../../shared/settings/index.ts'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const label = fc
  .tuple(
    fc.constantFrom(...letters),
    fc.string({ unit: fc.constantFrom(...letters, ...'0123456789-'), maxLength: 12 }),
    fc.constantFrom(...letters, ...'0123456789'),
  )
  .map((parts) => parts.join(''))

/** A host name in any case. */
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('org', 'de', 'Example'))
  .map(([labels, end]) => [...labels, end].join('.'))

const NEVER = [143, 110, 587, 25, 993, 995, 465]
const port = (usual: number) =>
  fc.oneof(
    fc.constant(usual),
    fc.integer({ min: 1, max: 65_535 }).filter((one) => !NEVER.includes(one)),
  )
const server = (usual: number) => fc.record({ host, port: port(usual) })

/** Whatever an operator may call the organisation: markup, control characters, half surrogates. */
const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }),
    fc.constantFrom(
      'Müller & Söhne <KG>',
      ']]>',
      '"\'&amp;',
      '\u0000\u001F',
      '\uD800x',
      '👩🏽‍🚀'.repeat(30),
    ),
  )
  .filter((text) => text.trim() !== '')

/** Sound settings with everything that a configuration needs; POP3 and the rest now and then. */
const settings: fc.Arbitrary<Settings> = fc
  .record(
    {
      organisation: fc.record({ name }),
      mail: fc.record(
        { domain: host, imap: server(993), pop3: server(995), smtp: server(465) },
        { requiredKeys: ['domain', 'imap', 'smtp'] },
      ),
      bot: host.map((one) => ({ url: `https://${one.toLowerCase()}` })),
    },
    { requiredKeys: ['mail'] },
  )
  .map((input) => {
    const { settings, problems } = parseSettings(input)
    if (problems.length > 0)
      throw new Error(`the generator made bad settings: ${JSON.stringify(problems)}`)
    return settings
  })

const atom = fc.string({
  unit: fc.constantFrom(...letters, ...'0123456789', ..."!#$&'*+/=?^_`{|}~-", ...'äÖßéłЖ'),
  minLength: 1,
  maxLength: 12,
})

/** What stands before the @, in any case. */
export const localPart = fc
  .array(atom, { minLength: 1, maxLength: 4 })
  .map((atoms) => atoms.join('.'))

/** Settings and an address of their domain, typed in any case. */
export const settingsAndAddress = fc
  .tuple(settings, localPart)
  .map(([made, local]) => ({ settings: made, address: `${local}@${made.mail?.domain}` }))
