import { describe, expect, it } from 'vitest'
import { findOffice } from '../../db/store/offices.ts'
import { roles } from '../../src/domain/access.ts'
import { typedOffice } from '../../src/domain/office-settings.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepResults } from '../support/rounds-with-results.ts'

const vision = {
  visionEn: 'By 2030 our partners choose us <first>.',
  visionFr: 'D’ici 2030, nos partenaires nous choisissent <d’abord>.',
}
const [firstRound] = fourRounds()

/** An office with results; its coordinator types its vision. */
async function withVision(typed: Record<string, string> = vision) {
  const world = await officeWorld()
  if (!firstRound) throw new Error('there is a round')
  const round = await keepResults(world, firstRound)
  const coordinator = await world.signedIn()
  const settings = { ...typedOffice(world.office), ...typed }
  const reply = await coordinator.post('/settings/office', settings)
  return { ...world, coordinator, reply, deck: `/rounds/${round}/present` }
}

describe('the vision of an office', () => {
  it('stands on everybody’s first page, in the reader’s language, and can be changed', async () => {
    const world = await withVision()
    for (const role of roles)
      expect(await (await world.signedIn(role)).read('/')).toContain('choose us &lt;first>')
    await world.coordinator.post('/language', { language: 'fr' })
    expect(await world.coordinator.read('/')).toContain('nous choisissent &lt;d’abord>')
    const changed = { ...typedOffice(world.office), ...vision, visionFr: 'Plus loin.' }
    await world.coordinator.post('/settings/office', changed)
    expect(await world.coordinator.read('/')).toContain('<bdi>Plus loin.</bdi>')
  })

  it('is one calm slide at the beginning of the learning event, and in its file', async () => {
    const world = await withVision()
    for (const path of [world.deck, `${world.deck}/file`]) {
      const html = await world.coordinator.read(path)
      const ids = [...html.matchAll(/<article class="leaf" id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids.slice(0, 2)).toEqual(['title', 'vision'])
      expect(html.split('id="vision"')[1]).toContain('choose us &lt;first>')
    }
  })

  it('is nowhere while nobody has said it, also in an office from before', async () => {
    const world = await withVision({})
    const office = await findOffice(world.db)
    expect(office?.texts.vision).toEqual({ en: '', fr: '' })
    expect(await world.coordinator.read(world.deck)).not.toContain('id="vision"')
    const before = await officeWorld()
    expect((await findOffice(before.db))?.texts).not.toHaveProperty('vision')
    expect((await (await before.signedIn()).get('/')).status).toBe(200)
    expect(await (await before.signedIn()).read('/settings/office')).toContain('id="visionEn"')
  })

  it('in one language only is refused beside its field, with what was typed', async () => {
    const { reply } = await withVision({ visionEn: 'Only English' })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toMatch(/<textarea[^>]*id="visionFr"[^>]*aria-invalid="true"/)
    expect(html).toContain('Only English')
  })
})
