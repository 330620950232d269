import { href, url } from './address.ts'
import { autocomplete, inputType, otherAutocomplete } from './field.ts'
import { beside, otherBeside, otherSubmit, submit } from './form.ts'
import { heading } from './heading.ts'
import { hints, otherHints } from './hints.ts'
import { chosen, operator } from './known.ts'
import { landmark, otherLandmark } from './landmark.ts'
import { looks } from './looks.ts'
import { name, otherName } from './name.ts'
import { outermost, region } from './region.ts'
import { role } from './role.ts'
import type { Signal } from './signal.ts'

export type { Context, Signal } from './signal.ts'

/** Everything that has a say, the cheap ones first. */
export const signals: Readonly<Record<string, Signal>> = {
  role,
  inputType,
  autocomplete,
  otherAutocomplete,
  hints,
  otherHints,
  href,
  url,
  name,
  otherName,
  landmark,
  otherLandmark,
  region,
  outermost,
  looks,
  heading,
  submit,
  otherSubmit,
  beside,
  otherBeside,
  operator,
  chosen,
}
