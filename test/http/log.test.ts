import { expect, it } from 'vitest'
import type { Delivery } from '../../src/domain/message.ts'
import { inviteStaff } from '../../src/flows/invite-staff.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { launchedWorld, wholeForm } from '../support/launched.ts'
import { address, cast } from '../support/world.ts'

it('T6 no log line of all that can go wrong names anybody, holds a link, or repeats what was typed', async () => {
  const world = await launchedWorld()
  const { deps, db, invited, logged } = world
  const respondent = world.visitor()
  const typed = wholeForm(world.survey, { 'RES-91': 'a worry of mine' })

  // A form from another site, to a personal link.
  const foreign = { method: 'POST', headers: { origin: 'https://evil.example' } }
  expect((await respondent.ask(world.link, foreign)).status).toBe(403)
  // A disk that takes nothing.
  db.$client.pragma('query_only = ON')
  expect((await respondent.post(world.link, { ...typed, act: 'save' })).status).toBe(503)
  db.$client.pragma('query_only = OFF')
  // A fault of ours, with everything in its message.
  const prepare = db.$client.prepare
  db.$client.prepare = () => {
    throw new Error(`${world.link} of Partner A: a worry of mine`)
  }
  expect((await respondent.get(world.link)).status).toBe(500)
  db.$client.prepare = prepare
  // A mail server that cannot be reached and names the person.
  const email = address('nadia@amahoro.test')
  await inviteStaff(deps, { name: 'Nadia', email, role: 'reviewer', language: 'fr' })
  const reply = '421 no letters for Nadia <nadia@amahoro.test>'
  world.post.answer = (): Delivery => ({ kind: 'unreachable', trouble: 'connection', reply })
  await sendDueMail(deps)

  const events = logged.map((line) => JSON.parse(line).event)
  expect(events).toEqual([
    'refused-foreign-form',
    'storage-unavailable',
    'unexpected-error',
    'mail-paused',
  ])
  const personal = [
    ...Object.values(cast),
    ...invited.flatMap(({ link, partner, contact }) => [
      link.replace('/r/', ''),
      partner.name,
      contact.name,
    ]),
    'a worry of mine',
    'Nadia',
    '@',
    '/r/',
    'evil.example',
  ]
  expect(personal.filter((words) => logged.join('\n').includes(words))).toEqual([])
})
