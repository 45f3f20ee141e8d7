import { describe, expect, it } from 'vitest'
import { minutes } from '../../src/domain/calendar.ts'
import { closingInstant } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { setLearningEvent } from '../../src/flows/set-learning-event.ts'
import { officeWorld } from '../support/office.ts'
import { answered, launched, opened } from '../support/rounds.ts'

async function year() {
  const world = await officeWorld()
  await world.withPartners(6)
  const id = await opened(world)
  const coordinator = async () => (await world.signedIn()).read('/')
  const close = async () => {
    world.clock.at = closingInstant(await launched(world, id)) + minutes(31)
    await closeDueRounds(world.deps)
  }
  return Object.assign(world, { id, home: coordinator, close })
}

describe('home says who waits for whom', () => {
  it('while a round is open: for answers, and for the team’s own grades', async () => {
    const world = await year()
    await answered(world, world.id, [{ 'RES-01': '4' }, { 'RES-01': '3' }])
    const html = await world.home()
    expect(html).toContain('You wait for 4 partners to answer.')
    expect(html).toContain('25 statements are open')
    expect(html).toContain(`href="/rounds/${world.id}/self-score"`)
  })

  it('a partner whose mail was refused waits first', async () => {
    const world = await year()
    world.post.answer = (letter) =>
      letter.to.name === 'Contact of A'
        ? { kind: 'refused', reply: '550 no such user' }
        : { kind: 'accepted', reply: '250 ok' }
    await sendDueMail(world.deps)
    const html = await world.home()
    expect(html).toContain('One partner waits for a mail that has not reached it')
    expect(html.indexOf('has not reached it')).toBeLessThan(html.indexOf('You wait for'))
  })

  it('after closing: for the results, and for a date', async () => {
    const world = await year()
    await answered(
      world,
      world.id,
      Array.from({ length: 5 }, () => ({ 'RES-01': '4' })),
    )
    await world.close()
    const html = await world.home()
    expect(html).toContain('5 partners that answered wait for the results.')
    expect(html).toContain('when the learning event is')
    const typed = { day: '2026-05-07', time: '09:00', hours: '3', place: '' }
    await setLearningEvent(world.deps, world.id, typed)
    expect(await world.home()).not.toContain('when the learning event is')
  })

  it('to those who run rounds, and to nobody else', async () => {
    const world = await year()
    for (const role of ['observer', 'direction', 'focal-point'] as const)
      expect(await (await world.signedIn(role)).read('/')).not.toContain('Who waits for whom')
  })
})
