import { escapeHtml } from '../../client/escape.ts'
import { appPage } from '../../core/app-page.ts'
import { html, type Reply } from '../../core/reply.ts'
import type { Visit } from '../../core/visit.ts'
import type { Build } from '../build.ts'

/** The settings are an older application of their own, shown in a scaled frame of the same origin. */
export const iframeSettings: Build = {
  paths: {
    home: '/portal',
    signIn: '/portal/login',
    security: '/portal/einstellungen?bereich=sicherheit',
    mailServer: '/portal/mail/e-mail-server',
  },
  language: 'de',
  policy: { framesItself: true },
  texts: {
    de: {
      'security.new': 'Neues Passwort',
      'security.repeat': 'Wiederholung',
      'security.save': 'Änderungen speichern',
      'server.host': 'Hostname',
      'server.encryption': 'Verbindungstyp',
    },
    en: {
      'security.repeat': 'Repeat',
      'security.save': 'Save changes',
      'server.host': 'Host name',
      'server.encryption': 'Connection type',
    },
  },
  respond: (visit) =>
    visit.url.pathname.startsWith('/konto/') ? framePage(visit) : appPage(visit, 'iframe-settings'),
}

function framePage({ language, text, store, account }: Visit): Reply {
  const { theme } = store.preferences(account?.user ?? '')
  return html(`<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(text('settings.title'))}</title>
<link rel="stylesheet" href="/assets/builds/iframe-settings/client/frame.css">
<script type="module" src="/assets/builds/iframe-settings/client/frame.js"></script>
</head>
<body><div id="konto"></div></body>
</html>`)
}
