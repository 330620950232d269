import { escapeHtml } from '../client/escape.ts'
import { html, type Reply } from './reply.ts'
import type { Visit } from './visit.ts'

/** The empty page that a single-page build fills. */
export function appPage(visit: Visit, build: string, body = '<div id="app"></div>'): Reply {
  const { language, text, store, account } = visit
  const { theme } = store.preferences(account?.user ?? '')
  return html(`<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(text('app.name'))}</title>
<link rel="icon" href="/assets/client/icon.svg">
<link rel="stylesheet" href="/assets/builds/${build}/client/style.css">
<script type="module" src="/assets/builds/${build}/client/app.js"></script>
</head>
<body>${body}</body>
</html>`)
}
