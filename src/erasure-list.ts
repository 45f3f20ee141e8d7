import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whom people asked to forget, as fingerprints taken with the key. It lies outside the database: a backup from before
 * an erasure brings the person back, and this list sends them away again.
 */
export type ErasureList = {
  add(fingerprint: string): void
  all(): ReadonlySet<string>
}

/** The list as a file of the data folder, one line each, on the disk before anything is erased. */
export function erasureListIn(dataFolder: string): ErasureList {
  const file = join(dataFolder, 'erasures')
  return {
    add(fingerprint) {
      const opened = openSync(file, 'a', 0o600)
      try {
        writeSync(opened, `${fingerprint}\n`)
        fsyncSync(opened)
      } finally {
        closeSync(opened)
      }
    },
    all: () =>
      new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []),
  }
}
