import { crc32, deflateRawSync } from 'node:zlib'

const SIGNATURE = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const
/** 1 January 1980, the first date that the format knows: the same content gives the same bytes. */
const DATE = 0x0021

/** A zip archive of a few small files at the top level. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content, { level: 9 })
    const meta = describe(name, content, packed)
    const local = Buffer.concat([uint32(SIGNATURE.file), meta, Buffer.from(name), packed])
    const entry = [uint32(SIGNATURE.entry), uint16(20), meta, Buffer.alloc(10), uint32(offset)]
    entries.push(Buffer.concat([...entry, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const count = uint16(entries.length)
  return Buffer.concat([
    ...locals,
    directory,
    ...[uint32(SIGNATURE.end), Buffer.alloc(4), count, count],
    ...[uint32(directory.length), uint32(offset), uint16(0)],
  ])
}

/** The part that stands before the content and again in the directory: version to name length, no extras. */
function describe(name: string, content: Uint8Array, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[uint16(20), uint16(0x0800), uint16(8), uint16(0), uint16(DATE)],
    ...[uint32(crc32(content)), uint32(packed.length), uint32(content.length)],
    ...[uint16(Buffer.byteLength(name)), uint16(0)],
  ])
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
