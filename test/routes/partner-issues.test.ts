import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { allIssues } from '../../db/store/issues.ts'
import { changePartner } from '../../db/store/partners.ts'
import { days } from '../../src/domain/calendar.ts'
import { escalateIssues } from '../../src/flows/escalate-issues.ts'
import { noteOnIssue } from '../../src/flows/note-on-issue.ts'
import { raiseIssue } from '../../src/flows/raise-issue.ts'
import { settleIssue } from '../../src/flows/settle-issue.ts'
import {
  type IssueWorld,
  onlyIssue,
  posted,
  withIssue,
  worldWithIssues,
} from '../support/issues.ts'

const press = (world: IssueWorld, link: string, fields: Record<string, string>) =>
  world.visitor().post(link, { page: 'issues', language: 'en', ...fields })
const read = async (world: IssueWorld, link = world.a.link, fields: Record<string, string> = {}) =>
  await (await press(world, link, { act: 'issues', ...fields })).text()
const typed = { act: 'raise', title: 'Late money', words: 'Three months.', to: 'focal-point' }

/** Settled by the coordination, as partner A reads it. */
async function settledWorld() {
  const world = await worldWithIssues()
  const issue = await withIssue(world)
  await noteOnIssue(world.deps, issue, world.staff('coordinator'), 'They complain often')
  const facts = { outcome: 'Paid on Friday', told: false }
  await settleIssue(world.deps, await onlyIssue(world), world.staff('coordinator'), facts)
  await posted(world)
  return { ...world, issue }
}

