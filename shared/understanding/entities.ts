/** What stands literally in a message; `text` has a placeholder word for each, so that the classifier never sees values. */
export type Entities = {
  text: string
  hosts: string[]
  emails: string[]
  ports: number[]
  codes: string[]
}

const URL = /\bhttps?:\/\/\S+/g
const EMAIL = /[^\s@,;<>()"]+@[^\s@,;<>()"]+\.[a-z]{2,}\b/g
const HOST =
  /(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,24})(?::(\d{2,5}))?(?![\w@])/g
const CODE = /\b0x[0-9a-f]{6,8}\b|\b[45]\d\d[ -][45]\.\d{1,2}\.\d{1,3}\b/g
const NUMBER = /(?<![\w.,:-])\d{2,5}(?![\w]|[.,:-]\d)/g

const KNOWN_PORTS: ReadonlySet<number> = new Set([
  25, 80, 110, 143, 443, 465, 585, 587, 993, 994, 995, 2525,
])

/** Endings that make `a.b` a host and not a missing space after a full stop. */
const ENDINGS: ReadonlySet<string> = new Set(
  'de at ch li com net org eu info biz io cloud app dev email mail local lan intern internal example test invalid localhost co uk fr it nl be pl cz dk se no fi es pt us ca online gmbh swiss berlin wien koeln hamburg bayern tv me ai digital company group solutions systems tech'.split(
    ' ',
  ),
)

/** Finds hosts, addresses, ports and codes in a folded text. */
export function findEntities(folded: string): Entities {
  const hosts: string[] = []
  const emails: string[] = []
  const ports: number[] = []
  const codes: string[] = []
  const text = folded
    .replace(CODE, (code) => {
      codes.push(code)
      return ' xcode '
    })
    .replace(URL, ' xurl ')
    .replace(EMAIL, (address) => {
      emails.push(address)
      return ' xmail '
    })
    .replace(HOST, (host: string, ending: string, port: string | undefined) => {
      if (!ENDINGS.has(ending) || host.length < 5) return host
      hosts.push(port === undefined ? host : host.slice(0, -port.length - 1))
      if (port !== undefined) ports.push(Number(port))
      return ' xhost '
    })
    .replace(NUMBER, (number: string, index: number, all: string) => {
      const port = Number(number)
      const isNamed =
        /\bports?\b[^a-z0-9]{0,3}(?:ist |is |nr\.? ?|number |nummer |auf |to |=)?$/.test(
          all.slice(Math.max(0, index - 24), index),
        )
      if (!isNamed && !KNOWN_PORTS.has(port)) return number
      ports.push(port)
      return ' xport '
    })
    .replace(/ {2,}/g, ' ')
    .trim()
  return { text, hosts, emails, ports, codes }
}
