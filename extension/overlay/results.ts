/** What the guide has led to, ready to be read and copied on its last card; all in the person's language. */
export type Results = {
  /** Each with its full name, in the order in which they are needed. */
  values: readonly { label: string; value: string }[]
  /** Why they stand in this order. */
  hint: string | undefined
  /** What to know before they are used. */
  notes: readonly string[]
  /** Everything as one text. */
  text: string
}

/** What became of the wish to copy a value, counted from 0, or everything. */
export type Copied = { what: number | 'all'; isDone: boolean }

/** The page is being looked through for results, or nothing could be read on it. */
export type Reading = 'under-way' | 'failed'
