import { expect, it } from 'vitest'
import { codedAnswersOf } from '../../db/store/coded-answers.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { findResults } from '../../db/store/results.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import { copyOfContact } from '../../src/flows/copy-of-contact.ts'
import { codeAll, toldRound } from '../support/coded.ts'
import { unreadAndUncoded } from '../support/waived.ts'

async function coded() {
  const world = await toldRound(Array.from({ length: 7 }, () => ({ 'DIS-01': 'So much trust.' })))
  await world.named()
  for (const coder of [world.coordinator, world.reviewer])
    await codeAll(coder, world.coding, () => ['T-TRUST'])
  const [first] = await invitedTo(world.db, world.id)
  if (!first) throw new Error('somebody was invited')
  const { partner, contact, invitation } = first
  const erase = () =>
    world.coordinator.post(`/partners/${partner.id}/contacts/${contact.id}/erasure`, {
      sure: 'yes',
    })
  return Object.assign(world, { contact, invitation, erase })
}

it('T70 what was marked in the answers of somebody who is erased goes with them, and theirs alone', async () => {
  const { db, id, erase } = await coded()
  expect([(await segmentsOf(db, id)).length, (await codedAnswersOf(db, id)).length]).toEqual([
    14, 14,
  ])
  expect((await erase()).status).toBe(303)
  expect([(await segmentsOf(db, id)).length, (await codedAnswersOf(db, id)).length]).toEqual([
    12, 12,
  ])
})

it('T70 shared figures stay when somebody is erased', async () => {
  const { db, id, erase, coordinator } = await coded()
  await coordinator.post(`/rounds/${id}/sharing`, { sure: 'yes', ...unreadAndUncoded })
  const before = (await findResults(db, id))?.themes
  expect(before).toMatchObject([{ code: 'T-TRUST', organisations: 7, of: 7 }, {}, {}, {}])
  await erase()
  expect((await findResults(db, id))?.themes).toEqual(before)
})

it('T70 the copy somebody takes with their link says what was marked in their answers; the office’s does not', async () => {
  const { deps, contact, invitation } = await coded()
  const marked = { field: 'DIS-01', theme: 'T-TRUST', valence: 'strength' }
  const own = await copyOfContact(deps, contact, invitation.id)
  expect(own.invitations[0]?.parts[0]).toMatchObject({ themesMarked: [marked, marked] })
  const office = await copyOfContact(deps, contact, null)
  expect(JSON.stringify(office)).not.toContain('T-TRUST')
})
