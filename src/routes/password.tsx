import { type Context, Hono } from 'hono'
import { findOffice } from '../../db/store/offices.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import {
  ChoosePasswordPage,
  PasswordLinkGonePage,
} from '../../views/pages/access/choose-password.tsx'
import { ForgottenPage, LinkOnItsWayPage } from '../../views/pages/access/forgotten.tsx'
import { accessText } from '../../views/text/access.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import { parseEmailAddress } from '../domain/email-address.ts'
import type { PasswordFault } from '../domain/password.ts'
import type { Staff } from '../domain/staff.ts'
import { choosePassword, findPasswordLink } from '../flows/choose-password.ts'
import { requestPasswordReset } from '../flows/request-password-reset.ts'
import { doorOf } from '../flows/sign-in.ts'
import { field, readForm } from '../http/forms.ts'
import { countMisses, type Misses } from '../http/misses.ts'
import { outside, typedPassword } from '../http/outside.ts'
import { peerOf } from '../http/peer.ts'
import { refuse, refuseUnreadable } from '../http/refusals.tsx'
import { secondStepPage } from '../http/second-step.tsx'
import { startSession } from '../http/sessions.ts'
import { page } from '../http/visit.tsx'

/** How a person gets a password: a link from a mail, and asking for one. */
export function passwordRoutes(deps: Deps) {
  const asked = countMisses(10, minutes(15))
  return new Hono()
    .get('/sign-in/forgotten', (c) => forgottenPage(c, deps, '', []))
    .post('/sign-in/forgotten', (c) => takeForgotten(c, deps, asked))
    .get('/password/:token', (c) => showPassword(c, deps, c.req.param('token')))
    .post('/password/:token', (c) => takePassword(c, deps, c.req.param('token')))
}

function forgottenPage(c: Context, deps: Deps, email: string, faults: readonly FieldFault[]) {
  const status = faults.length > 0 ? 422 : 200
  return page(c, <ForgottenPage {...outside(c, deps)} email={email} faults={faults} />, status)
}

async function takeForgotten(c: Context, deps: Deps, asked: Misses) {
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const typed = field(read.form, 'email')
  const email = parseEmailAddress(typed)
  const { forgotten } = accessText[outside(c, deps).language]
  if (!email)
    return forgottenPage(c, deps, typed, [{ field: 'email', words: forgotten.badAddress }])
  const now = deps.clock.now()
  const wait = asked.wait(peerOf(c), now)
  if (wait > 0) {
    c.header('Retry-After', String(wait))
    return refuse(c, deps, 'tooMany', 429)
  }
  asked.add(peerOf(c), now)
  afterwards(deps, () => requestPasswordReset(deps, email))
  return page(c, <LinkOnItsWayPage {...outside(c, deps)} />)
}

/** Done once the answer is on its way: how long it takes would tell whose address is known here. */
function afterwards(deps: Deps, work: () => Promise<void>): void {
  setImmediate(() =>
    work().catch(({ name }: Error) => deps.log('password-link-not-queued', { name })),
  )
}

async function showPassword(c: Context, deps: Deps, token: string) {
  const link = await findPasswordLink(deps, token)
  return link ? await passwordPage(c, deps, link.staff) : linkGone(c, deps)
}

async function takePassword(c: Context, deps: Deps, token: string) {
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const chosen = await choosePassword(deps, token, typedPassword(read.form))
  switch (chosen.kind) {
    case 'link-gone':
      return linkGone(c, deps)
    case 'weak':
      return await passwordPage(c, deps, chosen.staff, chosen.fault)
    case 'chosen':
      if ((await doorOf(deps, chosen.staff)) === 'half')
        return secondStepPage(c, deps, chosen.staff, '/')
      await startSession(c, deps, chosen.staff)
      return c.redirect('/', 303)
  }
}

/** In the language of the person the link was made for. */
async function passwordPage(c: Context, deps: Deps, staff: Staff, fault?: PasswordFault) {
  const { stylesheet } = outside(c, deps)
  const { language, email } = staff
  const words = fault && accessText[language].faults.passwords[fault]
  const props = { language, stylesheet, email, action: c.req.path }
  const faults = words === undefined ? [] : [{ field: 'password', words }]
  const office = (await findOffice(deps.db))?.name ?? ''
  return page(
    c,
    <ChoosePasswordPage {...props} office={office} faults={faults} />,
    fault ? 422 : 200,
  )
}

function linkGone(c: Context, deps: Deps) {
  return page(c, <PasswordLinkGonePage {...outside(c, deps)} />, 404)
}
