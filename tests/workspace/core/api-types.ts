import type { Language } from '../../../shared/language.ts'
import type { MailServer } from './mail-servers.ts'
import type { Preferences } from './records.ts'
import type { Message } from './sample-mail.ts'
import type { Texts } from './texts.ts'

/** The person who is signed in, as the browser gets to see them. */
export type Person = {
  user: string
  displayUser: string
  name: string
  firstName: string
  initials: string
  /** Address of the photograph, when there is one. */
  picture?: string
  /** Address of the photograph or of a drawn picture of the initials. */
  avatar: string
  department: string
  phone: string
  location: string
}

/** `GET /api/session` */
export type SessionReply = {
  person?: Person
  language: Language
  texts: Texts
  preferences: Preferences
  minimumPasswordLength: number
}

/** `GET /api/mail` */
export type MailReply = { messages: Message[] }

/** `GET /api/mail-servers` */
export type MailServersReply = { servers: MailServer[]; user: string; displayUser: string }

/** `PUT /api/password` answers 204, or 422 with what is wrong. */
export type PasswordProblem = 'too-short' | 'mismatch'
export type PasswordReply = { problem: PasswordProblem }
