import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openDatabase } from '#dialect'
import { copyDatabase } from '../db/dialect/copy.ts'
import { DatabaseTooNew, migrate } from '../db/migrate.ts'
import { type BackupPlan, copyBefore } from './backups.ts'
import { type DataFolder, prepareDataFolder } from './data-folder.ts'
import type { Deps } from './deps.ts'
import type { Id } from './domain/ids.ts'
import { erasureListIn } from './erasure-list.ts'
import { evidenceFilesIn } from './evidence-files.ts'
import { loadAssets } from './http/assets.ts'
import { linksFrom } from './links.ts'
import { logTo } from './log.ts'
import { chooseMailer } from './mail/choose-mailer.ts'
import { readDkimKey } from './mail/dkim.ts'
import { oneTimeCodes } from './one-time-codes.ts'
import { scryptPasswords } from './passwords.ts'
import type { Settings } from './settings.ts'
import { shippedSurveys, surveyLibrary } from './survey-library.ts'

export type Wired =
  | { kind: 'wired'; deps: Deps; backups: BackupPlan | undefined }
  | { kind: 'refused'; problem: string }

/**
 * Makes everything the outside gives, from the settings and the data folder; refuses what it must not go on with.
 * Whatever the process writes from here on is for its own user only.
 */
export async function wire(settings: Settings, builtAssets: string): Promise<Wired> {
  process.umask(0o077)
  const prepared = prepareDataFolder(settings)
  if (prepared.kind === 'refused') return prepared
  const { folder } = prepared
  const faulty = faultySurvey(folder.surveys)
  if (faulty) return { kind: 'refused', problem: faulty }
  const signing = readDkimKey(settings)
  if (signing.kind === 'refused') return signing
  const opened = await openMigrated(folder)
  if (opened.kind === 'refused') return opened
  const log = logTo(process.stdout, Date.now)
  const deps: Deps = {
    db: opened.db,
    clock: { now: Date.now },
    newId,
    links: linksFrom(folder.key),
    passwords: scryptPasswords(),
    codes: oneTimeCodes(folder.key),
    mailer: chooseMailer(settings, signing.kind === 'signed' ? signing.dkim : undefined),
    erasures: erasureListIn(settings.DATA_DIR),
    evidence: evidenceFilesIn(settings.DATA_DIR),
    surveys: surveyLibrary(() => [...shippedSurveys(), ...folder.surveys.map(read)]),
    settings,
    log,
    assets: loadAssets(builtAssets),
  }
  return { kind: 'wired', deps, backups: backupPlan(settings, folder) }
}

/** What is made up needs no copies. */
function backupPlan({ BACKUP_DAYS, DEMO }: Settings, folder: DataFolder): BackupPlan | undefined {
  return DEMO || BACKUP_DAYS === 0 ? undefined : { folder: folder.backups, days: BACKUP_DAYS }
}

// A brand exists for the compiler only; this is one of the two places that give it.
const newId = <Kind extends string>() => crypto.randomUUID() as Id<Kind>

const read = (file: string) => readFileSync(file, 'utf8')

/** An own survey that cannot be read stops the start, not the page that needs it. */
function faultySurvey(files: readonly string[]): string | undefined {
  for (const file of files)
    try {
      surveyLibrary(() => [read(file)]).all()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return `surveys/${basename(file)}: ${reason}`
    }
  return undefined
}

/** Opens the database with the newest schema; before a change of what it holds, a copy is kept beside it. */
async function openMigrated(folder: DataFolder) {
  const opened = open(folder.database)
  if (opened.kind === 'refused') return opened
  const { db } = opened
  try {
    await migrate(db, async (version) => {
      const name = copyBefore(`upgrade-${version}`, Date.now())
      copyDatabase(db.$client, join(folder.backups, name))
    })
    return opened
  } catch (error) {
    db.$client.close()
    if (error instanceof DatabaseTooNew)
      return { kind: 'refused', problem: `DATA_DIR: ${error.message}` } as const
    throw error
  }
}

function open(file: string) {
  try {
    return { kind: 'opened', db: openDatabase(file) } as const
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', problem: `DATA_DIR: ${file} cannot be opened: ${reason}` } as const
  }
}
