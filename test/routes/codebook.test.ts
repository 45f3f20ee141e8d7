import { describe, expect, it } from 'vitest'
import { codebookChanges } from '../../db/store/codebook-changes.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import { markAll, onBoard, toldRound } from '../support/coded.ts'
import { leadsTo, submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { keepResults, moveTo } from '../support/rounds-with-results.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'

const water = {
  code: 'water',
  labelEn: 'Water',
  labelFr: 'Eau',
  definitionEn: 'Wells and springs.',
  definitionFr: 'Puits et sources.',
}
const prefixed = (prefix: string, code: string) =>
  Object.fromEntries(
    Object.entries({ ...water, code }).map(([name, value]) => [`${prefix}-${name}`, value]),
  )

describe('the codebook', () => {
  it('begins with the themes of the questionnaire, in the reader’s language', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const page = await coordinator.read('/codebook')
    expect(page).toContain('Version 1<')
    expect(page.match(/href="\/codebook\/T-/g)).toHaveLength(17)
    await coordinator.post('/language', { language: 'fr' })
    expect(await coordinator.read('/codebook')).toContain('Renforcement des capacités')
  })

  it('takes a proposed theme as a new version, with who added it, and the board has it at once', async () => {
    const world = await toldRound([{ 'DIS-01': 'A well was dug.' }, {}, {}, {}, {}])
    await world.named()
    const { reviewer, coordinator, coding } = world
    expect(leadsTo(await submit(reviewer, '/codebook/new', 'name="labelEn"', water))).toBe(
      '/codebook',
    )
    const page = await coordinator.read('/codebook')
    expect(page).toContain('Version 2<')
    expect(page).toContain('“Water” was added')
    expect(page).toContain('Réginald Reviewer')
    const shown = await onBoard(coordinator, coding)
    expect(shown?.page).toContain('value="T-WATER"')
    await markAll(coordinator, coding, shown?.text ?? '', ['T-WATER'])
    expect(await segmentsOf(world.db, world.id)).toMatchObject([
      { theme: 'T-WATER', codebookVersion: 2 },
    ])
  })

  it('tells what is missing beside each field and keeps what was typed', async () => {
    const world = await officeWorld()
    const reply = await submit(await world.signedIn(), '/codebook/new', 'name="labelEn"', {
      ...water,
      code: 'T-MONEY',
      labelFr: '',
    })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain('href="#code"')
    expect(page).toContain('href="#labelFr"')
    expect(page).toContain('value="Water"')
  })

  it('merging keeps old marks, says the year and needs a tick', async () => {
    const world = await toldRound([{ 'DIS-01': 'They adapt.' }, {}, {}, {}, {}])
    await world.named()
    const { coordinator, coding, db, id } = world
    const shown = await onBoard(coordinator, coding)
    await markAll(coordinator, coding, shown?.text ?? '', ['T-FLEX'])
    const untold = await submit(coordinator, '/codebook/T-FLEX', 'name="into"', { into: 'T-TRUST' })
    expect(untold.status).toBe(422)
    expect(await untold.text()).toContain('href="#sure-merge"')
    await submit(coordinator, '/codebook/T-FLEX', 'name="into"', { into: 'T-TRUST', sure: 'yes' })
    expect(await coordinator.read('/codebook')).toContain(
      'merged into “Trust between people” in 2026',
    )
    expect((await segmentsOf(db, id))[0]?.theme).toBe('T-FLEX')
    const board = (await onBoard(coordinator, coding, shown?.text))?.page
    expect(board).toContain('now part of “Trust between people”')
    expect(board).not.toContain('value="T-FLEX"')
    expect(await coordinator.read('/codebook/T-FLEX')).toContain('not in use any more')
  })

  it('splitting makes two themes and asks the coder to mark again', async () => {
    const world = await toldRound([{ 'DIS-01': 'Money came.' }, {}, {}, {}, {}])
    await world.named()
    const { coordinator, coding } = world
    const shown = await onBoard(coordinator, coding)
    await markAll(coordinator, coding, shown?.text ?? '', ['T-MONEY'])
    const halves = { ...prefixed('one', 'pay'), ...prefixed('two', 'pay'), sure: 'yes' }
    const twice = await submit(coordinator, '/codebook/T-MONEY', 'name="one-code"', halves)
    expect(await twice.text()).toContain('href="#two-code"')
    const split = { ...halves, 'two-code': 'budget', 'two-labelEn': 'Budget' }
    await submit(coordinator, '/codebook/T-MONEY', 'name="one-code"', split)
    expect(await coordinator.read('/codebook')).toContain('split into “Water”, “Budget” in 2026')
    const board = (await onBoard(coordinator, coding, shown?.text))?.page
    expect(board).toContain('this theme was split')
    expect(board).toContain('value="T-BUDGET"')
  })

  it('a change made on an older version is not made, and nothing typed is lost', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await submit(coordinator, '/codebook/T-LONG', 'name="labelEn"', { labelEn: 'Staying' })
    const late = await coordinator.post('/codebook/T-TRUST/words', {
      ...water,
      labelEn: 'Faith',
      version: '1',
    })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('value="Faith"')
    expect(page).toContain('Somebody has changed the codebook')
    expect(await codebookChanges(world.db)).toHaveLength(1)
  })

  it('the theme for what fits no other does not change', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const reply = await coordinator.post('/codebook/T-OTHER/merging', {
      version: '1',
      into: 'T-TRUST',
      sure: 'yes',
    })
    expect(reply.status).toBe(409)
    expect(await codebookChanges(world.db)).toEqual([])
  })

  it('T63 tells the use of a theme by year only as results tell it', async () => {
    const world = await officeWorld()
    for (const results of roundsWithThemes())
      moveTo(world, await keepResults(world, results), 'shared')
    const page = await (await world.signedIn('reviewer')).read('/codebook')
    expect(page).toMatch(/Wish: 7\sof\s12/)
    expect(page).toContain('not named')
  })
})
