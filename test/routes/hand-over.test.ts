import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { handOversOf } from '../../db/store/focal-point-changes.ts'
import { findPartner } from '../../db/store/partners.ts'
import { addStaff } from '../../db/store/staff.ts'
import { hours } from '../../src/domain/calendar.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { address, publicUrl } from '../support/world.ts'

/** A partner somebody looks after, a coordinator, and the record's form filled in. */
async function world() {
  const office = await officeWorld()
  const [known] = await office.withPartners(1, { focalPoint: office.staff('focal-point').id })
  if (!known) throw new Error('there is a partner')
  const { partner, contact } = known
  const coordinator = await office.signedIn()
  const save = (focalPoint: string, handover = '') =>
    coordinator.post(`/partners/${partner.id}/edit`, {
      name: partner.name,
      sector: partner.sector,
      relationship: partner.relationship,
      place: partner.place,
      language: partner.language,
      focal_point: focalPoint,
      handover,
    })
  return Object.assign(office, { partner, contact, coordinator, save })
}

describe('a change of focal point', () => {
  it('is refused without a hand-over note, with everything typed kept', async () => {
    const office = await world()
    const reply = await office.save(office.staff('coordinator').id)
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain('<a href="#handover">Write a hand-over note')
    expect(page).toContain(`value="${office.staff('coordinator').id}" selected`)
    expect((await office.save('')).status).toBe(422)
    expect(await findPartner(office.db, office.partner.id)).toEqual(office.partner)
  })

  it('keeps the note with who handed over to whom and when', async () => {
    const office = await world()
    const [from, to] = [office.staff('focal-point').id, office.staff('coordinator').id]
    expect((await office.save(to, 'Call Aline before noon.')).status).toBe(303)
    expect(await handOversOf(office.db, office.partner.id)).toEqual([
      { from, to, note: 'Call Aline before noon.', changedOn: '2026-03-02', by: to },
    ])
  })

  it('needs no note where nobody had the partner, and none where nothing changes', async () => {
    const office = await world()
    await office.save('', 'Leaves at the end of March.')
    expect((await office.save(office.staff('focal-point').id)).status).toBe(303)
    expect((await office.save(office.staff('focal-point').id)).status).toBe(303)
    expect(await handOversOf(office.db, office.partner.id)).toHaveLength(2)
  })

  it('is not made by an import, which has no place for a note', async () => {
    const office = await world()
    const body = new FormData()
    const sheet = `name,focal_point\n${office.partner.name},coordinator@amahoro.test\n`
    body.set('sheet', new File([sheet], 'partners.csv', { type: 'text/csv' }))
    const packed = new Response(body)
    const type = packed.headers.get('content-type') ?? ''
    const reply = await office.coordinator.ask('/partners/import', {
      method: 'POST',
      headers: { origin: publicUrl, 'content-type': type },
      body: await packed.arrayBuffer(),
    })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('with a hand-over note')
  })

  it('R2 stands in the next mail to the partner', async () => {
    const office = await world()
    await office.withPartners(4)
    const round = await opened(office)
    await sendDueMail(office.deps)
    const somebody = office.staff('focal-point')
    const next = {
      ...somebody,
      id: office.deps.newId<'staff'>(),
      name: 'Nadine New',
      email: address('nadine@amahoro.test'),
    }
    await atomically(office.db, (tx) => [addStaff(tx, next, null)])
    const lettersTo = () =>
      office.letters.filter(({ to }) => JSON.stringify(to).includes(office.contact.email))
    expect(lettersTo().at(-1)?.text).toContain(somebody.name)
    await office.save(next.id, 'Call Aline before noon.')
    office.clock.at += hours(24)
    await (await office.signedIn()).post(`/rounds/${round}/reminders`)
    await sendDueMail(office.deps)
    expect(lettersTo()).toHaveLength(2)
    expect(lettersTo().at(-1)?.text).toContain(next.name)
    expect(lettersTo().at(-1)?.text).not.toContain(somebody.name)
  })
})
