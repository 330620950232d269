import type { ClientId } from '../mail-clients/client-id.ts'
import type { Slots, Topic } from './answer.ts'
import type { UnknownSubject } from './unknown-subject.ts'
import { TOPIC_OF_YES_NO } from './yes-no-ids.ts'

/** Plain questions that have a yes, a no or one reason for an answer, and the topic that each belongs to. */
export const TOPIC_OF_PLAIN = {
  'same-password': 'password-set',
  'password-for-all': 'password-set',
  'old-password': 'password-set',
  'new-password': 'password-set',
  'password-rules': 'password-set',
  'password-characters': 'password-set',
  'password-case': 'password-set',
  'password-everywhere': 'password-set',
  'needs-at': 'username',
  'own-name': 'username',
  'no-name-field': 'username',
  'case-matters': 'username',
  'case-free': 'username',
  'ssl-is-tls': 'encryption',
  'tls-ok': 'encryption',
  'what-is-starttls': 'encryption',
  'starttls-differs': 'encryption',
  'both-incoming': 'protocol-choice',
  'wants-pop3': 'protocol-choice',
  'smtp-needed': 'protocol-explained',
  'port-choice': 'server-data',
  'port-blocked': 'connection-fails',
  'server-down': 'connection-fails',
  'support-phone': 'human',
  'support-hours': 'human',
  scolding: 'human',
  'support-contact': 'human',
  'size-limit': 'human',
  dns: 'human',
  'no-workspace': 'human',
  'program-download': 'client-setup',
  verify: 'server-data',
  'old-server': 'client-update',
  'remove-account': 'client-update',
  'keep-mail': 'client-update',
  'pop-to-imap': 'client-update',
  'moving-mail': 'out-of-scope',
  'only-starttls': 'encryption',
  'tls-version': 'encryption',
  'device-login': 'username',
  'device-sender': 'username',
  'device-relay': 'server-data',
  'name-in-capitals': 'username',
  'google-login': 'client-setup',
  'which-outlook': 'client-setup',
  'plain-password-safe': 'encryption',
  'device-authentication': 'username',
  'auth-method': 'oauth',
  'auth-other': 'oauth',
  'app-password': 'password-set',
  'app-password-where': 'password-set',
  'pop-before-smtp': 'protocol-explained',
  'device-error': 'send-fails',
  'device-connection': 'send-fails',
  'device-fields': 'server-data',
  'starttls-end': 'encryption',
  'nothing-left': 'human',
  'several-devices': 'protocol-choice',
  'sent-copy': 'client-update',
  'sent-copy-still': 'client-update',
  'not-arrived': 'human',
  'not-arrived-still': 'human',
  duplicates: 'client-update',
  'duplicates-twice': 'client-update',
  'duplicates-where': 'client-update',
  'imap-keeps': 'pop-keep-copy',
  'client-certificate': 'oauth',
  'not-exchange': 'client-setup',
  unknown: 'out-of-scope',
  'unknown-again': 'out-of-scope',
  ...TOPIC_OF_YES_NO,
} as const satisfies Record<string, Topic>

export type PlainId = keyof typeof TOPIC_OF_PLAIN

export const PLAIN_IDS = Object.keys(TOPIC_OF_PLAIN).filter(isPlainId)

function isPlainId(id: string): id is PlainId {
  return Object.hasOwn(TOPIC_OF_PLAIN, id)
}

/** Ways to sign in that are not the plain password. */
export type Method = 'oauth' | 'encrypted' | 'kerberos' | 'ntlm' | 'md5' | 'spa'

/** What was asked in just so many words. */
export type Asked = {
  id: PlainId
  protocol?: Slots['protocol']
  /** The ports to choose from, or those that may be blocked. */
  ports?: readonly number[]
  /** Whether it is so, and not what to do about it. */
  isWhether?: true
  /** Asked of a certain phone, computer or program. */
  namesProgram?: true
  /** The programs that it was asked of, where they are several. */
  clients?: readonly ClientId[]
  /** The way to sign in that was asked about. */
  method?: Method
  /** What was asked about, where nothing is known of it. */
  subject?: UnknownSubject
}
