import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The overlay with its test entry as one script that puts `overlayTest` on the window. */
export async function bundleOverlay(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./page-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'overlayTest',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('overlay bundle: vite gave no output')
  const [chunk] = output.output
  return `${chunk.code}\nwindow.overlayTest = overlayTest`
}
