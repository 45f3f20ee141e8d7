import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { evidenceFile } from '../../src/evidence-files.ts'

/** The next file of that hash is written to a disk without room: the system's own that is always full. */
export function fullDisk(dataFolder: string, hash: string) {
  const file = evidenceFile(`${dataFolder}/evidence`, hash)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  symlinkSync('/dev/full', `${file}.${process.pid}.unfinished`)
  return { shelf: dirname(file) }
}
