import { describe, expect, it } from 'vitest'
import { findResponse } from '../../db/store/responses.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { publicUrl } from '../support/world.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

async function stored(world: World) {
  const [first] = world.invited
  return first && (await findResponse(world.db, first.id, world.instrument.id))
}

const post = (world: World, act: string, filled: Record<string, string>) =>
  world.visitor().post(world.link, { ...wholeForm(world.survey, filled), act })

describe('we answered together', () => {
  it('two small numbers stand at the end of the form, and nobody has to give them', async () => {
    const world = await launchedWorld()
    const html = await (await world.visitor().post(world.link, { act: 'start' })).text()
    expect(html.indexOf('name="GRP_people"')).toBeGreaterThan(html.lastIndexOf('type="radio"'))
    expect(html).toContain('<label for="GRP_women">How many of them women</label>')
    const sent = await post(world, 'send', allGraded(world.survey))
    expect(await sent.text()).toContain('data-receipt')
  })

  it('they are shown before sending and kept with the answers', async () => {
    const world = await launchedWorld()
    const filled = { ...allGraded(world.survey), GRP_people: ' 07', GRP_women: '3' }
    const check = await (await post(world, 'check', filled)).text()
    expect(check).toContain('data-page="check"')
    expect(check).toContain('<dt>How many people</dt><dd>7</dd>')
    expect(check).toContain('<dt>How many of them women</dt><dd>3</dd>')
    await post(world, 'send', filled)
    expect((await stored(world))?.answers).toMatchObject({ GRP_people: '7', GRP_women: '3' })
  })

  it('what is no small number comes back beside its field with everything typed kept', async () => {
    const world = await launchedWorld()
    const reply = await post(world, 'check', { ...allGraded(world.survey), GRP_people: '250' })
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html.match(/href="#[^"]+"/g)).toEqual(['href="#GRP_people"'])
    expect(html).toContain('<a href="#GRP_people">How many people</a>')
    expect(html).toMatch(/name="GRP_people" value="250" aria-invalid="true"/)
    expect(html.match(/ checked/g)?.length).toBe(Object.keys(allGraded(world.survey)).length)
    expect((await stored(world))?.draft?.fields.GRP_people).toBeUndefined()
  })

  it('more women than people is told before sending, and saving is not held back', async () => {
    const world = await launchedWorld()
    const filled = { ...allGraded(world.survey), GRP_people: '2', GRP_women: '3' }
    expect((await post(world, 'save', filled)).status).toBe(200)
    for (const act of ['check', 'send']) {
      const reply = await post(world, act, filled)
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain('more women than people')
    }
    expect((await stored(world))?.answers).toBeNull()
    const corrected = await post(world, 'send', { ...filled, GRP_people: '3', revision: '1' })
    expect(corrected.status).toBe(200)
  })

  it('saving with script takes them like any answer', async () => {
    const world = await launchedWorld()
    const save = (fields: unknown) =>
      world.visitor().ask(world.link, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: publicUrl },
        body: JSON.stringify({ revision: 0, fields }),
      })
    expect((await save({ GRP_people: '4' })).status).toBe(200)
    expect((await save({ GRP_people: 4 })).status).toBe(422)
    expect((await save({ GRP_people: 'four' })).status).toBe(422)
    expect((await save({ GRP_men: '4' })).status).toBe(422)
    expect((await stored(world))?.draft?.revision).toBe(1)
  })

  it('they are asked in French, too', async () => {
    const world = await launchedWorld()
    const reply = await world.visitor().post(world.link, { act: 'start', language: 'fr' })
    expect(await reply.text()).toContain('Dont combien de femmes')
  })
})
