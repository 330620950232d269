import { hideSecrets } from '../../shared/privacy/hide-secrets.ts'

const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g
const PHONE = /(?<!\d)\+?\d[\d\s/()-]{7,}\d/g

/** For editors, who need the question and not the person: no secrets, no addresses, no telephone numbers. */
export function hidePersonal(text: string): string {
  return hideSecrets(text).replace(EMAIL, '…@…').replace(PHONE, '…')
}
