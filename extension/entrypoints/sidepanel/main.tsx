import { render } from 'preact'
import { parseLanguage } from '../../../shared/language.ts'
import { Panel } from '../../panel/panel.tsx'
import { FIRST_STATE, panelStore } from '../../platform/panel-store.ts'
import { loadSettings } from '../../platform/settings.ts'

const root = document.getElementById('panel')
if (!root) throw new Error('sidepanel/index.html: no element with id "panel"')

const [settings, stored] = await Promise.all([loadSettings(), panelStore.load()])
const language = parseLanguage(navigator.language) ?? settings.language ?? 'de'
render(<Panel language={language} settings={settings} state={stored ?? FIRST_STATE} />, root)
