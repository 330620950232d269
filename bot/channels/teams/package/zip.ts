import { zipSync } from 'fflate'

/** A zip archive. The same files in the same order give the same bytes, on every machine. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  // The first date that the format knows; it is read as local time and written as such.
  return Buffer.from(zipSync({ ...files }, { level: 9, mtime: '1980-01-01T00:00:00' }))
}
