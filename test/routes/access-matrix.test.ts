import { describe, expect, it } from 'vitest'
import { invitedTo } from '../../db/store/invitations.ts'
import { may, type Role, roles } from '../../src/domain/access.ts'
import type { StaffRoute } from '../../src/http/visit.tsx'
import { fingerprint } from '../../src/links.ts'
import { staffRoutes } from '../../src/routes/staff-routes.ts'
import { type FullOffice, fullOffice } from '../support/full-office.ts'
import type { Visitor } from '../support/world.ts'

const withIds = staffRoutes.filter(({ path }) => path.includes(':'))
const nameOf = ({ method, path }: StaffRoute) => `${method.toUpperCase()} ${path}`

/** A real thing for every place of an address; what stands in `other` takes the place of the first of its kind. */
function addressOf({ path }: StaffRoute, office: FullOffice, other: Record<string, string> = {}) {
  const { rounds, invited, note, slide } = office
  const [one] = invited
  const folder = path.split('/')[1] ?? ''
  const things: Record<string, string> = {
    'rounds id': rounds.open,
    'partners id': one?.partner.id ?? '',
    'issues id': office.issue,
    'people id': office.staff('reviewer').id,
    'instruments id': 'scorecard-partner-of-choice',
    invitation: one?.invitation.id ?? '',
    contact: one?.contact.id ?? '',
    note,
    slide,
    part: 'scorecard-partner-of-choice',
    channel: 'paper',
    ...other,
  }
  return path.replace(
    /:(\w+)(\{[^}]*\})?/g,
    (_, name: string) => things[`${folder} ${name}`] ?? things[name] ?? '1',
  )
}

const ask = (browser: Visitor, { method }: StaffRoute, path: string) =>
  method === 'get' ? browser.get(path) : browser.post(path, { sure: 'yes' })

/** A fingerprint of everything in the database but who is signed in. */
function everything({ db: { $client } }: FullOffice) {
  const tables = $client
    .prepare("select name from sqlite_master where type = 'table' and name not in ('session')")
    .pluck()
    .all()
  return fingerprint(
    JSON.stringify(tables.map((name) => $client.prepare(`select * from "${name}"`).all())),
  )
}

async function outcomes(
  office: FullOffice,
  browser: Visitor,
  asked: readonly [StaffRoute, string][],
) {
  const missing = await (await browser.get('/there-is-no-such-page')).text()
  const passed: string[] = []
  for (const [route, path] of asked) {
    const reply = await ask(browser, route, path)
    if (reply.status !== 404 || (await reply.text()) !== missing) passed.push(nameOf(route))
  }
  return { passed, asked: asked.length, changed: everything(office) }
}

describe('route x role x object', () => {
  it.each(roles)(
    'T15 %s passes no door of real things that its role has no key to',
    async (role: Role) => {
      const office = await fullOffice()
      const before = everything(office)
      const closed = withIds.filter(({ act }) => !may(role, act))
      const asked = closed.flatMap((route) =>
        Object.values(office.rounds).map((round): [StaffRoute, string] => [
          route,
          addressOf(route, office, { 'rounds id': round }),
        ]),
      )
      const found = await outcomes(office, await office.signedIn(role), asked)
      expect(found).toEqual({ passed: [], asked: asked.length, changed: before })
      expect(new Set(withIds.filter(({ act }) => may(role, act)).concat(closed)).size).toBe(
        withIds.length,
      )
    },
  )

  it('T15 a focal point meets partners of others, and their contacts, as things that never were', async () => {
    const office = await fullOffice()
    const before = everything(office)
    const foreign = withIds
      .filter(({ path }) => /^\/(partners|issues)\/:id/.test(path))
      .map((route): [StaffRoute, string] => [route, addressOf(route, office)])
    const found = await outcomes(office, await office.signedIn('focal-point'), foreign)
    expect(found).toEqual({ passed: [], asked: foreign.length, changed: before })
    expect(foreign.length).toBeGreaterThan(8)
  })

  it('T15 a thing under an address of another’s is missing for everybody, and stays as it is', async () => {
    const office = await fullOffice()
    const before = everything(office)
    const [one, two] = office.invited
    const [elsewhere] = await invitedTo(office.db, office.rounds.shared)
    const crossed = withIds.flatMap((route): [StaffRoute, string][] => {
      if (route.path.includes(':invitation'))
        return [[route, addressOf(route, office, { invitation: elsewhere?.invitation.id ?? '' })]]
      if (route.path.includes(':note'))
        return [[route, addressOf(route, office, { 'rounds id': office.rounds.shared })]]
      if (/:contact\b/.test(route.path))
        return [[route, addressOf(route, office, { contact: two?.contact.id ?? '' })]]
      return []
    })
    expect(one?.partner.id).not.toBe(two?.partner.id)
    const found = await outcomes(office, await office.signedIn('coordinator'), crossed)
    expect(found).toEqual({ passed: [], asked: crossed.length, changed: before })
    expect(crossed.length).toBeGreaterThan(8)
  })

  it('T14 nobody at all passes any door', async () => {
    const office = await fullOffice()
    const before = everything(office)
    for (const route of staffRoutes) {
      const reply = await ask(office.visitor(), route, addressOf(route, office))
      expect([nameOf(route), reply.status]).toEqual([nameOf(route), route.file ? 401 : 303])
    }
    expect(everything(office)).toBe(before)
  })
})
