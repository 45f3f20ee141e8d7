import { type Context, Hono } from 'hono'
import { findOffice } from '../../db/store/offices.ts'
import {
  UnsubscribedPage,
  UnsubscribePage,
  WrongUnsubscribePage,
} from '../../views/pages/unsubscribe.tsx'
import type { Deps } from '../deps.ts'
import { unsubscribe, unsubscriberOf } from '../flows/unsubscribe.ts'
import { preferredLanguage } from '../http/refusals.tsx'
import { page } from '../http/visit.tsx'

/**
 * The address under every mail to a partner. GET asks, since mail scanners open every link; POST unsubscribes, whoever
 * posts it and whatever the body says: mail programs press it for their users without a cookie (RFC 8058).
 */
export function unsubscribeRoutes(deps: Deps) {
  return new Hono()
    .get('/u/:token', async (c) => {
      const visit = await visitOf(c, deps)
      if (!visit) return wrong(c, deps)
      const { invited, ...shown } = visit
      return page(c, <UnsubscribePage {...shown} partner={invited.partner.name} />)
    })
    .post('/u/:token', async (c) => {
      const visit = await visitOf(c, deps)
      if (!visit) return wrong(c, deps)
      const { invited, ...shown } = visit
      await unsubscribe(deps, invited)
      return page(c, <UnsubscribedPage {...shown} />)
    })
}

async function visitOf(c: Context, deps: Deps) {
  const invited = await unsubscriberOf(deps, c.req.param('token') ?? '')
  const office = await findOffice(deps.db)
  return (
    invited &&
    office && {
      invited,
      language: invited.invitation.language,
      office: office.name,
      stylesheet: stylesheetOf(deps),
    }
  )
}

function wrong(c: Context, deps: Deps) {
  const language = preferredLanguage(c)
  return page(c, <WrongUnsubscribePage language={language} stylesheet={stylesheetOf(deps)} />, 404)
}

function stylesheetOf(deps: Deps): string {
  return deps.assets.path('staff.css') ?? ''
}
