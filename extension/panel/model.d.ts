/** Made by scripts/train.ts, never committed: before the first training TypeScript has only this. */
declare module '*/understanding/model.json' {
  const model: unknown
  export default model
}
