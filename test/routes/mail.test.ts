import { expect, it } from 'vitest'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { pauseMail } from '../../src/flows/pause-mail.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { formWith, submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'

async function mailWorld() {
  const world = await officeWorld()
  await world.withPartners(5)
  await opened(world)
  return Object.assign(world, { coordinator: await world.signedIn() })
}

it('a coordinator stops the mail and lets it go on, and reads how many messages wait', async () => {
  const { coordinator, letters, deps } = await mailWorld()
  expect(await coordinator.read('/mail')).toContain('5 messages wait to be sent')
  expect((await submit(coordinator, '/mail', 'Stop all mail now')).status).toBe(303)
  await sendDueMail(deps)
  expect(letters).toEqual([])
  expect(await coordinator.read('/mail')).toContain('No mail leaves until you say so')
  expect((await submit(coordinator, '/mail', 'Send 5 messages')).status).toBe(303)
  await sendDueMail(deps)
  expect(letters).toHaveLength(5)
  expect(await coordinator.read('/mail')).toContain('Nothing waits')
})

it('T53 Home and every other page say that a restored backup waits for a word, with the number', async () => {
  const { coordinator, signedIn, deps } = await mailWorld()
  await pauseMail(deps, 'restored')
  for (const path of ['/', '/partners', '/rounds']) {
    const html = await coordinator.read(path)
    expect(html).toContain('restored from a backup')
    expect(html).toContain('5 messages wait')
    expect(html).toContain('href="/mail"')
  }
  expect(await (await signedIn('reviewer')).read('/')).not.toContain('No mail leaves')
})

it('a page read before the number changed sends nothing, and is shown again', async () => {
  const { coordinator, db, deps, withPartners } = await mailWorld()
  await pauseMail(deps, 'restored')
  const { action, fields } = formWith(await coordinator.read('/mail'), 'Send 5 messages')
  await withPartners(1)
  const reply = await coordinator.post(action, { ...fields, unsent: '4' })
  expect(reply.status).toBe(409)
  expect(await reply.text()).toContain('Nothing was sent')
  expect(await mailPauses(db)).toHaveLength(1)
})

it('what is no reason, or is over already, changes nothing', async () => {
  const { coordinator, db, deps } = await mailWorld()
  await pauseMail(deps, 'by-hand')
  for (const reason of ['', 'nothing', 'restored'])
    expect((await coordinator.post('/mail/resume', { reason, unsent: '5' })).status).toBe(303)
  expect(await mailPauses(db)).toHaveLength(1)
})

it('T49 after trouble with the mail server the coordinator can ask it again at once', async () => {
  const { coordinator, deps, letters, post, clock } = await mailWorld()
  post.answer = () => ({ kind: 'unreachable', reply: 'refused', trouble: 'connection' })
  await sendDueMail(deps)
  post.answer = () => ({ kind: 'accepted', reply: '250 ok' })
  clock.at += minutes(1) / 2
  await sendDueMail(deps)
  expect(letters).toEqual([])
  expect((await submit(coordinator, '/', 'Try again now')).status).toBe(303)
  await sendDueMail(deps)
  expect(letters).toHaveLength(5)
})
