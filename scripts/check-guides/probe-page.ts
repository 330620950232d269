import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'

type Probe = typeof import('./probe.ts')
type Ask = {
  [Name in keyof Probe]: (...args: Parameters<Probe[Name]>) => Promise<ReturnType<Probe[Name]>>
}

export type ProbedPage = Pick<
  Ask,
  'look' | 'sight' | 'aim' | 'mark' | 'unmark' | 'invalidSelectors'
>

const WORLD = 'souvera-mail-guide-check'

/** How long the browser may have no page to ask, in ms: one that is left takes its world along. */
const PATIENCE = 8000
const INTERVAL = 100

/**
 * Puts the probe into a page, in an isolated world, again after every reload. No policy of the page applies
 * there, and closed shadow roots are handed over by the browser itself, so nothing in the page is patched.
 * @throws what the probe itself throws, at once; what the browser refuses, once it has refused for eight seconds
 */
export async function probePage(
  page: Page,
  code: string,
  signal: AbortSignal,
): Promise<ProbedPage> {
  const cdp = await page.context().newCDPSession(page)

  async function enterWorld(): Promise<number> {
    const { frameTree } = await cdp.send('Page.getFrameTree')
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: WORLD,
    })
    const contextId = executionContextId
    const known = await cdp.send('Runtime.evaluate', { contextId, expression: 'typeof guideProbe' })
    if (known.result.value === 'undefined') {
      await cdp.send('Runtime.evaluate', { contextId, expression: `${code};undefined` })
    }
    return contextId
  }

  async function ask<Name extends keyof Probe>(
    name: Name,
    args: Parameters<Probe[Name]>,
  ): Promise<ReturnType<Probe[Name]>> {
    const { result, exceptionDetails } = await whileThereIsAPage(async () => {
      const world = await enterWorld()
      await handOverClosedRoots(cdp, world)
      return cdp.send('Runtime.callFunctionOn', {
        executionContextId: world,
        functionDeclaration: `(...args) => guideProbe.${name}(...args)`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      })
    })
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async function whileThereIsAPage<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const end = performance.now() + PATIENCE
    for (;;) {
      try {
        return await ask()
      } catch (error) {
        if (page.isClosed() || performance.now() > end) throw error
        await sleep(INTERVAL, undefined, { signal })
      }
    }
  }

  return {
    look: (...args) => ask('look', args),
    sight: (...args) => ask('sight', args),
    aim: (...args) => ask('aim', args),
    mark: (...args) => ask('mark', args),
    unmark: (...args) => ask('unmark', args),
    invalidSelectors: (...args) => ask('invalidSelectors', args),
  }
}

type TreeNode = Awaited<ReturnType<typeof documentOf>>

async function handOverClosedRoots(cdp: CDPSession, world: number): Promise<void> {
  for (const backendNodeId of closedRoots(await documentOf(cdp))) {
    const { object } = await cdp.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: world,
    })
    if (!object.objectId) continue
    await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { guideProbe.addClosedRoot(this) }',
    })
  }
}

async function documentOf(cdp: CDPSession) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  return root
}

function closedRoots(node: TreeNode): readonly number[] {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])]
  if (node.contentDocument) inside.push(node.contentDocument)
  const own = node.shadowRootType === 'closed' ? [node.backendNodeId] : []
  return [...own, ...inside.flatMap(closedRoots)]
}
