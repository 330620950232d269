import type { Browser } from 'puppeteer-core'

/**
 * Runs a function in Firefox's own window, where the address bar, the tool bar and the browser's questions are;
 * needs `--remote-allow-system-access`, as `launchFirefox` gives it.
 */
export async function inFirefoxWindow<Given extends readonly (string | number | boolean)[]>(
  firefox: Browser,
  act: (...given: Given) => unknown,
  ...given: Given
): Promise<unknown> {
  // Puppeteer knows pages alone; Firefox's protocol knows its windows, too.
  const connection = Reflect.get(firefox, 'connection')
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async (...given) => JSON.stringify(await (${act})(...given))`,
    arguments: given.map((value) => ({ type: typeof value, value })),
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
    // The browser asks for access only after something that counts as a press.
    userActivation: true,
  })
  if (result.type === 'exception') {
    throw new Error(`In Firefox's window: ${result.exceptionDetails.text}`)
  }
  const text = result.result.value
  return text === undefined ? undefined : JSON.parse(text)
}
