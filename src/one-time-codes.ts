import {
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import type { Instant } from './domain/calendar.ts'
import { minutes } from './domain/calendar.ts'
import { parseId, type StaffId } from './domain/ids.ts'
import { parseShortCode, type ShortCode, shortCodeFrom } from './domain/short-code.ts'

/**
 * The second step of signing in: codes of six digits that a telephone shows (RFC 6238), and recovery codes for the day
 * it is lost. As with links nothing is kept that makes them: secrets are derived from the key, which is not in the
 * database, and a random seed, which is.
 */
export type OneTimeCodes = {
  /** What the telephone is given, in base 32. */
  secret(staff: StaffId, seed: string): string
  /** The half minute a typed code belongs to, if it is one of now; clocks may differ by half a minute. */
  stepOf(typed: string, staff: StaffId, seed: string, now: Instant): number | undefined
  newSeed(): string
  newRecoveryCode(): ShortCode
  /** What the store keeps of a recovery code; undefined where the text cannot be one. */
  recoveryFingerprint(staff: StaffId, typed: string): string | undefined
  /** Proves for a few minutes that somebody has just given this person's password. */
  halfway(staff: StaffId, now: Instant): string
  readHalfway(written: string, now: Instant): StaffId | undefined
}

const halfwayLasts = minutes(10)
const step = 30_000
const digits = 6

export function oneTimeCodes(key: Buffer): OneTimeCodes {
  const secretKey = createSecretKey(key)
  const mac = (text: string) => createHmac('sha256', secretKey).update(text).digest()
  const secret = (staff: StaffId, seed: string) =>
    mac(`second factor ${staff} ${seed}`).subarray(0, 20)
  const halfway = (staff: StaffId, until: Instant) =>
    `${staff}.${until}.${mac(`halfway ${staff} ${until}`).toString('base64url')}`
  return {
    secret: (staff, seed) => base32(secret(staff, seed)),
    stepOf(typed, staff, seed, now) {
      const code = typed.replace(/[\s-]/g, '')
      const own = createSecretKey(secret(staff, seed))
      const current = Math.floor(now / step)
      return [current, current - 1, current + 1].find((one) => same(codeAt(own, one), code))
    },
    newSeed: () => randomBytes(16).toString('base64url'),
    newRecoveryCode: () => shortCodeFrom(randomBytes(7)),
    recoveryFingerprint(staff, typed) {
      const code = parseShortCode(typed)
      return code && mac(`recovery code ${staff} ${code}`).toString('base64url')
    },
    halfway: (staff, now) => halfway(staff, now + halfwayLasts),
    readHalfway(written, now) {
      const [id, until = ''] = written.split('.')
      const staff = parseId<'staff'>(id)
      if (!staff || !/^\d{1,16}$/.test(until) || Number(until) <= now) return undefined
      return same(halfway(staff, Number(until)), written) ? staff : undefined
    },
  }
}

/**
 * The code of one half minute (RFC 4226, section 5.3).
 * @example codeAt(createSecretKey(Buffer.from('12345678901234567890')), 1) // '287082'
 */
export function codeAt(secret: KeyObject, at: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(at))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const offset = hash.readUInt8(hash.length - 1) & 0x0f
  const number = hash.readUInt32BE(offset) & 0x7f_ff_ff_ff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The time it takes tells nothing about the right text. */
function same(right: string, typed: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(typed)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base 32 of RFC 4648; twenty bytes need no padding. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{5}/g, (five) => letters[Number.parseInt(five, 2)] ?? '')
}
