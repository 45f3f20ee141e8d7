import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StorageUnavailable } from '#dialect'
import { days } from '../src/domain/calendar.ts'
import { evidenceFilesIn, hashOf } from '../src/evidence-files.ts'
import { pdf, png } from './support/documents.ts'
import { fullDisk } from './support/full-disk.ts'
import { temporaryFolder } from './support/world.ts'

const now = Date.parse('2026-03-02T08:00:00Z')
const later = (by: number) => now + days(by)

let place: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  place = temporaryFolder()
})
afterEach(() => place.remove())

const files = () => evidenceFilesIn(place.folder)
const at = (hash: string) => join(place.folder, 'evidence', hash.slice(0, 2), hash)

describe('files of evidence', () => {
  it('T60 lie under their hash, for their own user only', () => {
    const hash = files().keep(pdf, now)
    expect(hash).toBe(hashOf(pdf))
    expect(readFileSync(at(hash))).toEqual(Buffer.from(pdf))
    expect(statSync(at(hash)).mode & 0o777).toBe(0o600)
    for (const folder of ['evidence', join('evidence', hash.slice(0, 2))])
      expect(statSync(join(place.folder, folder)).mode & 0o777).toBe(0o700)
    expect(files().read(hash)).toEqual(pdf)
  })

  it('are kept once however often they are added', () => {
    files().keep(pdf, now)
    const hash = files().keep(pdf, later(1))
    expect(readdirSync(join(place.folder, 'evidence', hash.slice(0, 2)))).toEqual([hash])
  })

  it('T55 on a full disk no file is kept and nothing half done is left; later there is room', () => {
    const hash = hashOf(pdf)
    const disk = fullDisk(place.folder, hash)
    expect(() => files().keep(pdf, now)).toThrow(new StorageUnavailable('ENOSPC'))
    expect(files().read(hash)).toBeUndefined()
    expect(readdirSync(disk.shelf)).toEqual([])
    files().keep(pdf, now)
    expect(files().read(hash)).toEqual(pdf)
  })

  it('stay for as many days as copies are kept after nothing needed them, and then go', () => {
    const [removed, needed] = [files().keep(pdf, now), files().keep(png, now)]
    files().forget(new Set([removed, needed]), later(100), 35)
    files().forget(new Set([needed]), later(134), 35)
    expect(existsSync(at(removed))).toBe(true)
    files().forget(new Set([needed]), later(136), 35)
    expect([existsSync(at(removed)), existsSync(at(needed))]).toEqual([false, true])
  })

  it('a file added again on the last day stays', () => {
    const hash = files().keep(pdf, now)
    files().keep(pdf, later(35))
    files().forget(new Set(), later(36), 35)
    expect(existsSync(at(hash))).toBe(true)
  })

  it('what a killed process left half written goes, too', () => {
    const hash = files().keep(pdf, now)
    const left = `${at(hash)}.1.unfinished`
    writeFileSync(left, 'half')
    files().forget(new Set([hash]), Date.now() + days(40), 35)
    expect([existsSync(left), existsSync(at(hash))]).toEqual([false, true])
  })
})
