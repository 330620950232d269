import * as z from 'zod/mini'
import type { TeamsOptions, Trust } from '../../../bot/channels/teams/options.ts'

const Registration = z.object({
  clientId: z.string(),
  tenantId: z.string(),
  issuer: z.string(),
  keysUrl: z.string(),
  authority: z.string(),
})

/** What a bot in a process of its own is told about the benchmark's authority. */
export function readRegistration(): TeamsOptions & { trust: Trust } {
  const { clientId, tenantId, ...trust } = Registration.parse(JSON.parse(process.argv[2] ?? ''))
  return {
    clientId,
    tenantId,
    clientSecret: 'secret',
    trust: { ...trust, isServiceUrl: () => false },
  }
}
