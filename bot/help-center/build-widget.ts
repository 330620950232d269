import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))

/** Builds the help center's scripts and styles into a folder: `chat.js`, `guide.js`, `embed.js`, `style.css`. */
export async function buildWidget(outDir: string): Promise<void> {
  await buildScripts(outDir, {
    input: { chat: join(here, 'widget/main.tsx'), guide: join(here, 'widget/guide.ts') },
    format: 'es',
    isFirst: true,
  })
  // A classic script: only those know which tag they came from.
  await buildScripts(outDir, {
    input: { embed: join(here, 'widget/embed.ts') },
    format: 'iife',
    isFirst: false,
  })
}

type Scripts = { input: Record<string, string>; format: 'es' | 'iife'; isFirst: boolean }

async function buildScripts(outDir: string, { input, format, isFirst }: Scripts): Promise<void> {
  await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    esbuild: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: isFirst,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        output: {
          format,
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          assetFileNames: 'style[extname]',
        },
      },
    },
  })
}
