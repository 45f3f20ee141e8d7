import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { minutes } from '../src/domain/calendar.ts'
import type { Id } from '../src/domain/ids.ts'
import { codeAt, oneTimeCodes } from '../src/one-time-codes.ts'

const staff = '3f2c1b0a-9d8e-4f7a-8b6c-5d4e3f2a1b0c' as Id<'staff'>
const ours = oneTimeCodes(Buffer.alloc(32, 7))
const theirs = oneTimeCodes(Buffer.alloc(32, 8))

describe('one-time codes', () => {
  // RFC 6238, appendix B, the last six digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at second %i of the standard’s example the code is %s', (second, code) => {
    const secret = createSecretKey(Buffer.from('12345678901234567890'))
    expect(codeAt(secret, Math.floor(second / 30))).toBe(code)
  })

  it('T7 the secret cannot be made from the database: it takes the key', () => {
    const seed = ours.newSeed()
    expect(ours.secret(staff, seed)).toMatch(/^[A-Z2-7]{32}$/)
    expect(ours.secret(staff, seed)).not.toBe(theirs.secret(staff, seed))
    const code = ours.newRecoveryCode()
    expect(ours.recoveryFingerprint(staff, code)).not.toBe(theirs.recoveryFingerprint(staff, code))
  })

  it('a proof of half a sign-in works ten minutes, for one person, under one key', () => {
    const proof = ours.halfway(staff, 0)
    expect(ours.readHalfway(proof, minutes(10) - 1)).toBe(staff)
    expect(ours.readHalfway(proof, minutes(10))).toBeUndefined()
    expect(theirs.readHalfway(proof, 0)).toBeUndefined()
    const later = proof.replace(`.${minutes(10)}.`, `.${minutes(20)}.`)
    for (const forged of [later, `${proof}x`, proof.slice(0, -1), '', '..', `${staff}.9.`])
      expect(ours.readHalfway(forged, 0)).toBeUndefined()
  })
})
