import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { session } from '../../db/schema.ts'
import { allContacts } from '../../db/store/contacts.ts'
import { addNamedGrades } from '../../db/store/results.ts'
import { may, roles } from '../../src/domain/access.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { namedAct } from '../../src/http/noted-acts.ts'
import type { StaffRoute } from '../../src/http/visit.tsx'
import { staffRoutes } from '../../src/routes/staff-routes.ts'
import { keptEntry } from '../support/entries.ts'
import { withEvidence } from '../support/evidence.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { keepResults } from '../support/rounds-with-results.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'
import type { Visitor } from '../support/world.ts'

/** What anybody may ask for, signed in or not; everything else is a staff route. */
const publicRoutes = [
  'GET /assets/:file',
  'GET /calendar/:round/closing.ics',
  'GET /calendar/:round/event.ics',
  'GET /calendar/:round/meeting.ics',
  'GET /office/colour/:file',
  'GET /office/logo/:version',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /code',
  'POST /code',
  'GET /sign-in',
  'POST /sign-in',
  'POST /sign-in/code',
  'GET /sign-in/forgotten',
  'POST /sign-in/forgotten',
  'GET /password/:token',
  'POST /password/:token',
  'GET /start/:token',
  'POST /start/:token',
]
/** Rings of their own, opened by a personal link or shown in the demo only. */
const publicRings = [/^(GET|POST|ALL) \/[rc]\//, /^(GET|POST) \/u\//, /^(GET|POST) \/demo\b/]

const missing = '3f2c1b0a-9d8e-4f7a-8b6c-5d4e3f2a1b0c'
const addressOf = (route: StaffRoute) => route.path.replace(/:\w+(\{[^}]*\})?/g, missing)
const called = (visitor: Visitor, route: StaffRoute) =>
  route.method === 'get' ? visitor.get(addressOf(route)) : visitor.post(addressOf(route))
const nameOf = (route: StaffRoute) => `${route.method.toUpperCase()} ${route.path}`

/** The answer to anybody who asks for what is not there. */
async function missingThing(world: OfficeWorld) {
  const reply = await (await world.signedIn()).get('/there-is-no-such-page')
  return [reply.status, await reply.text()]
}

