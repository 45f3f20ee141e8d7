import { describe, expect, it } from 'vitest'
import { messagesOfRound } from '../../db/store/messages.ts'
import { pauseMail } from '../../src/flows/pause-mail.ts'
import { remindOfActions } from '../../src/flows/remind-of-actions.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { agreed, type SharedWorld, sharedWorld, withAction } from '../support/planned.ts'
import { moveTo } from '../support/rounds-with-results.ts'

const morning = (day: string) => Date.parse(`${day}T08:00:00Z`)

/** What went out about actions when the timer and the mail each had their turn. */
async function turn(world: SharedWorld, at: number) {
  world.clock.at = at
  world.letters.length = 0
  await remindOfActions(world.deps)
  await sendDueMail(world.deps)
  return aboutActions(world).map(({ to, subject }) => `${to.address}: ${subject}`)
}

const aboutActions = ({ letters }: SharedWorld) =>
  letters.filter(({ subject }) => subject.includes('joint plan'))

/** An agreed plan whose only action the second partner owns, due on 30 June. */
async function agreedWorld() {
  const world = await sharedWorld()
  const action = await withAction(world)
  await agreed(world)
  await sendDueMail(world.deps)
  return { ...world, action }
}

describe('reminding of actions that are due', () => {
  it('writes to the organisation that owns them a week before and once when they are late, with its link', async () => {
    const world = await agreedWorld()
    expect(await turn(world, morning('2026-06-22'))).toEqual([])
    expect(await turn(world, morning('2026-06-23'))).toEqual([
      'b@partner.test: An action of the joint plan is due on 30 June 2026',
    ])
    const [letter] = aboutActions(world)
    expect(letter?.text).toContain('Pay within 30 days')
    expect(letter?.text).toContain(world.second.link)
    expect(letter?.unsubscribe).toContain('/u/')
    expect(await turn(world, morning('2026-06-30'))).toEqual([])
    expect(await turn(world, morning('2026-07-01'))).toEqual([
      'b@partner.test: An action of the joint plan was due on 30 June 2026',
    ])
    expect(await turn(world, morning('2026-09-01'))).toEqual([])
  })

  it('writes to a person of the office, and speaks of everything due on one day in one mail', async () => {
    const world = await sharedWorld()
    await withAction(world, { side: 'office' })
    await withAction(world, { side: 'office', words: 'Meet each quarter' })
    await agreed(world)
    await sendDueMail(world.deps)
    expect(await turn(world, morning('2026-06-24'))).toEqual([
      'finance@amahoro.test: 2 actions of the joint plan are due on 30 June 2026',
    ])
    expect(aboutActions(world)[0]?.text).toContain('http://partners.test/plan')
  })

  it('T44 sends nothing a second time after the clock stepped back, nor at night, nor while mail is stopped', async () => {
    const world = await agreedWorld()
    expect(await turn(world, Date.parse('2026-06-23T20:00:00Z'))).toEqual([])
    await pauseMail(world.deps, 'clock-jump')
    expect(await turn(world, morning('2026-06-24'))).toEqual([])
    const queued = (await messagesOfRound(world.db, world.id)).map(({ kind }) => kind)
    expect(queued).not.toContain('action-due')
    world.db.$client.prepare('delete from mail_pause').run()
    expect(await turn(world, morning('2026-06-24'))).toHaveLength(1)
    expect(await turn(world, morning('2026-06-23'))).toEqual([])
    expect(await turn(world, morning('2026-06-24') + 1)).toEqual([])
  })

  it('T54 what was done, dropped or moved while a mail waited is not spoken of', async () => {
    const world = await agreedWorld()
    world.clock.at = morning('2026-06-23')
    await remindOfActions(world.deps)
    world.letters.length = 0
    await world.visitor().post(world.second.link, {
      act: `report-${world.action.id}`,
      page: 'plan',
      [`status-${world.action.id}`]: 'done',
      [`words-${world.action.id}`]: 'Paid',
    })
    await sendDueMail(world.deps)
    expect(aboutActions(world)).toEqual([])
    const states = (await messagesOfRound(world.db, world.id))
      .filter(({ kind }) => kind === 'action-due')
      .map(({ state }) => state)
    expect(states).toEqual(['stopped'])
  })

  it('T54 nobody who opted out or was forgotten is written to, before or after the mail was queued', async () => {
    const world = await agreedWorld()
    world.clock.at = morning('2026-06-23')
    await remindOfActions(world.deps)
    world.letters.length = 0
    world.db.$client
      .prepare('update contact set opted_out = 1 where id = ?')
      .run(world.second.contact.id)
    await sendDueMail(world.deps)
    expect(aboutActions(world)).toEqual([])
    expect(await turn(world, morning('2026-07-02'))).toEqual([])
    const page = await (await world.signedIn()).read(`/rounds/${world.id}/plan/${world.action.id}`)
    expect(page).toContain('No reminder can reach whoever owns this action')
  })

  it('says nothing while a plan is not agreed, and nothing of archived rounds', async () => {
    const world = await sharedWorld()
    await withAction(world)
    await sendDueMail(world.deps)
    expect(await turn(world, morning('2026-06-24'))).toEqual([])
    moveTo(world, world.id, 'archived')
    expect(await turn(world, morning('2026-06-25'))).toEqual([])
    moveTo(world, world.id, 'published')
    expect(await turn(world, morning('2026-06-26'))).toHaveLength(1)
  })
})
