import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClockRecord } from './flows/watch-clock.ts'

/** The file in the data folder that says when the clock was last seen; outside the database, so that an idle one stays untouched. */
export function clockRecordIn(dataFolder: string): ClockRecord {
  const file = join(dataFolder, 'clock')
  return {
    read() {
      try {
        const at = Date.parse(readFileSync(file, 'utf8').trim())
        return Number.isNaN(at) ? undefined : at
      } catch {
        return undefined
      }
    },
    write(at) {
      writeFileSync(`${file}.new`, `${new Date(at).toISOString()}\n`, { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
  }
}

/** A demo is started now and then, and its clock is nobody's worry. */
export const noClockRecord: ClockRecord = { read: () => undefined, write: () => {} }
