import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { followGuide } from '../guide-scripts.ts'
import { listenOnHelpCenter } from '../help-center-script.ts'
import { openAccessPage } from '../platform/access-page.ts'
import { setContentScript } from '../platform/content-scripts.ts'
import { enterFrames } from '../platform/enter-frames.ts'
import { rememberGuide } from '../platform/guide-history.ts'
import { onGuideSessionChange, updateGuideSession } from '../platform/guide-session.ts'
import { onMessage } from '../platform/messages.ts'
import { onExtensionStart } from '../platform/on-extension-start.ts'
import { openPanelFromToolbar } from '../platform/panel.ts'
import { isPicking, pickerSession } from '../platform/picker-session.ts'
import { relayFrames } from '../platform/relay-frames.ts'
import { loadSettings, loadSettingsBeforePolicy } from '../platform/settings.ts'
import { onPolicyChange } from '../platform/user-settings.ts'
import { readServerDataAfter } from '../read-server-data.ts'
import { goOn, resumeGuide, startGuide } from '../start-guide.ts'

export default defineBackground(() => {
  openPanelFromToolbar()
  enterFrames()
  relayFrames()
  onExtensionStart(() => Promise.all([listenForHelpCenter(), resumeGuide()]))
  browser.permissions.onAdded.addListener(listenForHelpCenter)
  onPolicyChange(() => void listenForHelpCenter())

  // Nothing of ours runs in the workspace unless a guide does.
  onGuideSessionChange((session, before) => {
    void rememberGuide(session)
    if (session?.isContinued && !before?.isContinued) void goOn(session)
    // One after the other: Chromium forgets scripts that wait for their page while others are being unregistered.
    void followGuide().then(() => {
      // What changes after the end, such as the language, is no reason to read again.
      if (before?.state !== 'done') return readServerDataAfter(session)
    })
  }, new AbortController().signal)

  pickerSession.watch((session) => {
    if (!isPicking(session)) void setContentScript('picker', [])
  }, new AbortController().signal)

  onMessage(async (message, sender) => {
    const { bot } = await loadSettings()
    const isOurs = sender.origin === undefined || (sender.origin === bot?.url && sender.isTopFrame)
    if (!isOurs) return 'refused'
    if (message.kind === 'hello') return 'welcome'
    if (message.kind === 'start-guide') {
      const outcome = await startGuide(message.guide, message.language)
      // A page cannot ask for access in our name: the person gives it on a page of the extension.
      if (outcome === 'needs-access' && sender.origin) await openAccessPage(message.guide)
      return outcome
    }
    await updateGuideSession({ state: 'stopped', endedAt: new Date().toISOString() })
    return 'stopped'
  })
})

async function listenForHelpCenter(): Promise<void> {
  // A page that is opened meanwhile is asked again by the script: that compares with the settings in force.
  for (const load of [loadSettingsBeforePolicy, loadSettings]) {
    const { bot } = await load()
    await listenOnHelpCenter(bot?.url)
  }
}
