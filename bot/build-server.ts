import { join } from 'node:path'
import { build } from 'vite'

/**
 * Builds the bot's own code to plain JavaScript: each entry under its name, and beside it `turn-worker.js`, which
 * `turn-thread.ts` starts. Packages are not built in; they are found from the folder, so it has to lie in the project.
 */
export async function buildServer(outDir: string, entries: Record<string, string>): Promise<void> {
  const here = import.meta.dirname
  await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: {
        input: { ...entries, 'turn-worker': join(here, 'conversation/turn-worker.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  })
}
