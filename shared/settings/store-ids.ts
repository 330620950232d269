import * as z from 'zod/mini'

/** The public half of the key that signs the Chrome package, as stores and `openssl` show it, without its frame. */
export const ChromeKey = z
  .string()
  .check(z.regex(/^MII[A-Za-z0-9+/]{300,1000}={0,2}$/, { error: 'chrome-key' }))

/** Firefox takes `name@domain` or a GUID in braces, at most 80 characters. */
export const FirefoxId = z.string().check(
  z.regex(
    /^(?=.{3,80}$)([a-z0-9._-]*@[a-z0-9._-]+|\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i,
    {
      error: 'firefox-id',
    },
  ),
)
