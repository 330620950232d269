import { mailClientsOf } from '../mail-clients/index.ts'
import type { Action } from './answer.ts'
import type { Asked, PlainId } from './asked.ts'
import { ask, showMe } from './buttons.ts'
import { programButton } from './client-buttons.ts'
import { mainButtons } from './main-buttons.ts'
import type { AnswerRequest } from './topic-answer.ts'
import { yesNoButtons } from './yes-no.ts'
import { isYesNo, type YesNoId } from './yes-no-ids.ts'

/** What people do or ask next after a plain answer. */
export function plainButtons(asked: Asked, request: AnswerRequest): (Action | undefined)[] {
  const { id, protocol, clients = [] } = asked
  const { language, slots } = request
  if (isYesNo(id)) return yesNoButtons(id, request)
  const client = slots.client ? { client: slots.client } : {}
  const set = ask(language, 'button.password-set', 'password-set')
  const change = ask(language, 'button.client-update', 'client-update', client)
  const setUp = slots.client
    ? ask(language, 'button.client-setup-named', 'client-setup', client)
    : ask(language, 'button.client-setup', 'client-setup')
  const username = ask(language, 'button.username', 'username')
  const servers = ask(language, 'button.server-data', 'server-data')
  const pop3 = ask(language, 'button.server-data-protocol', 'server-data', { protocol: 'pop3' })
  const smtp = ask(language, 'button.server-data-protocol', 'server-data', { protocol: 'smtp' })
  const imap = ask(language, 'button.server-data-protocol', 'server-data', { protocol: 'imap' })
  const support = ask(language, 'button.human', 'human')
  const search = ask(language, 'button.connection-fails', 'connection-fails', {
    ...client,
    ...(protocol && { protocol }),
  })
  const all: Record<Exclude<PlainId, YesNoId>, (Action | undefined)[]> = {
    'same-password': [showMe(language, 'mail-password'), set, username],
    'password-for-all': [showMe(language, 'mail-password'), set, username],
    'old-password': [showMe(language, 'mail-password'), set],
    'new-password': [showMe(language, 'mail-password'), set],
    'password-rules': [showMe(language, 'mail-password'), support],
    'password-characters': [showMe(language, 'mail-password'), support],
    'password-case': [set, username],
    'password-everywhere': [
      ask(language, 'button.client-update', 'client-update', { ...client, datum: 'password' }),
      set,
    ],
    'own-name': [set, servers],
    'no-name-field': [
      ask(language, 'button.client-setup-named', 'client-setup', client),
      change,
      username,
    ],
    'needs-at': [username, set],
    'case-matters': [username, set],
    'case-free': [username, set],
    'ssl-is-tls': [servers, change],
    'tls-ok': [servers, change],
    'what-is-starttls': [servers, change],
    'starttls-differs': [servers, change],
    'both-incoming': [imap, ask(language, 'button.pop-keep-copy', 'pop-keep-copy')],
    'wants-pop3': [pop3, ask(language, 'button.pop-keep-copy', 'pop-keep-copy'), imap],
    'smtp-needed': [smtp, servers],
    'port-choice': [
      protocol
        ? ask(language, 'button.server-data-protocol', 'server-data', { protocol })
        : servers,
      change,
    ],
    'port-blocked': [support, search, servers],
    'server-down': [support, search],
    'support-phone': [],
    'support-hours': [],
    'support-contact': [],
    'size-limit': [],
    dns: [],
    'no-workspace': [],
    'program-download': [ask(language, 'button.client-setup', 'client-setup', client), support],
    verify: [showMe(language, 'server-data'), support],
    scolding: [support, ...mainButtons(language)],
    'old-server': [change, servers],
    'remove-account': [change, support],
    'keep-mail': [setUp, support],
    'pop-to-imap': [setUp, imap, support],
    'moving-mail': [support, setUp],
    'only-starttls': [support, smtp],
    'tls-version': [servers, change],
    'device-login': [showMe(language, 'mail-password'), username, smtp],
    'device-sender': [username, smtp],
    'device-relay': [smtp, support],
    'name-in-capitals': [username, servers],
    'google-login': [setUp, servers],
    'which-outlook': mailClientsOf('outlook').map((client) =>
      programButton(client, 'client-setup', {}, language),
    ),
    'plain-password-safe': [servers, change],
    'device-authentication': [showMe(language, 'mail-password'), username, smtp],
    'auth-method': [showMe(language, 'mail-password'), set, change],
    'auth-other': [showMe(language, 'mail-password'), set, change],
    'app-password': [showMe(language, 'mail-password'), set],
    'app-password-where': [showMe(language, 'mail-password'), set],
    'pop-before-smtp': [smtp, change],
    'device-error': [],
    'device-connection': [],
    'device-fields': [],
    'starttls-end': [],
    'nothing-left': [],
    'sent-copy': [imap, change, support],
    'sent-copy-still': [change],
    'not-arrived': [support],
    'not-arrived-still': [],
    duplicates: [change, support],
    'duplicates-twice': [imap, support],
    'duplicates-where': [change, support],
    'imap-keeps': [ask(language, 'button.pop-keep-copy', 'pop-keep-copy'), support],
    'client-certificate': [set, username],
    'not-exchange': [setUp, imap],
    unknown: [],
    'unknown-again': [],
    'several-devices': [
      ...(clients.length > 0
        ? clients.map((client) =>
            ask(language, 'button.client-setup-named', 'client-setup', { client }),
          )
        : [setUp]),
      imap,
    ],
  }
  return all[id]
}
