import { atomically, type Db, guard } from '#dialect'
import {
  addRecoveryCode,
  addSecondFactor,
  dropRecoveryCodes,
  dropUnconfirmed,
  endSecondFactor,
  findSecondFactor,
  type SecondFactor,
  turnOn,
} from '../../db/store/second-factors.ts'
import { endOtherSessions } from '../../db/store/sessions.ts'
import { findStaffByAddress } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import type { StaffId } from '../domain/ids.ts'
import type { ShortCode } from '../domain/short-code.ts'
import type { Staff } from '../domain/staff.ts'
import { takeCode } from './take-code.ts'

/** Whoever began and did not type a code by then begins again. */
const setUpLasts = minutes(30)
const recoveryCodes = 8

export type Standing =
  | { kind: 'off' }
  /** The telephone is being given the secret. */
  | { kind: 'begun'; factor: SecondFactor; secret: string }
  | { kind: 'on' }

/** Where a person stands with the second step of signing in. */
export async function secondFactorOf(deps: Deps, of: StaffId): Promise<Standing> {
  const factor = await findSecondFactor(deps.db, of)
  if (factor?.on) return { kind: 'on' }
  if (!factor || factor.begunAt + setUpLasts < deps.clock.now()) return { kind: 'off' }
  return { kind: 'begun', factor, secret: deps.codes.secret(of, factor.seed) }
}

export type Proved = 'right' | 'wrong' | 'busy'

/** Makes a new secret for the person's telephone. The password is asked for: a page left open is not enough. */
export async function beginSecondFactor(
  deps: Deps,
  staff: Staff,
  password: string,
): Promise<Proved> {
  const verdict = await rightPassword(deps, staff, password)
  if (verdict !== 'right') return verdict
  await atomically(deps.db, (tx) => [
    dropUnconfirmed(tx, staff.id),
    addSecondFactor(tx, staff.id, deps.codes.newSeed(), deps.clock.now()),
  ])
  return 'right'
}

async function rightPassword(deps: Deps, staff: Staff, password: string): Promise<Proved> {
  const found = await findStaffByAddress(deps.db, staff.email)
  return await deps.passwords.verify(password, found?.passwordHash ?? null)
}

export type TurnedOn = { kind: 'on'; codes: readonly ShortCode[] } | { kind: 'wrong' }

/** A first code shows that the telephone has the secret: from now on codes are asked for, and every other session ends. */
export async function confirmSecondFactor(
  deps: Deps,
  of: StaffId,
  typed: string,
  session: string,
): Promise<TurnedOn> {
  const standing = await secondFactorOf(deps, of)
  if (standing.kind !== 'begun') return { kind: 'wrong' }
  const { factor } = standing
  const step = deps.codes.stepOf(typed, of, factor.seed, deps.clock.now())
  if (step === undefined) return { kind: 'wrong' }
  const codes = newCodes(deps)
  const outcome = await atomically(deps.db, (tx) => [
    guard('meanwhile', turnOn(tx, factor, step)),
    ...keepCodes(tx, deps, of, codes),
    endOtherSessions(tx, of, session),
  ])
  return outcome.kind === 'committed' ? { kind: 'on', codes } : { kind: 'wrong' }
}

/** Eight new recovery codes in the place of the old ones, for whoever proves to be the person. */
export async function renewRecoveryCodes(
  deps: Deps,
  staff: Staff,
  proof: string,
): Promise<TurnedOn | { kind: 'busy' }> {
  const proved = await prove(deps, staff, proof)
  if (proved !== 'right') return { kind: proved }
  const codes = newCodes(deps)
  await atomically(deps.db, (tx) => keepCodes(tx, deps, staff.id, codes))
  return { kind: 'on', codes }
}

/** Turns the second step off, by the password or a code. */
export async function endOwnSecondFactor(deps: Deps, staff: Staff, proof: string): Promise<Proved> {
  const proved = await prove(deps, staff, proof)
  if (proved === 'right') await atomically(deps.db, (tx) => ending(tx, staff.id))
  return proved
}

/** For somebody whose telephone and recovery codes are lost: a coordinator lets the password do alone again. */
export async function liftSecondFactor(deps: Deps, of: StaffId): Promise<void> {
  await atomically(deps.db, (tx) => ending(tx, of))
}

async function prove(deps: Deps, staff: Staff, proof: string): Promise<Proved> {
  if ((await takeCode(deps, staff.id, proof)) === 'right') return 'right'
  return await rightPassword(deps, staff, proof)
}

function ending(tx: Db, of: StaffId) {
  return [endSecondFactor(tx, of), dropRecoveryCodes(tx, of)]
}

function newCodes(deps: Deps): readonly ShortCode[] {
  return Array.from({ length: recoveryCodes }, deps.codes.newRecoveryCode)
}

function keepCodes(tx: Db, deps: Deps, of: StaffId, codes: readonly ShortCode[]) {
  return [
    dropRecoveryCodes(tx, of),
    ...codes.map((code) => addRecoveryCode(tx, of, deps.codes.recoveryFingerprint(of, code) ?? '')),
  ]
}
