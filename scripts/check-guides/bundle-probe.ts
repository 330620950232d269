import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The probe as one script that leaves `guideProbe` behind in the world where it runs. */
export async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'guideProbe',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('check-guides: vite gave no bundle')
  return output.output[0].code
}
