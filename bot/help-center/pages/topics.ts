import type { Topic } from '../../../shared/answers/answer.ts'

/** Topics with a page of their own, in the order of the start page; the others only make sense in a conversation. */
export const PAGE_TOPICS = [
  'server-data',
  'password-set',
  'username',
  'encryption',
  'protocol-choice',
  'protocol-explained',
  'client-update',
  'login-fails',
  'connection-fails',
  'send-fails',
  'receive-fails',
  'certificate-warning',
  'password-forgotten',
  'oauth',
  'pop-keep-copy',
  'privacy',
] as const satisfies readonly Topic[]

export type PageTopic = (typeof PAGE_TOPICS)[number]

/** The topic of an address, which may be anything. */
export function findPageTopic(id: string): PageTopic | undefined {
  return PAGE_TOPICS.find((topic) => topic === id)
}
