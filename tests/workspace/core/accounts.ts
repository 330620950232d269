/** One person of the demo workspace. */
export type Account = {
  /** Lower-case user name; the key of everything. Signing in ignores case, mail programs do not. */
  user: string
  /** The same as people like to write it; some builds show it this way. */
  displayUser: string
  name: string
  firstName: string
  initials: string
  /** Whether there is a photograph; otherwise the initials stand in for it. */
  hasPicture: boolean
  department: string
  phone: string
  location: string
  firstPassword: string
}

export const ACCOUNTS: readonly Account[] = [
  {
    user: 'erika.mustermann@example.org',
    displayUser: 'Erika.Mustermann@example.org',
    name: 'Erika Mustermann',
    firstName: 'Erika',
    initials: 'EM',
    hasPicture: false,
    department: 'Einkauf',
    phone: '+49 30 23125 101',
    location: 'Berlin',
    firstPassword: 'Herbstlaub-2025',
  },
  {
    user: 'max.beispiel@example.org',
    displayUser: 'Max.Beispiel@example.org',
    name: 'Max Beispiel',
    firstName: 'Max',
    initials: 'MB',
    hasPicture: true,
    department: 'Vertrieb',
    phone: '+49 30 23125 102',
    location: 'Hamburg',
    firstPassword: 'Winterweg-2025',
  },
]
