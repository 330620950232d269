import { readFileSync } from 'node:fs'
import type { Settings } from '../../../shared/settings/index.ts'
import { parseSettingsText } from '../../../shared/settings/index.ts'

const { settings: example } = parseSettingsText(
  readFileSync('shared/settings/example.json', 'utf8'),
)

/** The public half of a key that was thrown away. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtcFIcj/S1KDpxx7MFMGjPUr3Phhin9SCStH06qVCHTFdKuG26l4OQiPaoPaLoJicsznb5v99gsyDgYrK+NZ/Xn2JR53O4ogdzbTdQCa/Asf3ywDW1rSV+Z7g7IvkWUnOv4OR76n0davOx7TaGX5u5uxlKfj0ay7F3SKORXIHB1p4NK1EGQ+hXjiEYAvT9fQJJ+CWi7IDYInfhqvsNIg4P7D50n2G1OcTAJjFt7nrMdrtYudLaIj/m1pxf911zPy4X5jQnKle1KtX94+YDLYyvEuhliUr5G7sERhCfv4x96hOzarxPUKbtD/Whr66NzPrYuUcRznX4eeXl+c0NblZowIDAQAB'

/** The example, and every field that it leaves out. */
export const allSettings = {
  ...example,
  $schema: 'settings.schema.json',
  workspace: {
    origins: ['https://workspace.example.org', 'https://mail.example.org'],
    links: {
      home: 'https://workspace.example.org/start',
      security: 'https://workspace.example.org/settings/security',
      mailServer: 'https://workspace.example.org/mail/server',
    },
  },
  support: {
    ...example.support,
    phone: '+49 30 1234567',
    url: 'https://support.example.org/mail',
  },
  allowedOrigins: ['https://intranet.example.org'],
  retentionDays: 14,
  extension: { chromeKey: CHROME_KEY, firefoxId: 'policy-test@example.org' },
  guideTargets: {
    'mail-password': {
      profile: { names: { de: ['Mein Konto'], en: ['My account'] }, selector: '#account' },
    },
  },
} satisfies Settings
