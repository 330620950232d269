// What people do by clicking, through the same modules that the clicks reach. Privileged code of Thunderbird, not of ours.

const MODULES = `
const account = (name) => ChromeUtils.importESModule('resource:///modules/accountcreation/' + name + '.sys.mjs')[name]
const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs')
`

/** What a company's IT does: trusts its own authorities. */
export const TRUST = `
const store = Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB)
for (const authority of args.authorities) store.addCertFromBase64(authority, 'CT,,')
return Services.appinfo.version
`

/** "Continue": looks the settings up for an address, as for every new account. */
const FIND = `
const domain = args.address.split('@')[1].toLowerCase()
const config = await account('FetchConfig').fromISP(domain, args.address, new AbortController().signal)
const found = [config.incoming, config.outgoing].map(({ type, hostname, port, username, socketType }) => ({ type, hostname, port, username, socketType }))
config.incoming.password = args.password
config.outgoing.password = args.password
Object.assign(config.incoming, args.changes ?? {})
`

const VERIFY = `
const verifier = new (account('ConfigVerifier'))(window.msgWindow ?? null, new AbortController().signal)
`

/** Looks up, tries the log-in, sets the account up, sends a message to itself and waits until it is in the inbox. */
export const SET_UP_SEND_RECEIVE = `${MODULES}${FIND}${VERIFY}
const source = config.subSource
await verifier.verifyConfig(config, false)
const made = await account('CreateInBackend').createAccountInBackend(config)
const letter = Services.dirsvc.get('ProfD', Ci.nsIFile)
letter.append('letter.eml')
await IOUtils.writeUTF8(letter.path, args.letter)
const smtp = MailServices.outgoingServer.defaultServer
smtp.password = args.password
const sent = await new Promise((resolve) => smtp.sendMailMessage(
  letter, MailServices.headerParser.parseEncodedHeaderW(args.address), [], made.defaultIdentity, args.address,
  args.password, null, false, 'letter@example.org',
  { QueryInterface: ChromeUtils.generateQI(['nsIMsgOutgoingListener']), onSendStart() {}, onSendStop: (_uri, status) => resolve(status) },
))
const server = made.incomingServer
server.password = args.password
server.performExpand(null)
const inbox = () => server.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox)
const has = () => (inbox() ? [...inbox().messages].map((message) => message.mime2DecodedSubject) : [])
for (let look = 0; look < 80 && has().length === 0; look++) {
  await new Promise((resolve) => window.setTimeout(resolve, 250))
  if (look % 4 === 3) inbox()?.getNewMessages(null, null)
}
return { source, found, sent, received: has() }
`

/** Looks up, changes something on purpose, and tries the log-in: what it says, as its account hub shows it. */
export const TRY_LOGIN = `${MODULES}${FIND}${VERIFY}
try {
  await verifier.verifyConfig(config, false)
  return { said: '' }
} catch (error) {
  return { said: error.message }
}
`
