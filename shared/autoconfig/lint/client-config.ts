import { childrenOf, type NotXml, readXml, textOf, type XmlTree } from '../xml/read-xml.ts'

/** A server section as it stands in the file: nothing is judged or converted yet. */
export type ConfigServer = {
  section: 'incomingServer' | 'outgoingServer'
  type: string
  hostname: string | undefined
  port: string | undefined
  socketType: string | undefined
  username: string | undefined
  authentication: readonly string[]
  hasPassword: boolean
  line: number
}

export type ConfigProvider = {
  id: string | undefined
  domains: readonly string[]
  displayName: string | undefined
  displayShortName: string | undefined
  /** In the file's order: programs prefer the first. */
  servers: readonly ConfigServer[]
  line: number
}

export type ClientConfig = {
  kind: 'config'
  version: string | undefined
  providers: readonly ConfigProvider[]
}

export type UnreadableConfig = NotXml | { kind: 'not-a-config'; root: string }

/** Reads a Thunderbird configuration of any version; unknown elements are passed over, as the format wants it. */
export function parseClientConfig(text: string): ClientConfig | UnreadableConfig {
  const read = readXml(text)
  if (read.kind === 'not-xml') return read
  if (read.root.name !== 'clientConfig') return { kind: 'not-a-config', root: read.root.name }
  return {
    kind: 'config',
    version: read.root.attributes.get('version'),
    providers: childrenOf(read.root, 'emailProvider').map(providerOf),
  }
}

function providerOf(tree: XmlTree): ConfigProvider {
  return {
    id: tree.attributes.get('id'),
    domains: childrenOf(tree, 'domain').map(({ text }) => text),
    displayName: textOf(tree, 'displayName'),
    displayShortName: textOf(tree, 'displayShortName'),
    servers: tree.children.flatMap((child) =>
      child.name === 'incomingServer' || child.name === 'outgoingServer'
        ? [serverOf(child, child.name)]
        : [],
    ),
    line: tree.line,
  }
}

function serverOf(tree: XmlTree, section: ConfigServer['section']): ConfigServer {
  return {
    section,
    type: tree.attributes.get('type') ?? '',
    hostname: textOf(tree, 'hostname'),
    port: textOf(tree, 'port'),
    socketType: textOf(tree, 'socketType'),
    username: textOf(tree, 'username'),
    authentication: childrenOf(tree, 'authentication').map(({ text }) => text),
    hasPassword: childrenOf(tree, 'password').length > 0,
    line: tree.line,
  }
}
