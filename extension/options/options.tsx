import { useEffect, useState } from 'preact/hooks'
import { translator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import { type Settings, settingsInForce } from '../../shared/settings/index.ts'
import { LanguageChoice } from '../panel/language-choice.tsx'
import { panelWords } from '../panel/words.ts'
import type { LoadedLayers } from '../platform/settings.ts'
import { watchSettingLayers } from '../platform/user-settings.ts'
import { AddressForm } from './address-form.tsx'
import { Backup } from './backup.tsx'
import type { OptionsContext } from './context.ts'
import { Policy } from './policy.tsx'
import { PreferredLanguage } from './preferred-language.tsx'
import { replaceSettings } from './replace-settings.ts'
import { withPart, workspaceAt } from './setting-parts.ts'
import { Targets } from './targets.tsx'
import { optionsWords } from './words.ts'

/** The options page: what the person sets, and what is set for them. */
export function Options(props: { language: Language; layers: LoadedLayers }) {
  const [language, setLanguage] = useState(props.language)
  const [layers, setLayers] = useState(props.layers)
  const t = translator(optionsWords, language)
  const settings = settingsInForce(layers)
  useEffect(() => {
    const life = new AbortController()
    watchSettingLayers(setLayers, life.signal)
    return () => life.abort()
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = t('title')
  }, [language])

  const replace = (user: Settings) => replaceSettings(layers, user)
  const context: OptionsContext = {
    language,
    t,
    layers,
    settings,
    replace,
    change: (part, value) => replace(withPart(layers.user, part, value)),
  }

  return (
    <main class="options">
      <header>
        <h1>{t('title')}</h1>
        <LanguageChoice
          language={language}
          onChoose={setLanguage}
          t={translator(panelWords, language)}
        />
      </header>
      <p>{t('intro')}</p>
      <Policy context={context} />
      <AddressForm
        id="workspace"
        part="workspace"
        isMany={true}
        origins={settings.workspace?.origins ?? []}
        save={(origins) => context.change('workspace', workspaceAt(origins, settings.workspace))}
        context={context}
      />
      <AddressForm
        id="help-center"
        part="bot"
        isMany={false}
        origins={settings.bot ? [settings.bot.url] : []}
        save={([url]) => context.change('bot', url === undefined ? undefined : { url })}
        context={context}
      />
      <PreferredLanguage context={context} onChange={setLanguage} />
      <Targets context={context} />
      <Backup context={context} />
    </main>
  )
}
