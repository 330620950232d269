import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { GuideEntry } from '../../shared/guides/index.ts'
import { bundleProbe } from './bundle-probe.ts'
import { isFine } from './is-fine.ts'
import { openBrowser, visit, whereabouts } from './open-workspace.ts'
import { probePage } from './probe-page.ts'
import { fail, signedOutProblems, visitProblems } from './problems.ts'
import type { Command } from './read-command.ts'
import type { StepResult } from './record.ts'
import { reportGuide } from './report.ts'
import { saveSignIn, waitForSignIn } from './wait-for-sign-in.ts'
import { walkGuide } from './walk-guide.ts'
import { t } from './words.ts'

type Checked = { guide: string; ok: boolean; steps: readonly StepResult[] }
type Ending = { checked: readonly Checked[]; sealedFrames: ReadonlySet<string> }

/** Checks the guides in the workspace, prints what it finds and returns the code to end with. */
export async function checkGuides(command: Command, signal: AbortSignal): Promise<number> {
  const code = await bundleProbe()
  const openProbe = (page: Page) => probePage(page, code, signal)
  const { page, close } = await openBrowser(
    command.signsIn ? undefined : command.storageState,
    command.signsIn,
  )
  const end = () => void close()
  signal.addEventListener('abort', end, { once: true })
  try {
    const wrong = await wrongSelectors(page, openProbe, command)
    if (wrong.length > 0) return fail(wrong, 2)
    if (command.signsIn && !(await signIn(page, openProbe, command, signal))) {
      return fail([t('errors.not-signed-in')], 1)
    }
    return await walkAll(page, openProbe, command, signal)
  } catch (error) {
    if (signal.aborted) return 1
    throw error
  } finally {
    signal.removeEventListener('abort', end)
    await close()
  }
}

type OpenProbe = (page: Page) => ReturnType<typeof probePage>

async function walkAll(
  page: Page,
  openProbe: OpenProbe,
  command: Command,
  signal: AbortSignal,
): Promise<number> {
  const { guides, settings, origin, out, isJson, isVerbose } = command
  const checked: Checked[] = []
  const sealedFrames = new Set<string>()
  const ending = { checked, sealedFrames }
  for (const entry of guides) {
    const { guide } = entry
    const arrival = await visit(page, startOf(entry, command))
    if (arrival.kind !== 'arrived') return fail(visitProblems(arrival, command), 1)
    removePictures(out, guide.id)
    const overrides = settings.guideTargets?.[guide.id] ?? {}
    const walk = await walkGuide({ page, openProbe, guide, overrides, out, signal })
    const ok = walk.steps.every((step) => isFine(step, overrides))
    for (const host of walk.sealedFrames) sealedFrames.add(host)
    checked.push({ guide: guide.id, ok, steps: walk.steps })
    if (!isJson) console.log(reportGuide(entry, walk.steps, { overrides, out, isVerbose }))
    const now = whereabouts(page, origin)
    if (now.kind !== 'arrived') return fail(visitProblems(now, command), 1)
    if (walk.isSignedOut) return finish(ending, command, signedOutProblems(command))
  }
  return finish(ending, command, [])
}

function finish(
  { checked, sealedFrames }: Ending,
  command: Command,
  problems: readonly string[],
): number {
  const { out, url, settings, isJson } = command
  const ok = problems.length === 0 && checked.every((each) => each.ok)
  const report = JSON.stringify({ url, ok, guides: checked }, null, 2)
  writeFileSync(join(out, 'report.json'), `${report}\n`)
  if (problems.length > 0) fail(problems, 1)
  if (isJson) console.log(report)
  else {
    const steps = checked.flatMap(({ guide, steps }) =>
      steps.map((step) => isFine(step, settings.guideTargets?.[guide] ?? {})),
    )
    const bad = steps.filter((isStepFine) => !isStepFine).length
    const hosts = ownHosts(sealedFrames, command)
    if (hosts.length > 0) console.log(t('own-frames', { hosts: hosts.join(', ') }))
    console.log(t('pictures', { out }))
    console.log(t(ok ? 'summary.fine' : 'summary.not-fine', { count: steps.length, bad }))
  }
  return ok ? 0 : 1
}

/** Of the hosts in frames that were not looked into, those where the extension does look: the settings name them. */
function ownHosts(sealedFrames: ReadonlySet<string>, { settings }: Command): readonly string[] {
  const own = settings.workspace?.origins.map((origin) => new URL(origin).host) ?? []
  return [...sealedFrames].filter((host) => own.includes(host))
}

/** Where a guide begins: the settings' page of the workspace, if it is on the origin that is checked. */
function startOf({ guide }: GuideEntry, { url, origin, settings }: Command): string {
  const link = settings.workspace?.links?.[guide.start]
  return link !== undefined && new URL(link).origin === origin ? link : url
}

async function signIn(
  page: Page,
  openProbe: OpenProbe,
  { url, origin, guides, storageState }: Command,
  signal: AbortSignal,
): Promise<boolean> {
  console.error(t('sign-in.please'))
  await page.goto(url).catch(() => undefined)
  const [first] = guides
  const probe = await openProbe(page)
  if (!first || !(await waitForSignIn(page, probe, { guide: first.guide, origin, signal })))
    return false
  if (storageState !== undefined) {
    await saveSignIn(page, storageState)
    console.error(t('sign-in.saved', { file: storageState }))
  }
  return true
}

async function wrongSelectors(
  page: Page,
  openProbe: OpenProbe,
  { settings }: Command,
): Promise<readonly string[]> {
  const overrides = Object.values(settings.guideTargets ?? {}).flatMap(Object.values)
  const selectors = overrides.flatMap(({ selector }) => selector ?? [])
  if (selectors.length === 0) return []
  const invalid = await (await openProbe(page)).invalidSelectors(selectors)
  return invalid.map((selector) => t('errors.invalid-selector', { selector }))
}

/** Pictures of an earlier run would be taken for today's. */
function removePictures(out: string, guide: string): void {
  for (const file of readdirSync(out)) {
    if (file.startsWith(`${guide}-`) && file.endsWith('.png')) rmSync(join(out, file))
  }
}
