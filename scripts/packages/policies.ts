import type { Settings } from '../../shared/settings/index.ts'

export type ExtensionIds = { chrome: string; firefox: string }

/** The settings as policies: checked before, because a browser drops what it does not understand without a word. */
export function policies({ $schema: _, ...settings }: Settings, ids: ExtensionIds) {
  return {
    'policy-chrome-edge.json': { '3rdparty': { extensions: { [ids.chrome]: settings } } },
    'policy-firefox.json': {
      policies: { '3rdparty': { Extensions: { [ids.firefox]: settings } } },
    },
  }
}
