import { describe, expect, it } from 'vitest'
import { findResponse } from '../../db/store/responses.ts'
import { fieldsOf } from '../../src/domain/draft.ts'
import { formWith } from '../support/form.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>
type Filled = Record<string, string | string[]>

/** One device saved its answers; another, whose form was older, posts different ones. */
async function collided(theirs: Filled, yours: Filled, act = 'save') {
  const world = await launchedWorld()
  await post(world, { ...wholeForm(world.survey, theirs), act: 'save' })
  const reply = await post(world, { ...wholeForm(world.survey, yours), act })
  expect(reply.status).toBe(409)
  return { world, html: await reply.text() }
}

const post = (world: World, fields: Filled) => world.visitor().post(world.link, fields)

/** What a browser without script posts from the conflict page, with what the person does there. */
const filledIn = (html: string, changes: Filled) => ({
  ...formWith(html, 'name="revision"').fields,
  ...changes,
})

async function draftOf(world: World) {
  const [first] = world.invited
  const found = first && (await findResponse(world.db, first.id, world.instrument.id))
  return found?.draft ? fieldsOf(found.draft) : {}
}

describe('T40 two devices answered the same question differently', () => {
  it('shows both texts with two radios, none of them preselected', async () => {
    const { html } = await collided({ 'RES-91': 'of the tablet' }, { 'RES-91': 'of the phone' })
    const [, block = ''] = /<fieldset id="pick_RES-91">(.*?)<\/fieldset>/s.exec(html) ?? []
    expect(block.match(/type="radio" name="pick_RES-91" value="(theirs|yours)"/g)).toHaveLength(2)
    expect(block).not.toContain('checked')
    expect(block).toContain('of the tablet')
    expect(block).toContain('of the phone')
    expect(block).toContain('href="#RES-91"')
  })

  it('the other text stays when the person picks it', async () => {
    const { world, html } = await collided({ 'RES-91': 'tablet' }, { 'RES-91': 'phone' })
    const reply = await post(world, filledIn(html, { 'pick_RES-91': 'theirs', act: 'save' }))
    expect(reply.status).toBe(200)
    expect(await draftOf(world)).toEqual({ 'RES-91': 'tablet' })
    expect(await reply.text()).toMatch(/<textarea id="RES-91"[^>]*>tablet</)
  })

  it('the text typed here is taken when the person picks it', async () => {
    const { world, html } = await collided({ 'RES-91': 'tablet' }, { 'RES-91': 'phone' })
    const reply = await post(world, filledIn(html, { 'pick_RES-91': 'yours', act: 'save' }))
    expect(reply.status).toBe(200)
    expect(await draftOf(world)).toEqual({ 'RES-91': 'phone' })
  })

  it('asks again while nothing is picked, and replaces nothing', async () => {
    const { world, html } = await collided({ 'RES-91': 'tablet' }, { 'RES-91': 'phone' })
    for (const act of ['save', 'check', 'send', 'language-fr']) {
      const reply = await post(world, filledIn(html, { act }))
      expect(reply.status, act).toBe(409)
      const again = await reply.text()
      expect(again, act).toContain('name="pick_RES-91"')
      expect(again).toMatch(/<textarea id="RES-91"[^>]*>phone</)
    }
    expect(await draftOf(world)).toEqual({ 'RES-91': 'tablet' })
  })

  it('a third text written on the conflict page is a choice too', async () => {
    const { world, html } = await collided({ 'RES-91': 'tablet' }, { 'RES-91': 'phone' })
    const both = filledIn(html, { 'RES-91': 'tablet and phone', act: 'save' })
    expect((await post(world, both)).status).toBe(200)
    expect(await draftOf(world)).toEqual({ 'RES-91': 'tablet and phone' })
  })

  it('a text changed after the other was picked is not dropped but shown again', async () => {
    const { world, html } = await collided({ 'RES-91': 'tablet' }, { 'RES-91': 'phone' })
    const picked = { 'RES-91': 'phone, longer', 'pick_RES-91': 'theirs', act: 'save' }
    const reply = await post(world, filledIn(html, picked))
    expect(reply.status).toBe(409)
    const again = await reply.text()
    expect(again).toContain('phone, longer')
    expect(await draftOf(world)).toEqual({ 'RES-91': 'tablet' })
    const yours = filledIn(again, { 'pick_RES-91': 'yours', act: 'save' })
    expect((await post(world, yours)).status).toBe(200)
    expect(await draftOf(world)).toEqual({ 'RES-91': 'phone, longer' })
  })

  it('each of several is picked by itself, and only what is open is asked again', async () => {
    const { world, html } = await collided(
      { 'RES-01': '5', 'TRU-91': 'tablet', 'PRI-01': ['RES-01', 'RES-02'], 'CNS-01': 'none' },
      { 'RES-01': '2', 'TRU-91': 'phone', 'PRI-01': ['GOV-04'], 'CNS-01': 'quote' },
    )
    expect(html.match(/<fieldset id="pick_/g)).toHaveLength(4)
    const first = await post(
      world,
      filledIn(html, { 'pick_RES-01': 'theirs', 'pick_TRU-91': 'yours', act: 'check' }),
    )
    expect(first.status).toBe(409)
    const left = await first.text()
    expect(left.match(/<fieldset id="pick_[A-Z0-9-]+/g)).toEqual([
      '<fieldset id="pick_PRI-01',
      '<fieldset id="pick_CNS-01',
    ])
    expect(await draftOf(world)).toMatchObject({ 'RES-01': '5', 'TRU-91': 'phone' })
    const second = await post(
      world,
      filledIn(left, { 'pick_PRI-01': 'theirs', 'pick_CNS-01': 'yours', act: 'save' }),
    )
    expect(second.status).toBe(200)
    expect(await draftOf(world)).toEqual({
      'RES-01': '5',
      'TRU-91': 'phone',
      'PRI-01': 'RES-01 RES-02',
      'CNS-01': 'quote',
    })
  })

  it('a grade is shown in its words on both sides', async () => {
    const { html } = await collided({ 'RES-01': '5' }, { 'RES-01': 'dk' })
    const [, block = ''] = /<fieldset id="pick_RES-01">(.*?)<\/fieldset>/s.exec(html) ?? []
    expect(block).toContain('5. Fully respected, even when we differ')
    expect(block).toContain('I do not know')
  })

  it('says which question it is about, where several are asked in the same words', async () => {
    const comment = { 'RES-01_why': 'tablet', 'GOV-91': 'tablet' }
    const { html } = await collided(comment, { 'RES-01_why': 'phone', 'GOV-91': 'phone' })
    expect(html).toContain('<a href="#GOV-91">Good governance – What explains your grades in this')
    expect(html).toContain('<a href="#RES-01_why">Comment on Amahoro International respects who')
  })

  it('the picked answer is what is checked and sent', async () => {
    const { survey } = await launchedWorld()
    const everything = (grade: string) => ({ ...allGraded(survey), 'RES-01': grade })
    const { world, html } = await collided(everything('5'), everything('1'), 'send')
    const check = await post(world, filledIn(html, { 'pick_RES-01': 'theirs', act: 'check' }))
    expect(check.status).toBe(200)
    const page = await check.text()
    expect(page).toContain('5. Fully respected, even when we differ')
    const sent = await post(world, { ...formWith(page, 'data-act="send"').fields, act: 'send' })
    expect(await sent.text()).toContain('data-receipt')
    const [first] = world.invited
    const found = first && (await findResponse(world.db, first.id, world.instrument.id))
    expect(found?.answers?.['RES-01']).toBe('5')
  })

  it('emptying an answer is a choice as well', async () => {
    const world = await launchedWorld()
    await post(world, { ...wholeForm(world.survey, { 'RES-91': 'first' }), act: 'save' })
    const form = await (await post(world, { act: 'start' })).text()
    await post(world, filledIn(form, { 'RES-91': 'second', act: 'save' }))
    const emptied = await post(world, filledIn(form, { 'RES-91': '', act: 'save' }))
    expect(emptied.status).toBe(409)
    const html = await emptied.text()
    expect((await post(world, filledIn(html, { act: 'save' }))).status).toBe(409)
    await post(world, filledIn(html, { 'pick_RES-91': 'yours', act: 'save' }))
    expect(await draftOf(world)).toEqual({})
  })

  it('a pick that is none, or about a question that is not asked, settles nothing', async () => {
    const { world, html } = await collided({ 'RES-91': 'tablet' }, { 'RES-91': 'phone' })
    const neither = await post(world, filledIn(html, { 'pick_RES-91': 'both', act: 'save' }))
    expect(neither.status).toBe(409)
    const foreign = await post(world, filledIn(html, { 'pick_XXX-01': 'yours', act: 'save' }))
    expect(foreign.status).toBe(422)
    expect(await draftOf(world)).toEqual({ 'RES-91': 'tablet' })
  })
})
