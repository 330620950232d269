/** Everything behind is a log or an accident. */
export const LONGEST = 4000
