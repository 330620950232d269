import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildExtension } from '../../scripts/build-extension.ts'
import { parseSettingsText } from '../../shared/settings/index.ts'
import { bundle } from './bundle.ts'
import { anchors } from './engines.ts'

export type Size = {
  bytes: number
  gzip: number
  limit: number
  /** Nothing of the overlay is loaded into pages before a guide starts. */
  isIdle: boolean
  /** Libraries with a tour of two steps and their styles, bundled and minified, gzip. */
  anchors: readonly { name: string; gzip: number }[]
}

const LIMIT = 40_000

/** Size of the script that a guide brings into a page: everything included, words of both languages too. */
export async function measureSize(): Promise<Size> {
  const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
  const folder = buildExtension({ settings, browser: 'chrome', outDir: 'dist/bench/extension' })
  const script = readFileSync(join(folder, 'content-scripts', 'workspace.js'))
  const others = []
  for (const { name, entry } of anchors) {
    others.push({ name, gzip: packed(Buffer.from(await bundle(entry, 'benchEngine'))) })
  }
  return {
    bytes: script.length,
    gzip: packed(script),
    limit: LIMIT,
    isIdle: isIdle(folder),
    anchors: others,
  }
}

function packed(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length
}

/** No script is declared for any page, and no style sheet beside it exists: only a running guide registers it. */
function isIdle(folder: string): boolean {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const declared =
    typeof manifest === 'object' && manifest !== null && 'content_scripts' in manifest
      ? JSON.stringify(manifest.content_scripts)
      : ''
  return (
    !declared.includes('workspace') && !existsSync(join(folder, 'content-scripts', 'workspace.css'))
  )
}
