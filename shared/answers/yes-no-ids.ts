import type { Topic } from './answer.ts'

/** What is asked to be confirmed or denied in the course of a conversation, and the topic that each belongs to. */
export const TOPIC_OF_YES_NO = {
  'encryption-words': 'encryption',
  'tls-switch': 'encryption',
  'ssl-on': 'encryption',
  'ssl-off': 'encryption',
  'port-jumps': 'encryption',
  encrypted: 'encryption',
  'as-safe': 'protocol-choice',
  'valid-at-once': 'password-set',
  'valid-when': 'password-set',
  'password-once': 'password-set',
  'once-enough': 'password-set',
  'why-set-again': 'password-set',
  'old-or-new': 'password-set',
  'password-changed': 'password-set',
  'windows-password': 'password-set',
  'change-password': 'password-set',
  'own-password': 'password-set',
  'share-password': 'password-set',
  'shared-access': 'human',
  'others-password': 'human',
  phishing: 'password-set',
  'phishing-done': 'password-set',
  'lost-device': 'password-set',
  'read-by-others': 'password-set',
  'old-device': 'client-setup',
  'domain-name': 'username',
  'smtp-read-only': 'protocol-explained',
  'smtp-empty': 'protocol-explained',
  'both-for-now': 'client-update',
  'when-delete-old': 'client-update',
  'pop-must-go': 'client-update',
  'old-mail-comes': 'protocol-choice',
  'antivirus-off': 'connection-fails',
  'antivirus-safe': 'connection-fails',
  'same-on-device': 'client-setup',
  restart: 'client-update',
} as const satisfies Record<string, Topic>

export type YesNoId = keyof typeof TOPIC_OF_YES_NO

export function isYesNo(id: string): id is YesNoId {
  return Object.hasOwn(TOPIC_OF_YES_NO, id)
}
