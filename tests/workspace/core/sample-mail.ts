import sample from './sample-mail.json' with { type: 'json' }

export const FOLDERS = ['inbox', 'drafts', 'sent', 'archive', 'trash'] as const
export type Folder = (typeof FOLDERS)[number]

export type Message = {
  id: string
  folder: string
  lang: string
  from: string
  address: string
  initials: string
  /** ISO date, a while before now, so that the mailbox never looks abandoned. */
  date: string
  unread: boolean
  subject: string
  body: string[]
}

/** Everybody has the same mailbox. */
export function sampleMail(now: number = Date.now()): Message[] {
  return sample.map(({ hoursAgo, ...message }) => ({
    ...message,
    date: new Date(now - hoursAgo * 3_600_000).toISOString(),
  }))
}
