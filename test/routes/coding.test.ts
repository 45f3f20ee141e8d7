import { describe, expect, it } from 'vitest'
import { codedAnswersOf } from '../../db/store/coded-answers.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import { codeAll, markAll, onBoard, type ToldRound, toldRound } from '../support/coded.ts'
import { leadsTo } from '../support/form.ts'

const story = 'They came at once. Nobody had asked them! Trust grew.'
const five = [
  {
    'DIS-01': story,
    'DIS-03': 'T-TRUST T-FLEX',
    'DIS-07': 'unnamed',
    'DRE-01': 'Longer contracts',
  },
  { 'DIS-01': 'We planned together.', 'CON-01': 'Payments come late.' },
  { 'DIS-01': 'Not for anybody', 'DIS-07': 'none' },
  {},
  {},
]

/** The one answer of the round with some words, as the coordinator's board shows it. */
async function answerWith({ coordinator, coding }: ToldRound, words: string) {
  const first = await onBoard(coordinator, coding)
  let shown = first
  for (let turn = 0; turn < 20 && shown && !shown.page.includes(words); turn += 1) {
    const next = /id="next" href="[^"]*answer=([^"&]+)"/.exec(shown.page)?.[1]
    shown = next === undefined ? undefined : await onBoard(coordinator, coding, next)
  }
  if (!shown) throw new Error(`no answer says ${words}`)
  return shown
}

async function named(told: Parameters<typeof toldRound>[0] = five) {
  const world = await toldRound(told)
  await world.named()
  return world
}

describe('who codes', () => {
  it('nobody before two readers are named, and then only these two', async () => {
    const world = await toldRound(five)
    const { coordinator, coding } = world
    expect(await coordinator.read(coding)).toContain('First name the two people')
    expect((await coordinator.get(`${coding}/board`)).status).toBe(404)
    await world.named()
    expect((await coordinator.get(`${coding}/board`)).status).toBe(200)
    world.db.$client.prepare('delete from reader where staff = ?').run(world.staff('reviewer').id)
    expect((await world.reviewer.get(`${coding}/board`)).status).toBe(404)
    expect((await coordinator.get(`${coding}/board`)).headers.get('location')).toBe(coding)
  })

  it('nobody before the results are there, and nobody once they are shared', async () => {
    const world = await named()
    const { coordinator, coding, id, db } = world
    const { text } = await answerWith(world, story.slice(0, 10))
    db.$client.prepare('update round set results_at = null where id = ?').run(id)
    expect((await coordinator.get(coding)).headers.get('location')).toBe(`/rounds/${id}`)
    db.$client
      .prepare("update round set results_at = 1, state = 'shared', shared_at = 1 where id = ?")
      .run(id)
    expect((await coordinator.get(`${coding}/board`)).headers.get('location')).toBe(coding)
    expect(leadsTo(await coordinator.post(`${coding}/answers`, { text, act: 'finish' }))).toBe(
      coding,
    )
    await markAll(coordinator, coding, text, ['T-TRUST'])
    expect(await segmentsOf(db, id)).toEqual([])
    expect(await codedAnswersOf(db, id)).toEqual([])
    expect(await coordinator.read(coding)).toContain('The results have been shared')
  })
})

describe('the board', () => {
  it('shows one answer with its question, and nothing of who wrote it or what else they wrote', async () => {
    const world = await named()
    const { page } = await answerWith(world, 'They came at once.')
    expect(page).toContain('a moment of the past year')
    expect(page).toContain('Answer ')
    for (const other of ['Longer contracts', 'We planned', 'Partner A', 'Contact of A', 'DIS-01'])
      expect(page).not.toContain(other)
  })

  it('leaves out what its author allows no use of', async () => {
    const world = await named()
    await expect(answerWith(world, 'Not for anybody')).rejects.toThrow('no answer says')
    expect(await world.coordinator.read(world.coding)).toContain('0 of 4 answers are read')
  })

  it('marks ticked sentences, those that follow each other as one part, and none as the whole', async () => {
    const world = await named()
    const { coordinator, coding, db, id } = world
    const { text, page } = await answerWith(world, 'They came at once.')
    expect(page).toMatch(/value="strength"[^>]*checked/)
    const made = { text, theme: 'T-TRUST', valence: 'strength' }
    await coordinator.post(`${coding}/marks`, { ...made, sentence: ['0', '1'] })
    await coordinator.post(`${coding}/marks`, { ...made, theme: 'T-FLEX', sentence: ['0', '2'] })
    await coordinator.post(`${coding}/marks`, { ...made, theme: 'T-LONG', valence: 'wish' })
    const marks = (await segmentsOf(db, id)).map(({ start, end, theme, valence }) => [
      story.slice(start, end),
      theme,
      valence,
    ])
    expect(marks).toEqual([
      ['They came at once.', 'T-FLEX', 'strength'],
      ['They came at once. Nobody had asked them!', 'T-TRUST', 'strength'],
      [story, 'T-LONG', 'wish'],
      ['Trust grew.', 'T-FLEX', 'strength'],
    ])
    expect((await onBoard(coordinator, coding, text))?.page).toContain('Marked (4)')
  })

  it('marks a selected part in characters as a person counts them, and no part that is not in the answer', async () => {
    const world = await named([{ 'DIS-01': 'Ça 🙂 va' }, {}, {}, {}, {}])
    const { coordinator, coding } = world
    const { text } = await answerWith(world, 'Ça')
    const made = { text, theme: 'T-TRUST', valence: 'strength' }
    await coordinator.post(`${coding}/marks`, { ...made, start: '3', end: '4' })
    expect((await onBoard(coordinator, coding, text))?.page).toContain('<mark>🙂</mark>')
    for (const [start, end] of [
      ['3', '99'],
      ['4', '3'],
      ['-1', '2'],
      ['1e1', '2'],
      ['', '2'],
    ] as const) {
      const reply = await coordinator.post(`${coding}/marks`, { ...made, start, end })
      expect([start, end, reply.status]).toEqual([start, end, 422])
      expect(await reply.text()).toContain('Choose it again')
    }
    expect(await segmentsOf(world.db, world.id)).toHaveLength(1)
  })

  it('the same mark sent twice stands once, and can be taken away by who made it alone', async () => {
    const world = await named()
    const { coordinator, reviewer, coding, db, id } = world
    const { text } = await answerWith(world, 'They came at once.')
    await markAll(coordinator, coding, text, ['T-TRUST', 'T-TRUST'])
    const [mark] = await segmentsOf(db, id)
    expect(await segmentsOf(db, id)).toHaveLength(1)
    const again = { text, theme: 'T-TRUST', valence: 'strength' }
    expect(leadsTo(await coordinator.post(`${coding}/marks`, again))).toBe(`${coding}/board`)
    await reviewer.post(`${coding}/marks/${mark?.id}/removal`, { text })
    expect(await segmentsOf(db, id)).toHaveLength(1)
    await coordinator.post(`${coding}/marks/${mark?.id}/removal`, { text })
    expect(await segmentsOf(db, id)).toEqual([])
  })

  it('refuses a theme that is in no codebook, and a part of no kind', async () => {
    const world = await named()
    const { coordinator, coding } = world
    const { text } = await answerWith(world, 'They came at once.')
    for (const wrong of [
      { theme: 'T-NONE', valence: 'strength' },
      { theme: 'T-TRUST', valence: 'praise' },
    ]) {
      const reply = await coordinator.post(`${coding}/marks`, { text, ...wrong })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain('This was not marked')
    }
    expect((await coordinator.post(`${coding}/marks`, { text: 'nothing' })).status).toBe(404)
  })

  it('begins with what a question asks for: wishes, concerns, strengths', async () => {
    const world = await named()
    expect((await answerWith(world, 'Longer contracts')).page).toMatch(/value="wish"[^>]*checked/)
    expect((await answerWith(world, 'Payments')).page).toMatch(/value="concern"[^>]*checked/)
  })

  it('shows an author’s own themes beside the story alone, and only once it is finished', async () => {
    const world = await named()
    const { coordinator, coding, db } = world
    const own = 'What its author chose'
    const { text, page } = await answerWith(world, 'They came at once.')
    expect(page).not.toContain(own)
    await coordinator.post(`${coding}/answers`, { text, act: 'finish' })
    const finished = (await onBoard(coordinator, coding, text))?.page
    expect(finished).toContain(own)
    expect(finished?.split(own)[1]).toContain('Trust between people')
    const wish = await answerWith(world, 'Longer contracts')
    await coordinator.post(`${coding}/answers`, { text: wish.text, act: 'finish' })
    expect((await onBoard(coordinator, coding, wish.text))?.page).not.toContain(own)
    expect(await segmentsOf(db, world.id)).toEqual([])
  })

  it('a finished answer is shut until it is opened again', async () => {
    const world = await named()
    const { coordinator, coding, db, id } = world
    const { text } = await answerWith(world, 'They came at once.')
    await coordinator.post(`${coding}/answers`, { text, act: 'finish' })
    await markAll(coordinator, coding, text, ['T-TRUST'])
    expect(await segmentsOf(db, id)).toEqual([])
    await coordinator.post(`${coding}/answers`, { text, act: 'reopen' })
    await markAll(coordinator, coding, text, ['T-TRUST'])
    expect(await segmentsOf(db, id)).toHaveLength(1)
  })

  it('shows the cleaned words once both have confirmed them, and marks them as a whole', async () => {
    const world = await named()
    const { coordinator, coding, db } = world
    const { text } = await answerWith(world, 'They came at once.')
    db.$client
      .prepare(
        "insert into cleaned_text (id, round, instrument, question, turn, words, decision, confirmed_on) select ?, id, json_extract(instruments, '$[0]'), 'DIS-01', 1, 'Somebody came.', 'kept', '2026-04-01' from round",
      )
      .run(text)
    const page = (await onBoard(coordinator, coding, text))?.page
    expect(page).toContain('Somebody came.')
    expect(page).not.toContain('They came at once.')
    const made = { text, theme: 'T-TRUST', valence: 'strength', start: '2', end: '4' }
    await coordinator.post(`${coding}/marks`, made)
    const [{ start, end } = { start: -1, end: -1 }] = await segmentsOf(db, world.id)
    expect([start, end]).toEqual([0, 'Somebody came.'.length])
  })
})

describe('two coders', () => {
  it('are blind to each other until both have finished and agree to talk, then see where they differ', async () => {
    const world = await named()
    const { coordinator, reviewer, coding } = world
    await codeAll(coordinator, coding, (page) => (page.includes('They came') ? ['T-VOICE'] : []))
    const before = await coordinator.read(coding)
    expect(before).toContain('4 of 4 answers are read')
    expect(before).toContain('once both have finished')
    const early = await coordinator.post(`${coding}/discussion`)
    expect(early.status).toBe(409)
    const shown = await onBoard(reviewer, coding)
    expect(shown?.page).not.toContain('Marked (1)')
    await codeAll(reviewer, coding, (page) => (page.includes('They came') ? ['T-TRUST'] : []))
    expect((await reviewer.get(`${coding}/differences`)).headers.get('location')).toBe(coding)
    // Two themes in four answers: 8 decisions, 6 alike; each sees 1 of 8: (8 * 6 - 50) / (64 - 50).
    const figures = await reviewer.read(coding)
    expect(figures).toContain('75')
    expect(figures).toContain('kappa -0.14')
    expect(figures).toContain('Below 0.6')
    expect(leadsTo(await reviewer.post(`${coding}/discussion`))).toBe(coding)
    const differences = await coordinator.read(`${coding}/differences`)
    expect(differences.match(/They came at once/g)).toHaveLength(3)
    expect(differences).toContain('Voice in decisions')
    expect(differences).toContain('Trust between people')
    expect(differences).not.toContain('We planned')
    const text = /answer=([\w-]+)"/.exec(differences)?.[1] ?? ''
    await markAll(coordinator, coding, text, ['T-TRUST'])
    await markAll(reviewer, coding, text, ['T-VOICE'])
    const after = await coordinator.read(coding)
    expect(after).toContain('kappa -0.14')
    expect(after).toContain('kappa 1')
    expect(after).toContain('You see the same themes')
    expect(after).toContain('The coding is complete')
  })

  it('that mark nothing anywhere have no kappa, and the page says so', async () => {
    const world = await named()
    for (const coder of [world.coordinator, world.reviewer])
      await codeAll(coder, world.coding, () => [])
    expect(await world.coordinator.read(world.coding)).toContain('cannot be computed')
  })

  it('share the answers beyond the first fifth of thirty', async () => {
    const told = Array.from({ length: 10 }, (_, at) => ({
      'DIS-01': `Story ${at}.`,
      'DIS-02': `Reason ${at}.`,
      'DRE-01': `Wish ${at}.`,
    }))
    const world = await named(told)
    const { coordinator, reviewer, coding } = world
    expect(await coordinator.read(coding)).toContain('Both read the same 6 of 30 answers')
    await codeAll(coordinator, coding, () => ['T-TRUST'])
    await codeAll(reviewer, coding, () => ['T-TRUST'])
    const finished = await codedAnswersOf(world.db, world.id)
    expect(finished).toHaveLength(36)
    expect(await coordinator.read(coding)).toContain('The coding is complete')
  })
})
