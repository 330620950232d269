import { measureClinc } from './clinc.ts'
import { hasPublicData, PUBLIC_DATA } from './public-data.ts'
import { measureSebischair } from './sebischair.ts'

/** The same code on other people's test sets with their own splits, beside the figures that others published. */
export function measurePublic(): string {
  if (!hasPublicData()) return `public sets  skipped: ${PUBLIC_DATA} is not there`
  return [measureSebischair(), measureClinc()].join('\n\n')
}
