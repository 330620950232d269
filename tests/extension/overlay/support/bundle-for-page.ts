import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A module as one script that puts what it exports on the window, under this name. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error(`${entry}: vite gave no output`)
  return `${output.output[0].code}\nwindow.${name} = ${name}`
}
