import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { parseSettingsText } from './shared/settings/index.ts'
import { managedSchema } from './shared/settings/managed-schema.ts'

// The operator's file at build time; `scripts/build-extension.ts` has checked it before.
const file = process.env.SOUVERA_SETTINGS
const settings = file ? parseSettingsText(readFileSync(file, 'utf8')).settings : {}

const workspaces = settings.workspace?.origins ?? []
const helpCenter = settings.bot?.url ? [settings.bot.url] : []

// The public half of a key whose private half is kept nowhere: it only makes the id stable.
const NEUTRAL_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwXfbNVi/ErClLkkrX6y+2MCH1kXLlFRwzPO/wnUkOfzrnsQqIjYvOHymsfRwJwXSMg1nw44ztdcdHaHOUXbkyXZBVOmGB6CnepYYp0kik4Cfx9U+6jsJYygmeD9T3fOwp+ZVXm0FDkmzFz/gZrBVkrg/dd2Hcd7C5ZBKS1h+Wxqq0rjoF1R3RbFQAezDP1LlrUwIV/iSfo3J4yl8FQcva4U9fuqv4UN0Hc1c92EL+vyURK0gBaV0jmnqiNyCzw/pWjsCbqOAR/OtqHb8LVNwzubgdIM1CHKiaUKf5r9aQ0d7+4JwmhKhCFxQrOuj2b6dtDvZw9ztbnEYLjqNYlKbUwIDAQAB'
const NEUTRAL_FIREFOX_ID = 'mail-guide@souvera-mail-guide.example'

/** Match patterns carry no port; the scripts compare the whole origin again before they do anything. */
const pattern = (origin: string) => {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

const ownHosts = [...new Set([...workspaces, ...helpCenter].map(pattern))]

const native = (name: string) => resolve(`extension/overlay/locate/native/${name}.ts`)

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  outDir: process.env.SOUVERA_OUT ?? 'dist/extension',
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ mode }) => ({
    // dom-accessibility-api brings 2 kB of what every browser of ours has; the overlay has 40 kB for everything.
    resolve: {
      alias: [
        { find: './polyfills/SetLike.mjs', replacement: native('set') },
        { find: './polyfills/array.from.mjs', replacement: native('array-from') },
        {
          find: 'wxt/utils/content-script-context',
          replacement: resolve('extension/platform/script-life.ts'),
        },
      ],
    },
    define: {
      __SETTINGS__: JSON.stringify(settings),
      __OPEN_OVERLAY__: JSON.stringify(mode === 'e2e'),
    },
  }),
  hooks: {
    // Firefox knows no schemas for policies.
    'build:publicAssets': ({ config }, files) => {
      if (config.browser === 'firefox') return
      files.push({
        relativeDest: 'managed-schema.json',
        contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
      })
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    // Built for one company: exactly its hosts. Built for nobody: asked for when the first guide starts.
    ...(ownHosts.length > 0
      ? { host_permissions: ownHosts }
      : { optional_host_permissions: ['https://*/*'] }),
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: settings.extension?.firefoxId ?? NEUTRAL_FIREFOX_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: settings.extension?.chromeKey ?? NEUTRAL_KEY,
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
})
