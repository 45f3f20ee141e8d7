import { type Context, Hono } from 'hono'
import { findOffice } from '../../db/store/offices.ts'
import { findStaff } from '../../db/store/staff.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { NotSetUpPage } from '../../views/pages/access/first-start.tsx'
import { SignInPage } from '../../views/pages/access/sign-in.tsx'
import { accessText } from '../../views/text/access.ts'
import type { Deps } from '../deps.ts'
import { signIn } from '../flows/sign-in.ts'
import { takeCode } from '../flows/take-code.ts'
import { field, readForm } from '../http/forms.ts'
import { outside, typedPassword } from '../http/outside.ts'
import { ownPath } from '../http/own-path.ts'
import { peerOf } from '../http/peer.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { secondStepPage } from '../http/second-step.tsx'
import { currentSession, startSession } from '../http/sessions.ts'
import { triesOf } from '../http/sign-in-tries.ts'
import { page } from '../http/visit.tsx'
import { firstStartRoutes } from './first-start.tsx'
import { passwordRoutes } from './password.tsx'

/** How staff come in: by password, by the first start's link, by a link from a mail. */
export function signInRoutes(deps: Deps) {
  return new Hono()
    .get('/sign-in', (c) => showSignIn(c, deps))
    .post('/sign-in', (c) => takeSignIn(c, deps))
    .post('/sign-in/code', (c) => takeSecondStep(c, deps))
    .route('/', firstStartRoutes(deps))
    .route('/', passwordRoutes(deps))
}

async function showSignIn(c: Context, deps: Deps) {
  const props = outside(c, deps)
  if (!(await findOffice(deps.db))) return page(c, <NotSetUpPage {...props} />)
  const next = ownPath(c.req.query('next'))
  if (await currentSession(c, deps)) return c.redirect(next, 303)
  return page(c, <SignInPage {...props} next={next} email="" faults={[]} />)
}

type Typed = { email: string; next: string }

async function takeSignIn(c: Context, deps: Deps) {
  const tries = triesOf(deps)
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const email = field(read.form, 'email').slice(0, 320)
  const typed: Typed = { email, next: ownPath(field(read.form, 'next')) }
  const peer = peerOf(c)
  const wait = tries.wait(email, peer, deps.clock.now())
  if (wait > 0) return again(c, deps, typed, wait)
  const found = await signIn(deps, email, typedPassword(read.form))
  switch (found.kind) {
    case 'busy':
      return again(c, deps, typed)
    case 'wrong':
      tries.missed(email, peer, deps.clock.now())
      return signInPage(c, deps, typed, accessText[outside(c, deps).language].signIn.wrong, 422)
    case 'half':
      return secondStepPage(c, deps, found.staff, typed.next)
    case 'right':
      tries.signedIn(email)
      await startSession(c, deps, found.staff)
      return c.redirect(typed.next, 303)
  }
}

async function takeSecondStep(c: Context, deps: Deps) {
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const now = deps.clock.now()
  const id = deps.codes.readHalfway(field(read.form, 'ticket'), now)
  const staff = id && (await findStaff(deps.db, id))
  if (!staff) return c.redirect('/sign-in', 303)
  const next = ownPath(field(read.form, 'next'))
  const tries = triesOf(deps)
  const text = accessText[staff.language].signIn
  const wait = tries.wait(staff.email, peerOf(c), now)
  if (wait > 0) {
    c.header('Retry-After', String(wait))
    const words = text.tooMany(Math.ceil(wait / 60))
    return secondStepPage(c, deps, staff, next, { words, status: 429 })
  }
  if ((await takeCode(deps, staff.id, field(read.form, 'code'))) === 'wrong') {
    tries.missed(staff.email, peerOf(c), now)
    return secondStepPage(c, deps, staff, next, { words: text.wrongCode, status: 422 })
  }
  tries.signedIn(staff.email)
  await startSession(c, deps, staff)
  return c.redirect(next, 303)
}

/** Come back later: after so many seconds, or as soon as others have been let in. */
function again(c: Context, deps: Deps, typed: Typed, wait?: number) {
  const text = accessText[outside(c, deps).language].signIn
  c.header('Retry-After', String(wait ?? 3))
  const words = wait === undefined ? text.busy : text.tooMany(Math.ceil(wait / 60))
  return signInPage(c, deps, typed, words, 429)
}

function signInPage(c: Context, deps: Deps, typed: Typed, words: string, status: 422 | 429) {
  const faults: FieldFault[] = [{ field: 'email', words }]
  return page(c, <SignInPage {...outside(c, deps)} {...typed} faults={faults} />, status)
}
