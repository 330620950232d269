import { render } from 'preact'
import { parseLanguage } from '../../../shared/language.ts'
import { addCopyButtons } from './add-copy-buttons.tsx'
import { Chat } from './chat.tsx'
import '../style.css'
import './chat.css'

const place = document.getElementById('chat')
if (place) {
  const { language, name = '' } = place.dataset
  place.replaceChildren()
  render(<Chat pageLanguage={parseLanguage(language) ?? 'de'} organisation={name} />, place)
}

for (const place of document.querySelectorAll<HTMLElement>('[data-answer]')) addCopyButtons(place)
