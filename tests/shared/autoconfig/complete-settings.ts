import type { Settings } from '../../../shared/settings/index.ts'

/** All that a configuration can be made of; the name has what XML must escape. */
export const settings: Settings = {
  organisation: { name: 'Müller & Söhne' },
  mail: {
    domain: 'example.org',
    imap: { host: 'imap.example.org', port: 993 },
    pop3: { host: 'pop.example.org', port: 995 },
    smtp: { host: 'smtp.example.org', port: 465 },
  },
  bot: { url: 'https://help.example.org' },
}
