import { countRecoveryCodes } from '../../db/store/second-factors.ts'
import { RecoveryCodesPage } from '../../views/pages/account/recovery-codes-page.tsx'
import {
  type SecondFactorFault,
  SecondFactorPage,
  type SecondFactorShown,
} from '../../views/pages/account/second-factor-page.tsx'
import { type ShortCode, shownCode } from '../domain/short-code.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endOwnSecondFactor,
  type Proved,
  renewRecoveryCodes,
  secondFactorOf,
} from '../flows/set-up-second-factor.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { typedPassword } from '../http/outside.ts'
import { peerOf } from '../http/peer.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { triesOf } from '../http/sign-in-tries.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { qrPath } from '../qr-code.ts'

const home = '/account/second-step'

/** The second step of signing in, for one's own account. */
export const secondFactorRoutes: readonly StaffRoute[] = [
  get(home, 'use own account', (visit) => show(visit)),
  post(`${home}/begin`, 'use own account', begin),
  post(`${home}/confirm`, 'use own account', confirm),
  post(`${home}/end`, 'use own account', end),
  post(`${home}/recovery-codes`, 'use own account', renew),
]

async function show(visit: StaffVisit, fault?: SecondFactorFault) {
  const shown = (
    <SecondFactorPage frame={visit.frame} {...(await standingOf(visit))} fault={fault} />
  )
  if (fault?.kind === 'too-many') visit.c.header('Retry-After', String(fault.minutes * 60))
  const status = fault?.kind === 'wrong' ? 422 : fault ? 429 : 200
  return page(visit.c, shown, status)
}

async function standingOf({ deps, staff, office }: StaffVisit): Promise<SecondFactorShown> {
  const standing = await secondFactorOf(deps, staff.id)
  switch (standing.kind) {
    case 'off':
      return { kind: 'off' }
    case 'on':
      return { kind: 'on', codesLeft: await countRecoveryCodes(deps.db, staff.id) }
    case 'begun': {
      const { secret } = standing
      return { kind: 'begun', secret, qr: qrPath(keyAddress(office.name, staff.email, secret)) }
    }
  }
}

/** The address that authenticator apps read from the picture. */
function keyAddress(office: string, account: string, secret: string): string {
  const [issuer, name] = [encodeURIComponent(office.toWellFormed()), encodeURIComponent(account)]
  return `otpauth://totp/${issuer}:${name}?secret=${secret}&issuer=${issuer}`
}

/** Reads a form with a password or a code in it; tries are counted with those of signing in. */
async function tried<Kind extends string>(
  visit: StaffVisit,
  attempt: (form: Form) => Promise<{ kind: Kind | Proved; codes?: readonly ShortCode[] }>,
) {
  const { c, deps, staff } = visit
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const tries = triesOf(deps)
  const wait = tries.wait(staff.email, peerOf(c), deps.clock.now())
  if (wait > 0) return await show(visit, { kind: 'too-many', minutes: Math.ceil(wait / 60) })
  const made = await attempt(read.form)
  if (made.kind === 'busy') return await show(visit, { kind: 'busy' })
  if (made.kind === 'wrong') {
    tries.missed(staff.email, peerOf(c), deps.clock.now())
    return await show(visit, { kind: 'wrong' })
  }
  if (made.codes) return codesPage(visit, made.codes)
  return c.redirect(home, 303)
}

function begin(visit: StaffVisit) {
  const { deps, staff } = visit
  return tried(visit, async (form) => ({
    kind: await beginSecondFactor(deps, staff, typedPassword(form)),
  }))
}

function confirm(visit: StaffVisit) {
  const { deps, staff, session } = visit
  return tried(visit, (form) =>
    confirmSecondFactor(deps, staff.id, field(form, 'code'), session.tokenHash),
  )
}

function end(visit: StaffVisit) {
  const { deps, staff } = visit
  return tried(visit, async (form) => ({
    kind: await endOwnSecondFactor(deps, staff, typedPassword(form, 'proof')),
  }))
}

function renew(visit: StaffVisit) {
  const { deps, staff } = visit
  return tried(visit, (form) => renewRecoveryCodes(deps, staff, typedPassword(form, 'proof')))
}

/** Shown once, as the answer to the button: only fingerprints are kept. */
function codesPage({ c, frame }: StaffVisit, codes: readonly ShortCode[]) {
  return page(c, <RecoveryCodesPage frame={frame} codes={codes.map(shownCode)} />)
}