describe('issues behind a partner’s link', () => {
  it('R10 are raised at any time, without script, and wait for the focal point', async () => {
    const world = await worldWithIssues()
    expect(await world.visitor().read(world.a.link)).toContain('value="issues"')
    const page = await read(world)
    expect(page).toContain('name="issue"')
    const reply = await press(world, world.a.link, typed)
    expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await reply.text()).toContain('The issue is raised')
    expect(await onlyIssue(world)).toMatchObject({
      partner: world.a.partner.id,
      raisedBy: 'partner',
      told: true,
      level: 1,
      pastFocalPoint: false,
      title: 'Late money',
    })
    expect(await posted(world)).toEqual([
      'focal-point@amahoro.test: An issue with Partner A: Late money',
    ])
    expect(await world.visitor().read(world.a.link)).not.toContain('Late money')
    expect(await read(world)).toContain('Open. With: focal point, until 16 March 2026.')
  })

  it('say who will read them before anything is typed, and where to talk in confidence', async () => {
    const world = await worldWithIssues()
    const page = await read(world)
    expect(page).toContain('This is not confidential like your answers')
    expect(page).toContain('Prudence Trust, person-of-trust@amahoro.test')
    expect(page).toContain('Read by Fabiola Focal and the coordination: Cécile Coordinator.')
    expect(page).toContain('Fabiola Focal never reads it, whatever becomes of it.')
    expect(page).toContain(
      'Read by Diane Director, and by the coordination: Cécile Coordinator. Fabiola Focal never reads it.',
    )
    expect(page).not.toMatch(/type="radio"[^>]* checked/)
    const french = await read(world, world.a.link, { act: 'language-fr' })
    expect(french).toContain('Ce n’est pas confidentiel comme vos réponses')
    expect(french).toContain('<html lang="fr">')
    const without = await read(world, world.c.link)
    expect(without).toContain(
      'Read by Cécile Coordinator, and by your focal point once you have one.',
    )
    expect(without).not.toContain('Not our focal point')
  })

  it('T15 straight past the focal point begins with the coordination, or the direction, and mails nobody else', async () => {
    for (const [to, level, role] of [
      ['coordination', 2, 'coordinator'],
      ['direction', 3, 'direction'],
    ] as const) {
      const world = await worldWithIssues()
      await press(world, world.a.link, { ...typed, to })
      expect(await onlyIssue(world)).toMatchObject({ level, pastFocalPoint: true })
      expect(await posted(world)).toEqual([
        `${role}@amahoro.test: An issue with Partner A: Late money`,
      ])
      const focal = await world.signedIn('focal-point')
      expect(await focal.read('/issues')).not.toContain('Late money')
    }
  })

  it('T15 a focal point who leads the link to another mailbox reads nothing that was sent past it', async () => {
    const world = await worldWithIssues()
    const remind = async () => {
      world.clock.at += days(2)
      await (await world.signedIn()).post(`/rounds/${world.roundId}/reminders`)
      return await posted(world)
    }
    expect(await remind()).toContainEqual(expect.stringMatching(/^a@partner.test/))
    await press(world, world.a.link, { ...typed, to: 'coordination' })
    await posted(world)
    expect(await read(world)).toContain('Late money')
    const { partner, contact } = world.a
    const focal = await world.signedIn('focal-point')
    const own = { name: contact.name, email: 'focal@elsewhere.test', language: 'en' }
    await focal.post(`/partners/${partner.id}/contacts/${contact.id}`, own)
    expect(await remind()).toContainEqual(expect.stringMatching(/^focal@elsewhere.test/))
    expect(await read(world)).not.toContain('Late money')
    const copy = await press(world, world.a.link, { act: 'copy', page: 'start' })
    expect(await copy.text()).not.toContain('Late money')
    world.clock.at += days(20)
    await escalateIssues(world.deps)
    expect(await posted(world)).toEqual([
      'direction@amahoro.test: An issue with Partner A has come to you: Late money',
    ])
  })

  it('T15 what went past the focal point stands behind the link of who sent it, and no colleague’s', async () => {
    const world = await worldWithIssues()
    const { partner } = world.a
    const sender = world.b.contact.id
    const facts = { ...typed, partner: partner.id, raisedBy: 'partner', told: true } as const
    const past = { ...facts, level: 2, pastFocalPoint: true } as const
    await raiseIssue(world.deps, undefined, past, { side: 'partner', contact: sender })
    expect(await read(world)).not.toContain('Late money')
  })

  it('cannot pass over a focal point who coordinates, and says so', async () => {
    const world = await worldWithIssues()
    const focalPoint = world.staff('coordinator').id
    await atomically(world.db, (tx) => [changePartner(tx, { ...world.a.partner, focalPoint })])
    const page = await read(world)
    expect(page).toContain('Read by the coordination: Cécile Coordinator.')
    expect(page).not.toContain('value="coordination"')
    expect(page).not.toContain('never reads it')
    expect((await press(world, world.a.link, { ...typed, to: 'coordination' })).status).toBe(422)
  })

  it('T2 pressed with nothing filled in are refused, each box named; what is typed stays in the other language', async () => {
    const world = await worldWithIssues()
    const empty = await press(world, world.a.link, { act: 'raise' })
    const page = await empty.text()
    expect(empty.status).toBe(422)
    for (const name of ['to', 'title', 'words']) expect(page).toContain(`href="#${name}"`)
    const kept = await read(world, world.a.link, { ...typed, act: 'language-fr' })
    expect(kept).toContain('value="Late money"')
    expect(kept).toContain('Three months.</textarea>')
    expect(await allIssues(world.db)).toEqual([])
  })

  it('T15 T1 a partner reads its own only, without the notes; GET shows and changes nothing', async () => {
    const world = await settledWorld()
    const own = await read(world)
    for (const words of [
      'Payments come late',
      'Paid on Friday',
      'Partner A, 2 March 2026',
      'Amahoro International, 2 March 2026',
    ])
      expect(own).toContain(words)
    expect(own).not.toMatch(/They complain often|Cécile Coordinator, 2 March/)
    expect(await world.visitor().read(world.a.link)).not.toContain('Payments come late')
    expect(await read(world, world.b.link)).not.toContain('Payments come late')
    const tried = await press(world, world.b.link, {
      act: `reopen-${world.issue.id}`,
      [`why-${world.issue.id}`]: 'No',
    })
    expect([tried.status, (await onlyIssue(world)).state]).toEqual([404, 'settled'])
  })

  it('R10 an issue that moved up tells its partner where it is, and blames nobody', async () => {
    const world = await worldWithIssues()
    await withIssue(world)
    await posted(world)
    world.clock.at += days(15)
    await escalateIssues(world.deps)
    await posted(world)
    const page = await read(world)
    expect(page).toContain('Passed on. Now with: coordination')
    expect(page).not.toMatch(/day had passed|late\./)
    expect(page).not.toContain('By itself')
  })

  it('R10 is reopened by the partner within thirty days, and goes back to who settled it', async () => {
    const world = await settledWorld()
    const { id } = world.issue
    const again = (why: string) =>
      press(world, world.a.link, { act: `reopen-${id}`, [`why-${id}`]: why })
    const empty = await again(' ')
    expect([empty.status, await empty.text()]).toEqual([
      422,
      expect.stringContaining(`href="#why-${id}"`),
    ])
    world.clock.at += days(30)
    expect(await (await again('It is not there')).text()).toContain('The issue is open again.')
    expect(await onlyIssue(world)).toMatchObject({ state: 'open', level: 1, due: '2026-04-15' })
    expect(await posted(world)).toEqual([
      'focal-point@amahoro.test: An issue with Partner A is open again: Payments come late',
    ])
    const page = await read(world)
    for (const words of ['It is not there', 'Paid on Friday']) expect(page).toContain(words)
  })

  it('is not reopened after that, nor while it is open', async () => {
    const world = await settledWorld()
    const { id } = world.issue
    world.clock.at += days(31)
    expect(await read(world)).not.toContain('Open it again')
    const late = await press(world, world.a.link, { act: `reopen-${id}`, [`why-${id}`]: 'No' })
    expect([late.status, (await onlyIssue(world)).state]).toEqual([409, 'settled'])
  })

  it('T37 the button pressed twice raises one issue, and other words another', async () => {
    const world = await worldWithIssues()
    const issue = /name="issue" value="([^"]+)"/.exec(await read(world))?.[1] ?? ''
    await Promise.all([1, 2, 3].map(() => press(world, world.a.link, { ...typed, issue })))
    expect(await allIssues(world.db)).toHaveLength(1)
    await press(world, world.a.link, { ...typed, issue, words: 'Four months.' })
    expect(await allIssues(world.db)).toHaveLength(2)
    await press(world, world.b.link, { ...typed, issue })
    expect((await allIssues(world.db)).map(({ partner }) => partner)).toContain(world.b.partner.id)
  })

  it('T16 a form cannot raise for another partner, nor settle, nor choose its level', async () => {
    const world = await worldWithIssues()
    const extra = { partner: world.b.partner.id, level: '3', state: 'settled', told: 'no' }
    await press(world, world.a.link, { ...typed, ...extra })
    const facts = { partner: world.a.partner.id, level: 1, state: 'open', told: true }
    expect(await onlyIssue(world)).toMatchObject(facts)
  })

  it('T46 a title with line breaks stays one line of one header to one person', async () => {
    const world = await worldWithIssues()
    await press(world, world.a.link, { ...typed, title: 'A\r\nBcc: x@evil.test, y@evil.test' })
    expect(await posted(world)).toEqual([
      'focal-point@amahoro.test: An issue with Partner A: A Bcc: x@evil.test, y@evil.test',
    ])
  })

  it('has an end: twenty open issues of one partner are enough', async () => {
    const world = await worldWithIssues()
    for (let count = 0; count < 20; count += 1)
      await press(world, world.a.link, { ...typed, title: `Issue ${count}` })
    const more = await press(world, world.a.link, { ...typed, title: 'One more' })
    expect([more.status, await more.text()]).toEqual([422, expect.stringContaining('One more')])
    expect(await allIssues(world.db)).toHaveLength(20)
  })
})
