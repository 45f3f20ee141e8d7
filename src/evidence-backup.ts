import { existsSync, readFileSync } from 'node:fs'
import { evidenceFile, hashOf, writeWhole } from './evidence-files.ts'

/** Where the files lie that belong to a copy of the database: beside it, under its name. */
export function besideBackup(backup: string): string {
  return `${backup}.evidence`
}

/**
 * Takes files from one folder of evidence to another, those that are not there yet. A file never changes, so one that is
 * there is whole.
 * @returns how many could not be taken along: they are gone, or damaged
 */
export function takeEvidence(hashes: readonly string[], from: string, to: string): number {
  return hashes.filter((hash) => !takeOne(hash, from, to)).length
}

function takeOne(hash: string, from: string, to: string): boolean {
  const [source, target] = [evidenceFile(from, hash), evidenceFile(to, hash)]
  if (existsSync(target)) return true
  if (!existsSync(source)) return false
  const bytes = readFileSync(source)
  if (hashOf(bytes) !== hash) return false
  writeWhole(target, bytes)
  return true
}
