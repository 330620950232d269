import { protocolOfSslPort, protocolOfUnencryptedPort, SSL_PORTS } from '../settings/protocols.ts'
import type { Finding, Rule } from './rule.ts'

/** SSL needs a port where TLS begins at once (RFC 8314); other ports than the usual ones only earn a warning, whatever they are for. */
export default {
  id: 'implicit-tls-port',
  check: ({ port, protocol }) => {
    if (port === undefined) return undefined
    const unencrypted = protocolOfUnencryptedPort(port)
    const meant = protocol ?? unencrypted ?? protocolOfSslPort(port)
    if (meant === undefined) return finding('warning', port, '')
    if (port === SSL_PORTS[meant]) return undefined
    const isRefused = unencrypted !== undefined || protocolOfSslPort(port) !== undefined
    return finding(isRefused ? 'error' : 'warning', port, SSL_PORTS[meant])
  },
} satisfies Rule

function finding(severity: Finding['severity'], wrong: number, right: number | ''): Finding {
  return {
    rule: 'implicit-tls-port',
    severity,
    field: 'port',
    wrong: String(wrong),
    right: String(right),
  }
}
