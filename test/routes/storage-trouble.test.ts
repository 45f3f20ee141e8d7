import { describe, expect, it } from 'vitest'
import { formWith } from '../support/form.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

/** The database takes nothing any more, until there is room again. */
function fillDisk({ db }: World) {
  db.$client.pragma('query_only = ON')
  return { makeRoom: () => db.$client.pragma('query_only = OFF') }
}

const words = 'A long story '.repeat(350)
const typed = (world: World) => ({
  ...wholeForm(world.survey, { ...allGraded(world.survey, '5'), 'RES-91': words }),
  revision: '0',
})

describe('T55 while the disk is full', () => {
  it.each(['save', 'check', 'send', 'language-fr'])(
    'T55 pressing %s is answered by 503 with all that was typed, and works once there is room',
    async (act) => {
      const world = await launchedWorld()
      const respondent = world.visitor()
      const disk = fillDisk(world)
      const reply = await respondent.post(world.link, { ...typed(world), act })
      expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '60'])
      const html = await reply.text()
      expect(html).toMatch(/<html lang="(en|fr)".*role="alert"/s)
      const { fields } = formWith(html, 'value="save"')
      expect(fields).toMatchObject({ ...allGraded(world.survey, '5'), 'RES-91': words.trim() })
      expect(await respondent.read(world.link)).toContain('value="start"')
      expect(world.logged.join()).not.toContain('long story')

      disk.makeRoom()
      const again = await respondent.post(world.link, { ...fields, act: 'send' })
      expect([again.status, await again.text()]).toEqual([
        200,
        expect.stringContaining('data-receipt'),
      ])
    },
  )

  it('T55 the answers that were looked through once more can be sent a minute later', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    const check = await (
      await respondent.post(world.link, { ...typed(world), act: 'check' })
    ).text()
    const { fields } = formWith(check, 'value="send"')
    const disk = fillDisk(world)
    const reply = await respondent.post(world.link, { ...fields, act: 'send' })
    const html = await reply.text()
    expect([reply.status, html]).toEqual([503, expect.stringContaining('data-page="check"')])
    expect(html).toContain('role="alert"')
    expect(html).toContain('A long story')
    disk.makeRoom()
    const sent = await respondent.post(world.link, {
      ...formWith(html, 'value="send"').fields,
      act: 'send',
    })
    expect(await sent.text()).toContain('data-receipt')
  })

  it('T55 nobody is declined, and the reason stays in its box', async () => {
    const world = await launchedWorld()
    const disk = fillDisk(world)
    const fields = { page: 'start', act: 'decline', decline: 'yes', reason: words.slice(0, 900) }
    const reply = await world.visitor().post(world.link, fields)
    const html = await reply.text()
    expect([reply.status, html]).toEqual([503, expect.stringContaining('A long story')])
    disk.makeRoom()
  })

  it('T56 a page that cannot be read is answered by 503, too', async () => {
    const world = await launchedWorld()
    const failing = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_READ' })
    const prepare = world.db.$client.prepare.bind(world.db.$client)
    world.db.$client.prepare = () => {
      throw failing
    }
    const reply = await world.visitor().get('/')
    world.db.$client.prepare = prepare
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '60'])
  })
})
