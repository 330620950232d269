import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname, join } from 'node:path'
import { html, type Reply } from './reply.ts'

const ROOT = join(import.meta.dirname, '..')
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/** Serves `/assets/client/…` and the client folder of one build; `.js` comes from the `.ts` file beside it. */
export function createAssets(build: string): (pathname: string) => Promise<Reply> {
  const ready = new Map<string, Promise<string>>()
  const folders = ['client/', `builds/${build}/client/`]
  return async (pathname) => {
    const path = pathname.slice('/assets/'.length)
    const type = TYPES[extname(path)]
    const file = join(ROOT, path.replace(/\.js$/, '.ts'))
    const isOurs = /^[\w/.-]+$/.test(path) && folders.some((folder) => path.startsWith(folder))
    if (!isOurs || path.includes('..') || !type || !existsSync(file)) return html('404', 404)
    const body = ready.get(path) ?? readAsset(file)
    ready.set(path, body)
    return { status: 200, headers: { 'content-type': type }, body: await body }
  }
}

async function readAsset(file: string): Promise<string> {
  const source = await readFile(file, 'utf8')
  if (!file.endsWith('.ts')) return source
  return stripTypeScriptTypes(source).replace(/((?:from|import)\s+'\.[^']*)\.ts'/g, "$1.js'")
}