describe('access', () => {
  it('T14 every route of the app is public by name or in the staff list, and none is in both', async () => {
    const { app } = await officeWorld()
    const listed = staffRoutes.map(nameOf)
    const served = app.routes
      .filter(({ path }) => !path.endsWith('*'))
      .map(({ method, path }) => `${method} ${path}`)
    const open = served.filter((route) => !listed.includes(route))
    const known = (route: string) =>
      publicRoutes.includes(route) || publicRings.some((ring) => ring.test(route))
    expect(open.filter((route) => !known(route))).toEqual([])
    expect(listed.filter((route) => !served.includes(route) || known(route))).toEqual([])
    expect(publicRoutes.filter((route) => !served.includes(route))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('T14 nothing but headers, host, origin and packing stands before all routes', async () => {
    const { app } = await officeWorld()
    const everywhere = app.routes.filter(({ path }) => path.endsWith('*'))
    expect(everywhere.map(({ method }) => method).filter((method) => method !== 'ALL')).toEqual([])
  })

  it.each(staffRoutes.map((route) => [nameOf(route), route] as const))(
    'T14 %s leads whoever is signed out to sign in, or is 401 where it is a file',
    async (_, route) => {
      const { visitor } = await officeWorld()
      const reply = await called(visitor(), route)
      if (route.file) {
        expect([reply.status, reply.headers.get('content-disposition')]).toEqual([401, null])
        return
      }
      expect(reply.status).toBe(303)
      expect(reply.headers.get('location')).toMatch(/^\/sign-in(\?next=|$)/)
      expect(await reply.text()).toBe('')
    },
  )

  it('the audit log has a name for every form and file, or a reason to leave it out', () => {
    const doors = staffRoutes.filter(({ method, file }) => method === 'post' || file)
    expect(doors.filter((door) => namedAct(door) === undefined).map(nameOf)).toEqual([])
  })

  it('T14 every reply to be saved comes from a route that says so', async () => {
    const world = await officeWorld()
    let round: RoundId | undefined
    for (const results of roundsWithThemes())
      round = await keepResults(world, { ...results, round: { ...results.round, mode: 'open' } })
    if (!round) throw new Error('there are rounds')
    const last = round
    const entry = await keptEntry(world, 'competencies', { name: 'Listening', description: 'x' })
    const proof = await withEvidence(world, { kind: 'entry', id: entry })
    const workshop = await withEvidence(world, { kind: 'round', id: last })
    const signed = await withEvidence(world, { kind: 'sign', id: '2026 P01.a' })
    await atomically(world.db, (tx) => [addNamedGrades(tx, last, [])])
    const [one] = await allContacts(world.db)
    const coordinator = await world.signedIn()
    const saved = []
    for (const route of staffRoutes.filter(({ method }) => method === 'get')) {
      const thing = route.path.startsWith('/partners/') ? (one?.partner ?? '') : last
      const path = route.path
        .replace(':id', thing)
        .replace(':contact', one?.id ?? '')
        .replace(':entry/evidence/:evidence', `:entry/evidence/${proof}`)
        .replace(':register/:entry', `competencies/${entry}`)
        .replace('workshop/evidence/:evidence', `workshop/evidence/${workshop}`)
        .replace(':register', 'competencies')
        .replace('commitments/:key', 'commitments/RES')
        .replace('indicators/:key', 'indicators/RES-01')
        .replace(':template', 'project-phases')
        .replace(':year', '2026')
        .replace(':sign', 'P01.a')
        .replace(':evidence', signed)
      const reply = await coordinator.get(path)
      if (reply.headers.has('content-disposition')) saved.push(route.path)
    }
    expect(saved).toEqual(staffRoutes.flatMap(({ file, path }) => (file ? [path] : [])))
  })

  it.each(roles)(
    'T15 %s meets the page of a missing thing wherever the table says no',
    async (role) => {
      const world = await officeWorld()
      const stranger = await missingThing(world)
      const person = await world.signedIn(role)
      for (const route of staffRoutes.filter(({ act }) => !may(role, act))) {
        const reply = await called(person, route)
        expect([nameOf(route), reply.status, await reply.text()]).toEqual([
          nameOf(route),
          ...stranger,
        ])
      }
    },
  )

  it.each(roles)('T15 %s never meets a fault, and ids that never existed are 404', async (role) => {
    const world = await officeWorld()
    for (const route of staffRoutes.filter(({ act }) => may(role, act))) {
      const reply = await called(await world.signedIn(role), route)
      const wanted = route.path.includes(':') ? [404] : [200, 303, 404, 409, 415, 422]
      expect([nameOf(route), wanted]).toEqual([
        nameOf(route),
        expect.arrayContaining([reply.status]),
      ])
    }
  })

  it('T15 an id that is none is a missing thing, too', async () => {
    const world = await officeWorld()
    const [, page] = await missingThing(world)
    const person = await world.signedIn()
    for (const id of ['1', 'x', '%00', '..%2fx', "1'--", missing.toUpperCase(), `${missing}0`])
      for (const route of staffRoutes.filter(({ path }) => path.includes(':'))) {
        const path = route.path.replace(/:\w+(\{[^}]*\})?/g, id)
        const reply = route.method === 'get' ? await person.get(path) : await person.post(path)
        expect([path, reply.status, await reply.text()]).toEqual([path, 404, page])
      }
  })

  it('T15 what a role may not see looks like an address that never was, in the reader’s language', async () => {
    const world = await officeWorld()
    const reader = await world.signedIn('observer')
    await reader.post('/language', { language: 'fr' })
    const nowhere = await reader.get('/no-such-page')
    const page = await nowhere.text()
    expect([nowhere.status, page]).toEqual([404, await reader.read('/people')])
    expect(page).toContain('<html lang="fr">')
  })

  it('T14 a session of a person who was removed opens nothing', async () => {
    const world = await officeWorld()
    const person = await world.signedIn()
    await world.db.delete(session)
    expect((await person.get('/')).headers.get('location')).toBe('/sign-in')
  })
})
