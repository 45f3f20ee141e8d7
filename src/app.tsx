import { type Context, Hono } from 'hono'
import { findLogoVersion } from '../db/store/logos.ts'
import { findOffice } from '../db/store/offices.ts'
import type { Deps } from './deps.ts'
import { may } from './domain/access.ts'
import { watchMail } from './flows/watch-mail.ts'
import { audited } from './http/audited.ts'
import { compress, compressOnce } from './http/compress.ts'
import { securityHeaders } from './http/headers.ts'
import { colourOf, inColour, inlineStyleHash } from './http/inline-style.ts'
import { knownHost } from './http/known-host.ts'
import { type CountedReplies, countReplies } from './http/metrics.ts'
import { seenThrough } from './http/peer.ts'
import { readOnlyReply } from './http/read-only.tsx'
import { notFound, refuse } from './http/refusals.tsx'
import { sameOrigin } from './http/same-origin.ts'
import { currentSession } from './http/sessions.ts'
import { isStorageTrouble, noteStorageTrouble } from './http/storage-trouble.ts'
import type { StaffRoute } from './http/visit.tsx'
import { answerRoutes } from './routes/answers.tsx'
import { appearanceRoutes } from './routes/appearance.ts'
import { assetRoutes } from './routes/assets.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { capacityLinkRoutes } from './routes/capacity-link.tsx'
import { demoRoutes } from './routes/demo.tsx'
import { frontDoorRoutes } from './routes/front-door.tsx'
import { healthRoutes } from './routes/health.ts'
import { signInRoutes } from './routes/sign-in.tsx'
import { staffRoutes } from './routes/staff-routes.ts'
import { unsubscribeRoutes } from './routes/unsubscribe.tsx'
import type { Timer } from './timers.ts'

/** All rings: what anybody may load, what a personal link opens, how staff come in, and what staff do. */
export function createApp(deps: Deps, timers: readonly Timer[] = []): Hono {
  const app = new Hono()
  const { PUBLIC_URL, TRUSTED_PROXIES } = deps.settings
  const replies: CountedReplies = new Map()
  app.use(countReplies(replies))
  app.use(securityHeaders((c) => inlineStyleHash(colourOf(c)), PUBLIC_URL.startsWith('https:')))
  app.use(knownHost(PUBLIC_URL))
  app.use(seenThrough(TRUSTED_PROXIES))
  app.use(sameOrigin(new URL(PUBLIC_URL).origin, /^\/u\//, deps.log))

  app.use('/assets/*', compressOnce())
  app.use('/r/*', compress(4))
  app.use('/c/*', compress(4))
  app.route('/', assetRoutes(deps))
  app.route('/', appearanceRoutes(deps))
  app.route('/', healthRoutes(deps, timers, replies))
  app.route('/', calendarRoutes(deps))
  app.route('/', answerRoutes(deps))
  app.route('/', capacityLinkRoutes(deps))
  app.route('/', frontDoorRoutes(deps))
  app.route('/', unsubscribeRoutes(deps))
  app.route('/', signInRoutes(deps))
  app.route('/', demoRoutes(deps))
  for (const route of staffRoutes)
    app.on(route.method, route.path, compress(), staffHandler(deps, route))

  app.notFound(async (c) => notFound(c, deps, (await currentSession(c, deps))?.staff.language))
  app.onError((error, c) => failure(error, c, deps))
  return app
}

/** Signed in, allowed, or told no more than a stranger is. */
function staffHandler(deps: Deps, route: StaffRoute) {
  return async (c: Context) => {
    const session = await currentSession(c, deps)
    const office = await findOffice(deps.db)
    if ((!session || !office) && route.file) return refuse(c, deps, 'signedOut', 401)
    if (!session || !office) return c.redirect(signInFrom(c), 303)
    const { staff } = session
    inColour(c, office.colour)
    if (!may(staff.role, route.act)) return notFound(c, deps, staff.language)
    const mail = may(staff.role, 'run mail')
      ? { ...(await watchMail(deps)), zone: office.zone }
      : undefined
    const frame = {
      language: staff.language,
      office: office.name,
      person: { name: staff.name, role: staff.role },
      stylesheet: deps.assets.path('staff.css') ?? '',
      colour: office.colour,
      logo: await findLogoVersion(deps.db),
      path: c.req.path,
      demo: deps.settings.SMTP_URL === undefined,
      mail,
    }
    const visit = { c, deps, staff, session, office, frame }
    return (await readOnlyReply(route, visit)) ?? (await audited(route, visit))
  }
}

/** The sign-in page; it leads on to the page that was asked for. */
function signInFrom({ req }: Context): string {
  const remembers = req.method === 'GET' && req.path !== '/'
  return remembers ? `/sign-in?next=${encodeURIComponent(req.path)}` : '/sign-in'
}

function failure(error: Error, c: Context, deps: Deps) {
  if (isStorageTrouble(error)) {
    noteStorageTrouble(c, deps, error)
    return refuse(c, deps, 'storage', 503)
  }
  deps.log('unexpected-error', { name: error.name, where: firstFrame(error) })
  return refuse(c, deps, 'broken', 500)
}

/** Where an error arose, without its message: messages may hold what a person typed. */
function firstFrame(error: Error): string {
  return (
    error.stack
      ?.split('\n')
      .find((line) => line.startsWith('    at '))
      ?.trim() ?? ''
  )
}
