import type { Db } from '#dialect'
import type { Instant } from './domain/calendar.ts'
import type { Id } from './domain/ids.ts'
import type { ErasureList } from './erasure-list.ts'
import type { EvidenceFiles } from './evidence-files.ts'
import type { Links } from './links.ts'
import type { Log } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { OneTimeCodes } from './one-time-codes.ts'
import type { Passwords } from './passwords.ts'
import type { Settings } from './settings.ts'
import type { SurveyLibrary } from './survey-library.ts'

/** Files for browsers: their address by name, and their content by the last part of it. */
export type Assets = {
  path(name: string): string | undefined
  file(file: string): { body: string; type: string } | undefined
}

/** Everything the outside gives, wired once in `main.ts` and handed to who needs it. */
export type Deps = {
  db: Db
  clock: { now(): Instant }
  newId: <Kind extends string>() => Id<Kind>
  links: Links
  passwords: Passwords
  codes: OneTimeCodes
  mailer: Mailer
  erasures: ErasureList
  evidence: EvidenceFiles
  surveys: SurveyLibrary
  settings: Settings
  log: Log
  assets: Assets
}
