import { appPage } from '../../core/app-page.ts'
import type { Build } from '../build.ts'

/** Good semantic HTML, a single page with real addresses; made by people who read the specification. */
export const semantic: Build = {
  paths: {
    home: '/',
    signIn: '/anmelden',
    security: '/einstellungen/sicherheit',
    mailServer: '/mail/e-mail-server',
  },
  policy: { directives: ["require-trusted-types-for 'script'", "trusted-types 'none'"] },
  respond: (visit) => appPage(visit, 'semantic'),
}
