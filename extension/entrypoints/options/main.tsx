import { render } from 'preact'
import { Options } from '../../options/options.tsx'
import { chooseLanguage } from '../../options/setting-parts.ts'
import { loadSettingLayers } from '../../platform/settings.ts'

const root = document.getElementById('options')
if (!root) throw new Error('options/index.html: no element with id "options"')

const layers = await loadSettingLayers()
render(<Options language={chooseLanguage(layers, navigator.language)} layers={layers} />, root)
