import type { AutoconfigObservation, ClockObservation, SrvObservation } from '../observation.ts'
import { codeOf } from './connection.ts'
import { type ProbeOptions, stepSignal } from './probe-server.ts'

const LARGEST_FILE = 200_000
/** Codes for "there is no such record", as against "the question was not answered". */
const NO_RECORD = ['ENOTFOUND', 'ENODATA']

/** The records of one service name; none is an empty list. */
export async function probeSrv(name: string, { network }: ProbeOptions): Promise<SrvObservation> {
  try {
    return { name, records: await network.resolveSrv(name) }
  } catch (error) {
    const code = codeOf(error)
    return { name, records: NO_RECORD.includes(code) ? [] : { kind: 'failed', code } }
  }
}

/** What a mail program would get from this address. */
export async function probeAutoconfig(
  url: string,
  options: ProbeOptions,
): Promise<AutoconfigObservation> {
  try {
    const response = await options.network.fetch(url, stepSignal(options))
    if (!response.ok) return { url, seen: { kind: 'absent' } }
    const text = await response.text()
    // A page for people, as many sites show for every address.
    const isPage = /^\s*<!doctype html|^\s*<html/i.test(text)
    return isPage || text.length > LARGEST_FILE
      ? { url, seen: { kind: 'absent' } }
      : { url, seen: { kind: 'found', text } }
  } catch (error) {
    const code = codeOf(error)
    const isAbsent = [...NO_RECORD, 'ECONNREFUSED', 'EAI_AGAIN'].includes(code)
    return { url, seen: isAbsent ? { kind: 'absent' } : { kind: 'failed', code } }
  }
}

/** Compares this machine's clock with the time in a web server's answer. */
export async function probeClock(
  source: string | undefined,
  options: ProbeOptions,
): Promise<ClockObservation> {
  if (source === undefined) return { kind: 'no-source' }
  try {
    const response = await options.network.fetch(source, stepSignal(options))
    await response.body?.cancel()
    const date = response.headers.get('date')
    if (date === null) return { kind: 'no-source' }
    return { kind: 'read', source, theirs: new Date(date), ours: new Date() }
  } catch (error) {
    return {
      kind: 'failed',
      code: codeOf(error),
    }
  }
}
