import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addSection } from '../../db/store/partner-sections.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { isEverybodyHeard } from '../../src/domain/person-of-trust.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { talkRequestsOf } from '../../src/flows/talk-requests.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened } from '../support/rounds.ts'

/** Somebody holds the budget of the first partner, as its sheet says. */
async function holding(world: OfficeWorld, person: string) {
  const [first] = await world.withPartners(6)
  if (!first) throw new Error('there are partners')
  const values = { budget_holder: person }
  await atomically(world.db, (tx) => [
    addSection(tx, { partner: first.partner.id, section: 'agreement', values }),
  ])
  return first.partner
}

describe('who decides about a partner’s money', () => {
  it('hears of no request of that partner, by mail or on a page, whatever stood there before', async () => {
    const world = await officeWorld()
    const trusted = world.staff('person-of-trust')
    const held = await holding(world, trusted.id)
    const other = world.staff('security')
    const id = await opened(world, { surveys: ['non-negotiable-principles'] }, [
      'person-of-trust-named',
    ])
    const asks = { 'NNP-01': '2', 'NNP-02': '4', 'NNP-20': 'yes' }
    await answered(world, id, [asks, asks, asks])
    world.db.$client.prepare("update staff set role = 'person-of-trust' where id = ?").run(other.id)
    world.clock.at = closing + minutes(31)
    await closeDueRounds(world.deps)
    const round = await launched(world, id)
    if (!('closedAt' in round)) throw new Error('the round has closed')
    const hears = async (person: string) =>
      (await talkRequestsOf(world.deps, round, person === trusted.id ? trusted.id : other.id)).map(
        ({ partner }) => partner.id,
      )
    expect(await hears(other.id)).toContain(held.id)
    expect(await hears(trusted.id)).toHaveLength(2)
    expect(await hears(trusted.id)).not.toContain(held.id)
    await sendDueMail(world.deps)
    const mailed = (to: string) =>
      world.letters.find((one) => one.to.address === to && one.subject.includes('confidential'))
    expect(mailed(trusted.email)?.text).toContain('2 contacts')
    expect(mailed(other.email)?.text).toContain('3 contacts')
    const page = await (await world.signedIn('person-of-trust')).read(`/rounds/${id}/talks`)
    expect(page).not.toContain(`<bdi>${held.name}</bdi>`)
  })

  it('a round that asks waits for somebody who may hear each partner', async () => {
    const world = await officeWorld()
    const trusted = world.staff('person-of-trust').id
    const other = world.staff('security').id
    const held = await holding(world, trusted)
    const holders = new Map([[held.id, trusted]])
    expect(isEverybodyHeard([], new Map())).toBe(false)
    expect(isEverybodyHeard([trusted], new Map())).toBe(true)
    expect(isEverybodyHeard([trusted], holders)).toBe(false)
    expect(isEverybodyHeard([trusted, other], holders)).toBe(true)
    await expect(opened(world, { surveys: ['non-negotiable-principles'] })).rejects.toThrow(
      'steps-open',
    )
  })
})
