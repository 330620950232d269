import * as z from 'zod/mini'
import type { ClientLogin } from '../clients/client-login.ts'
import type { Thunderbird } from './run-thunderbird.ts'

const Language = z.object({ value: z.string() })
const Shown = z.object({ value: z.array(z.string().check(z.minLength(1))) })

/** From now on keeps what is shown to the person; answers with the language that it is shown in. */
export async function watch(thunderbird: Thunderbird): Promise<string> {
  return Language.parse(await thunderbird.run(WATCH, {})).value
}

/** Makes an account of these values, fetches or sends, and answers with the words of every notification and dialog. */
export async function tryAccount(thunderbird: Thunderbird, login: ClientLogin, address: string) {
  const letter = [`From: ${address}`, `To: ${address}`, 'Subject: Versuch', '', 'Viel Erfolg', '']
  const { encryption = 'ssl' } = login
  await thunderbird.run(TRY, { ...login, encryption, address, letter: letter.join('\r\n') })
  for (;;) {
    const shown = await thunderbird.run(SHOWN, {})
    // A dialog that opens meanwhile ends the waiting without an answer.
    if (Interrupted.safeParse(shown).success) continue
    return Shown.parse(shown).value
  }
}

const Interrupted = z.object({ value: z.null() })

// What follows is privileged code of Thunderbird, not of ours.

/** In place of the desktop, which a headless machine does not have: shows notifications, and cancels dialogs. */
const WATCH = `
const show = (text) => {
  window.shown.push(text)
  window.onShown()
}
const alerts = {
  QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
  showAlert(alert, observer) {
    // An account that is gone may still complain.
    if (alert.cookie.startsWith(window.tried)) show(alert.text)
    observer?.observe(null, 'alertfinished', alert.cookie)
  },
  closeAlert() {},
}
Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
  Services.uuid.generateUUID(), 'alerts', '@mozilla.org/alerts-service;1',
  { createInstance: (id) => alerts.QueryInterface(id) },
)
window.dialogs = {
  observe(dialog) {
    show(dialog.Dialog.args.text)
    dialog.document.querySelector('dialog').cancelDialog()
  },
}
Services.obs.addObserver(window.dialogs, 'common-dialog-loaded')
return Services.locale.appLocaleAsBCP47
`

/** "Get messages" or "Send", through the same functions that the buttons call. Does not wait for the outcome. */
const TRY = `
const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs')
const { protocol, host, port, username, password, encryption, letter, address } = args
const NORMAL_PASSWORD = 3
const values = { port, socketType: { ssl: 3, starttls: 2, none: 0 }[encryption], username, password, authMethod: NORMAL_PASSWORD }
const account = MailServices.accounts.createAccount()
const identity = MailServices.accounts.createIdentity()
identity.email = address
identity.doFcc = false
account.addIdentity(identity)
const shown = window.shown = []
window.tried = host + ':' + port
window.outcome = (protocol === 'smtp' ? send() : fetch()).then(() => {
  MailServices.accounts.removeAccount(account, true)
  return [...new Set(shown)]
})

function untilShown(count) {
  return new Promise((resolve) => {
    window.onShown = () => shown.length >= count && resolve()
    window.onShown()
  })
}

async function fetch() {
  const server = MailServices.accounts.createIncomingServer(username, host, protocol)
  Object.assign(server, values)
  account.incomingServer = server
  window.GetNewMsgs(server, server.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox))
  await untilShown(1)
}

async function send() {
  window.onShown = () => {}
  const server = MailServices.outgoingServer.createServer('smtp').QueryInterface(Ci.nsISmtpServer)
  Object.assign(server, { ...values, hostname: host })
  identity.smtpServerKey = server.key
  const file = Services.dirsvc.get('ProfD', Ci.nsIFile)
  file.append('letter.eml')
  await IOUtils.writeUTF8(file.path, letter)
  const fields = Cc['@mozilla.org/messengercompose/composefields;1'].createInstance(Ci.nsIMsgCompFields)
  Object.assign(fields, { from: address, to: address })
  const before = await new Promise((resolve) => {
    const nothing = () => {}
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIMsgSendListener']),
      ...{ onStartSending: nothing, onSendProgress: nothing, onStatus: nothing, onGetDraftFolderURI: nothing },
      ...{ onSendNotPerformed: nothing, onTransportSecurityError: nothing },
      onStopSending: () => resolve(shown.length),
    }
    const { nsMsgDeliverNow } = Ci.nsIMsgSend
    Cc['@mozilla.org/messengercompose/send;1'].createInstance(Ci.nsIMsgSend).sendMessageFile(
      identity, account.key, fields, file, false, false, nsMsgDeliverNow, null, listener, null, password)
  })
  // Its report comes right after the end.
  await untilShown(before + 1)
  MailServices.outgoingServer.deleteServer(server)
}
`

const SHOWN = 'return await window.outcome'
