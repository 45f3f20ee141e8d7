import { Hono } from 'hono'
import { allStaff } from '../../db/store/staff.ts'
import { DemoPage } from '../../views/pages/demo.tsx'
import type { Deps } from '../deps.ts'
import { roles } from '../domain/access.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, preferredLanguage, refuseUnreadable } from '../http/refusals.tsx'
import { startSession } from '../http/sessions.ts'
import { page } from '../http/visit.tsx'

/** In the demo one button for each role signs in; anywhere else these addresses do not exist. */
export function demoRoutes(deps: Deps) {
  const app = new Hono()
  if (!deps.settings.DEMO) return app
  app.get('/demo', async (c) => {
    const staff = await allStaff(deps.db)
    const inOrder = roles.flatMap((role) => staff.filter((person) => person.role === role))
    const stylesheet = deps.assets.path('staff.css') ?? ''
    return page(
      c,
      <DemoPage language={preferredLanguage(c)} stylesheet={stylesheet} staff={inOrder} />,
    )
  })
  app.post('/demo', async (c) => {
    const posted = await readForm(c.req.raw)
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const role = field(posted.form, 'role')
    const person = (await allStaff(deps.db)).find((one) => one.role === role)
    if (!person) return notFound(c, deps)
    await startSession(c, deps, person)
    return c.redirect('/', 303)
  })
  return app
}
