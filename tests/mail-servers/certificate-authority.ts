import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Certificate = { certFile: string; keyFile: string }

export type CertificateAuthority = {
  caFile: string
  /** A server certificate for these names (`localhost`) and addresses (`127.0.0.1`), valid for so many days; expired when they are negative. @default 60 */
  issue: (names: readonly string[], options?: { days?: number }) => Certificate
}

/** A certificate authority of its own in this folder, made with openssl; nobody else trusts it. */
export function createAuthority(folder: string): CertificateAuthority {
  mkdirSync(folder, { recursive: true })
  const caFile = join(folder, 'ca.pem')
  const caKey = join(folder, 'ca.key')
  openssl([
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-keyout', caKey, '-out', caFile, '-days', '365', '-subj', '/CN=Mail guide test CA'],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=keyCertSign'],
  ])
  let count = 0
  return {
    caFile,
    issue: (names, { days = 60 } = {}) => {
      count += 1
      const base = join(folder, `server-${count}`)
      const files = { certFile: `${base}.pem`, keyFile: `${base}.key` }
      openssl([
        ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
        ...['-keyout', files.keyFile, '-out', `${base}.csr`, '-subj', `/CN=${names[0]}`],
      ])
      writeFileSync(`${base}.cnf`, caConfig(folder, names))
      writeFileSync(join(folder, 'index.txt'), '')
      // `openssl ca` is the one command of OpenSSL 3.0 that takes dates.
      openssl([
        ...['ca', '-batch', '-notext', '-config', `${base}.cnf`],
        ...['-cert', caFile, '-keyfile', caKey, '-in', `${base}.csr`, '-out', files.certFile],
        ...['-startdate', openSslTime(Math.min(0, days) - 1), '-enddate', openSslTime(days)],
      ])
      return files
    },
  }
}

function caConfig(folder: string, names: readonly string[]): string {
  const alternatives = names.map((name) => `${/^[\d.]+$/.test(name) ? 'IP' : 'DNS'}:${name}`)
  return `[ca]
default_ca = test
[test]
database = ${join(folder, 'index.txt')}
new_certs_dir = ${folder}
default_md = sha256
policy = any
rand_serial = yes
x509_extensions = server
unique_subject = no
[any]
commonName = supplied
[server]
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = ${alternatives.join(',')}
`
}

/** `20261123054000Z`, so many days from now. */
function openSslTime(days: number): string {
  const iso = new Date(Date.now() + days * 86_400_000).toISOString()
  return `${iso.slice(0, 19).replace(/[-:T]/g, '')}Z`
}

function openssl(args: string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`)
}
