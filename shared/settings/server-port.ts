import * as z from 'zod/mini'
import { type Protocol, protocolOfSslPort, protocolOfUnencryptedPort } from './protocols.ts'

/** A port that can speak implicit TLS for this protocol: known unencrypted ports and other protocols' ports are refused. */
export const serverPort = (protocol: Protocol) =>
  z.number().check(({ value, issues }) => {
    const problem = portProblem(value, protocol)
    if (problem)
      issues.push({ code: 'custom', input: value, message: problem, params: { protocol } })
  })

function portProblem(port: number, protocol: Protocol): string | undefined {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return 'port-range'
  if (protocolOfUnencryptedPort(port)) return 'port-unencrypted'
  const owner = protocolOfSslPort(port)
  return owner && owner !== protocol ? 'port-other-protocol' : undefined
}
