import type { IncomingProtocol } from '../../../shared/mail-clients/index.ts'
import type { PanelTranslate } from '../words.ts'

type Props = {
  chosen: IncomingProtocol
  onChoose: (protocol: IncomingProtocol) => void
  t: PanelTranslate
}

/** IMAP or POP3, with what each of them means for the person. */
export function ProtocolChoice({ chosen, onChoose, t }: Props) {
  return (
    <fieldset class="choices">
      <legend>{t('protocol.label')}</legend>
      {(['imap', 'pop3'] as const).map((protocol) => (
        <label key={protocol}>
          <input
            type="radio"
            name="protocol"
            checked={protocol === chosen}
            onChange={() => onChoose(protocol)}
          />{' '}
          <span>
            <strong>{t(`protocol.${protocol}`)}</strong>:{' '}
            {t(protocol === 'imap' ? 'protocol.imapWhy' : 'protocol.pop3Why')}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
