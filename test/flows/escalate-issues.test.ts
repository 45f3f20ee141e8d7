import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { stepsOf } from '../../db/store/issues.ts'
import { changeStaff } from '../../db/store/staff.ts'
import { escalateIssues } from '../../src/flows/escalate-issues.ts'
import { pauseMail } from '../../src/flows/pause-mail.ts'
import { settleIssue } from '../../src/flows/settle-issue.ts'
import {
  type IssueWorld,
  onlyIssue,
  posted,
  withIssue,
  worldWithIssues,
} from '../support/issues.ts'

const morning = (day: string) => Date.parse(`${day}T08:00:00Z`)

/** What went out when the timer and the mail each had their turn at a moment. */
async function turn(world: IssueWorld, at: number) {
  world.clock.at = at
  await escalateIssues(world.deps)
  return await posted(world)
}

/** An issue raised on 2 March, whose first mail has gone out. */
async function raisedWorld(facts: Parameters<typeof withIssue>[1] = {}) {
  const world = await worldWithIssues()
  const issue = await withIssue(world, facts)
  return { ...world, issue, first: await posted(world) }
}

const newTo = (level: string) =>
  `${level}@amahoro.test: An issue with Partner A has come to you: Payments come late`
const toldA = 'a@partner.test: Who deals with your issue now: Payments come late'

describe('issues that nobody settles', () => {
  it('R10 an overdue issue moves one level up and mails that level', async () => {
    const world = await raisedWorld()
    expect(world.first).toEqual([
      'focal-point@amahoro.test: An issue with Partner A: Payments come late',
    ])
    expect(await turn(world, morning('2026-03-16'))).toEqual([])
    expect(await turn(world, morning('2026-03-17'))).toEqual([newTo('coordinator'), toldA])
    expect(await onlyIssue(world)).toMatchObject({ level: 2, due: '2026-03-31', turn: 2 })
    expect(await turn(world, morning('2026-03-31'))).toEqual([])
    expect(await turn(world, morning('2026-04-01'))).toEqual([newTo('direction'), toldA])
    expect(await onlyIssue(world)).toMatchObject({ level: 3, due: '2026-05-01', turn: 3 })
  })

  it('R10 moves once, whatever is stopped and begun again between moving and mailing', async () => {
    const world = await raisedWorld()
    world.clock.at = morning('2026-03-17')
    await Promise.all([escalateIssues(world.deps), escalateIssues(world.deps)])
    await escalateIssues(world.deps)
    expect((await onlyIssue(world)).turn).toBe(2)
    expect(await posted(world)).toEqual([newTo('coordinator'), toldA])
    await escalateIssues(world.deps)
    expect(await posted(world)).toEqual([])
  })

  it('R10 at the last level its holders hear of what is late once a week, in one mail', async () => {
    const world = await raisedWorld({ level: 3, pastFocalPoint: true })
    await withIssue(world, { level: 3, title: 'No answer', pastFocalPoint: true })
    await posted(world)
    const weekly = 'direction@amahoro.test: 2 issues are past their day'
    expect(await turn(world, morning('2026-04-01'))).toEqual([])
    expect(await turn(world, morning('2026-04-02'))).toEqual([weekly])
    expect(await turn(world, morning('2026-04-02') + 60_000)).toEqual([])
    expect(await turn(world, morning('2026-04-08'))).toEqual([])
    expect(await turn(world, morning('2026-04-09'))).toEqual([weekly])
    expect((await onlyIssue(world)).turn).toBe(1)
  })

  it('comes to the coordination where nobody holds the next level', async () => {
    const world = await raisedWorld({ level: 2 })
    const direction = world.staff('direction')
    await atomically(world.db, (tx) => [changeStaff(tx, { ...direction, role: 'finance' })])
    expect(await turn(world, morning('2026-03-17'))).toEqual([newTo('coordinator'), toldA])
    expect((await onlyIssue(world)).level).toBe(3)
  })

  it('of an issue the partner does not read, tells the partner nothing', async () => {
    const world = await raisedWorld({ raisedBy: 'office', told: false })
    expect(await turn(world, morning('2026-03-17'))).toEqual([newTo('coordinator')])
  })

  it('T44 moves nothing at night, nor while mail is stopped, and catches up by one level', async () => {
    const world = await raisedWorld()
    expect(await turn(world, Date.parse('2026-03-17T20:00:00Z'))).toEqual([])
    await pauseMail(world.deps, 'clock-jump')
    expect(await turn(world, morning('2026-04-20'))).toEqual([])
    expect((await onlyIssue(world)).level).toBe(1)
    world.db.$client.prepare('delete from mail_pause').run()
    expect(await turn(world, morning('2026-04-20'))).toEqual([newTo('coordinator'), toldA])
    expect(await onlyIssue(world)).toMatchObject({ level: 2, due: '2026-05-04' })
  })

  it('T54 says nothing of an issue that was settled while its mail waited', async () => {
    const world = await raisedWorld()
    world.clock.at = morning('2026-03-17')
    await escalateIssues(world.deps)
    const facts = { outcome: 'Paid today', told: false }
    await settleIssue(world.deps, await onlyIssue(world), world.staff('coordinator'), facts)
    expect(await posted(world)).toEqual([
      'a@partner.test: What became of an issue: Payments come late',
    ])
  })

  it('keeps who moved it in its history: nobody but the program', async () => {
    const world = await raisedWorld()
    await turn(world, morning('2026-03-17'))
    const steps = await stepsOf(world.db, world.issue.id)
    expect(steps.map(({ issue, by, byContact, on }) => [issue.step, by, byContact, on])).toEqual([
      ['raised', null, world.a.contact.id, '2026-03-02'],
      ['moved-late', null, null, '2026-03-17'],
    ])
  })

  it('T46 a title with line breaks adds no recipient and no header', async () => {
    const world = await worldWithIssues()
    await withIssue(world, { title: 'Late\r\nBcc: evil@example.org, x' })
    expect(await posted(world)).toEqual([
      'focal-point@amahoro.test: An issue with Partner A: Late Bcc: evil@example.org, x',
    ])
  })
})
