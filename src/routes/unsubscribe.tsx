import { type Context, Hono } from 'hono'
import { findOffice } from '../../db/store/offices.ts'
import { findPartner } from '../../db/store/partners.ts'
import {
  UnsubscribedPage,
  UnsubscribePage,
  WrongUnsubscribePage,
} from '../../views/pages/unsubscribe.tsx'
import type { Deps } from '../deps.ts'
import { subscriberOf, unsubscribe } from '../flows/unsubscribe.ts'
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
      if (!visit) return wrong(c)
      return page(c, <UnsubscribePage {...visit.shown} />)
    })
    .post('/u/:token', async (c) => {
      const visit = await visitOf(c, deps)
      if (!visit) return wrong(c)
      await unsubscribe(deps, visit.contact)
      return page(c, <UnsubscribedPage {...visit.shown} />)
    })
}

async function visitOf(c: Context, deps: Deps) {
  const contact = await subscriberOf(deps, c.req.param('token') ?? '')
  const partner = contact && (await findPartner(deps.db, contact.partner))
  const office = await findOffice(deps.db)
  if (!partner || !office) return undefined
  const { language } = contact
  return { contact, shown: { language, office: office.name, partner: partner.name } }
}

function wrong(c: Context) {
  return page(c, <WrongUnsubscribePage language={preferredLanguage(c)} />, 404)
}
