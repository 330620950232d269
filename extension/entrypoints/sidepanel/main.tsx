import { render } from 'preact'
import { parseLanguage } from '../../../shared/language.ts'
import { type SettingLayers, settingsInForce } from '../../../shared/settings/index.ts'
import { Panel } from '../../panel/panel.tsx'
import { FIRST_STATE, panelStore } from '../../platform/panel-store.ts'
import { watchSettingLayers } from '../../platform/user-settings.ts'

const root = document.getElementById('panel')
if (!root) throw new Error('sidepanel/index.html: no element with id "panel"')

const state = (await panelStore.load()) ?? FIRST_STATE

// The panel stays open for days, while the person or the company changes settings.
watchSettingLayers((layers) => show(layers), new AbortController().signal)

function show(layers: SettingLayers): void {
  const settings = settingsInForce(layers)
  const language = parseLanguage(navigator.language) ?? settings.language ?? 'de'
  if (root) render(<Panel language={language} settings={settings} state={state} />, root)
}
