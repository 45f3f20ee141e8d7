import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyDatabase } from '../../db/dialect/copy.ts'
import { hours } from '../../src/domain/calendar.ts'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { staffRoutes } from '../../src/routes/staff-routes.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, opened } from '../support/rounds.ts'
import { seeded } from '../support/seeded.ts'
import { freshWorld, temporaryFolder, type World } from '../support/world.ts'

/** All that a coordinator can fetch of a round after its closing: pages, files, copies. */
async function fetched(
  world: World,
  cookie: string,
  round: string,
  partner: string,
  contact: string,
) {
  world.clock.at = closing + hours(1)
  await closeDueRounds(world.deps)
  world.db.$client.prepare('update session set seen_at = ?').run(world.clock.at)
  world.db.$client.prepare('update session set started_at = ?').run(world.clock.at)
  const browser = world.visitor()
  browser.cookies.set('session', cookie)
  const all: Record<string, string> = {}
  for (const { method, path } of staffRoutes) {
    if (method !== 'get' || /:(invitation|note|slide|file|version)/.test(path)) continue
    const address = path
      .replace(/^\/partners\/:id/, `/partners/${partner}`)
      .replace(':contact', contact)
      .replace(':key', path.includes('commitments') ? 'RES' : 'RES-01')
      .replace(':part', 'scorecard-partner-of-choice')
      .replace(':id', path.startsWith('/instruments') ? 'scorecard-partner-of-choice' : round)
    all[address] = withoutNewId(await browser.read(address))
  }
  return all
}

/** A form for something new carries an id of its own, made by chance each time it is opened. */
function withoutNewId(page: string): string {
  return page.replace(/(name="issue" value=")[^"]*/g, '$1')
}

type Row = { id: number; answers: string }

/** What was sent, row by row. */
function written({ db }: World): readonly Row[] {
  const rows = db.$client.prepare('select rowid as id, answers from response order by rowid').all()
  return rows.map((row) => ({ id: Number(Object(row).id), answers: String(Object(row).answers) }))
}

it.each([1, 2, 3])(
  'T67 who wrote what changes nothing that the office can fetch of a confidential round (%i)',
  { timeout: 60_000 },
  async (seed) => {
    const { folder, remove } = temporaryFolder()
    const world = await officeWorld({ file: join(folder, 'one.sqlite') })
    const made = await world.withPartners(12)
    const random = seeded(seed)
    const survey = world.deps.surveys.get('scorecard-partner-of-choice')
    const grades = () =>
      Object.fromEntries(
        (survey ? indicatorsOf(survey) : []).map(({ code }) => [
          code,
          `${1 + Math.floor(random() * 5)}`,
        ]),
      )
    const round = await opened(world)
    await answered(world, round, Array.from({ length: 12 }, grades))
    const cookie = (await world.signedIn()).cookies.get('session') ?? ''
    copyDatabase(world.db.$client, join(folder, 'other.sqlite'))
    const other = await freshWorld({ file: join(folder, 'other.sqlite') })
    // In the other office everybody sent what somebody else sent in the first.
    const rows = written(other)
    const change = other.db.$client.prepare('update response set answers = ? where rowid = ?')
    for (const [place, { id }] of rows.entries()) change.run(rows[(place + 5) % 12]?.answers, id)
    const first = written(world).map(({ answers }) => answers)
    const tfirst = written(other).map(({ answers }) => answers)
    expect(tfirst).not.toEqual(first)
    expect(tfirst.toSorted()).toEqual(first.toSorted())
    const [one] = made
    const ids = [round, one?.partner.id ?? '', one?.contact.id ?? ''] as const
    const here = await fetched(world, cookie, ...ids)
    const there = await fetched(other, cookie, ...ids)
    expect(here[`/rounds/${round}/results`]).toContain('of 12')
    expect(Object.keys(here).filter((path) => here[path] !== there[path])).toEqual([])
    world.db.$client.close()
    other.db.$client.close()
    remove()
  },
)
