import { describe, expect, it } from 'vitest'
import { findResponse } from '../../db/store/responses.ts'
import { indicatorsOf, questionsOf } from '../../src/domain/survey.ts'
import { formWith } from '../support/form.ts'
import { launchedWorld } from '../support/launched.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>
type Filled = Record<string, string | string[]>

const principles = 'non-negotiable-principles'
const partnership = 'ghp-principles-of-partnership'
const pairs = 'authenticity-diagnostic'
const inquiry = 'appreciative-inquiry-5d'
const scorecard = 'scorecard-partner-of-choice'

const asking = (survey: string) => launchedWorld({ surveys: [survey] })
const post = (world: World, fields: Filled) => world.visitor().post(world.link, fields)

/** The form as a browser gets it, filled in. */
async function filledIn(world: World, fields: Filled, language = 'en') {
  const html = await (await post(world, { act: 'start', language })).text()
  return { ...formWith(html, 'name="revision"').fields, ...fields }
}

/** Form, check page, receipt: as a respondent goes, by what stands on each page. */
async function answer(world: World, fields: Filled, language = 'en') {
  const check = await post(world, { ...(await filledIn(world, fields, language)), act: 'check' })
  const checked = await check.text()
  expect(check.status, checked).toBe(200)
  expect(checked).toContain('data-page="check"')
  const sent = await post(world, { ...formWith(checked, 'value="send"').fields, act: 'send' })
  expect(await sent.text()).toContain('data-receipt')
  return checked
}

async function sentBy(world: World) {
  const [first] = world.invited
  return first && (await findResponse(world.db, first.id, world.instrument.id))?.answers
}

/** The grades 1 to 5, I do not know and does not apply, by turns. */
function variedGrades({ survey }: World) {
  const values = ['1', '2', '3', '4', '5', 'dk', 'na']
  return Object.fromEntries(
    indicatorsOf(survey).map(({ code }, index) => [code, values[index % 7] ?? '3']),
  )
}

/** The fieldset or label that belongs to a field, to see what stands beside it. */
function around(html: string, field: string): string {
  const sets = [...html.matchAll(/<fieldset\b[^>]*>[\s\S]*?<\/fieldset>/g)].map(([text]) => text)
  return sets.find((text) => text.includes(`id="${field}"`)) ?? ''
}

describe('a respondent answers every instrument', () => {
  it('the scorecard', async () => {
    const world = await asking(scorecard)
    const answers = { ...variedGrades(world), 'RES-91': 'Because.', 'PRO-01_2': 'A statement' }
    await answer(world, { ...answers, 'PRI-01': ['RES-02', 'GOV-04'], 'CNS-01': 'quote' })
    expect(await sentBy(world)).toEqual({
      ...answers,
      'PRI-01': 'RES-02 GOV-04',
      'CNS-01': 'quote',
    })
  })

  it('the non-negotiable principles, with the wish for a confidential talk', async () => {
    const world = await asking(principles)
    const answers = {
      'NNP-01': '1',
      'NNP-11': 'Le plan était déjà écrit.\nNous l’avons signé.',
      'NNP-02': '5',
      'NNP-03': 'na',
      'NNP-20': 'yes',
    }
    const checked = await answer(world, answers)
    expect(checked).toContain('1. Not respected: one side sets the objectives')
    expect(await sentBy(world)).toEqual(answers)
  })

  it('the principles of partnership, in the words of the scale', async () => {
    const world = await asking(partnership)
    const answers = { ...variedGrades(world), 'EQ-91': 'Un exemple' }
    const checked = await answer(world, answers, 'fr')
    expect(checked).toMatch(
      /1\. Jamais<.*2\. Rarement<.*3\. Parfois<.*4\. Souvent<.*5\. Toujours</s,
    )
    expect(await sentBy(world)).toEqual(answers)
  })

  it('the pairs of descriptions, each place with the side it leans to', async () => {
    const world = await asking(pairs)
    const answers = { ...variedGrades(world), 'AUT-91': 'Plan together.' }
    const checked = await answer(world, answers)
    expect(checked).toContain(
      '1. Fully the left side (One side decides and tells the other how to do it)',
    )
    expect(checked).toContain('3. In between<')
    expect(checked).toContain('5. Fully the right side (We exchange, learn and plan')
    expect(await sentBy(world)).toEqual(answers)
  })

  it('the appreciative inquiry, as an interview of two persons', async () => {
    const world = await asking(inquiry)
    const answers = {
      MODE: 'paired_interview',
      INTERVIEWER: 'Espérance Ndayisenga',
      'DEF-02': 'Decisions taken close to the communities',
      'DIS-01': 'The flood of April.\n\nEverybody came.',
      'DIS-02': 'People who answer the telephone.',
      'DIS-07': 'unnamed',
      'DRE-01': 'A three-year agreement',
      'DRE-02': 'One report instead of three',
      'CON-01': 'Payments',
      'APP-01': '4',
      'APP-02': 'dk',
      'APP-03': '5',
    }
    const checked = await answer(world, {
      ...answers,
      'DEF-01': ['RES', 'other'],
      'DIS-03': ['T-TRUST', 'T-PRESENCE', 'T-OTHER'],
    })
    expect(checked).toContain('As an interview of two persons')
    expect(checked).toContain('<bdi>Espérance Ndayisenga</bdi>')
    expect(checked).toContain('Trust between people\nPresence in hard times\nOther or new theme')
    expect(await sentBy(world)).toEqual({
      ...answers,
      'DEF-01': 'RES other',
      'DIS-03': 'T-TRUST T-PRESENCE T-OTHER',
    })
    const own = await (await post(world, { act: 'edit' })).text()
    expect(own).toMatch(/name="MODE" value="paired_interview" checked/)
    expect(own).toMatch(/id="INTERVIEWER"[^>]* value="Espérance Ndayisenga"/)
  })

  it('reads its own answers after closing, the interviewer too', async () => {
    const world = await asking(inquiry)
    await answer(world, {
      MODE: 'paired_interview',
      INTERVIEWER: 'Goreth',
      'DIS-01': 'A story',
      'DIS-02': 'Trust',
      'DIS-07': 'none',
      'DRE-01': 'A wish',
      ...variedGrades(world),
    })
    world.clock.at = Date.parse('2026-04-02T08:00:00Z')
    const own = await (await post(world, { act: 'start' })).text()
    expect(own).toContain('As an interview of two persons')
    expect(own).toContain('<bdi>Goreth</bdi>')
    expect(own).toContain('A story')
  })
})

describe('each question says what it needs to', () => {
  it('a pair names both ends beside five places, and each place in its own name', async () => {
    const world = await asking(pairs)
    const html = await (await post(world, { act: 'start' })).text()
    const pair = around(html, 'AUT-01')
    expect(pair).toMatch(/aria-describedby="AUT-01-l AUT-01-r"/)
    expect(pair).toMatch(/<p class="l" id="AUT-01-l">1\. One side decides/)
    expect(pair).toMatch(/<p class="r" id="AUT-01-r">5\. Both sides decide together/)
    const names = [...pair.matchAll(/value="[1-5]"[^>]* aria-label="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual([
      '1: Fully the left side',
      '2: More the left side',
      '3: In between',
      '4: More the right side',
      '5: Fully the right side',
    ])
  })

  it('nothing is ticked beforehand, and what counts without a tick is said', async () => {
    for (const id of [scorecard, principles, partnership, pairs, inquiry]) {
      const world = await asking(id)
      const html = await (await post(world, { act: 'start' })).text()
      expect(html.slice(html.indexOf('<body')), id).not.toContain('checked')
    }
    const world = await asking(scorecard)
    const html = await (await post(world, { act: 'start' })).text()
    expect(around(html, 'CNS-02')).toContain('If you choose nothing: <span>No.</span>')
    const checked = await answer(world, variedGrades(world))
    expect(checked).toContain('No answer; this counts: Only in a summary with those of others')
  })

  it('the confidential talk says who will read it', async () => {
    const world = await asking(principles)
    const html = await (await post(world, { act: 'start', language: 'fr' })).text()
    expect(around(html, 'NNP-20')).toContain('Seule la personne de confiance lit cette réponse')
  })

  it('last year’s actions are not asked about while there is no joint plan', async () => {
    const world = await asking(inquiry)
    expect(questionsOf(world.survey).map(({ code }) => code)).toContain('DST-04')
    const html = await (await post(world, { act: 'start' })).text()
    expect(html).toContain('What do you ask Amahoro International to do?')
    expect(html).not.toContain('joint plan: what was done')
    const posted = await post(world, {
      ...(await filledIn(world, { 'DST-04': 'done' })),
      act: 'save',
    })
    expect(posted.status).toBe(422)
  })
})

describe('what is wrong stands beside its question', () => {
  it.each([
    [partnership, 'EQ-01', '0'],
    [partnership, 'EQ-02', '5 '],
    [partnership, 'CO-03', 'often'],
    [pairs, 'AUT-01', '6'],
    [pairs, 'AUT-14', '1.5'],
    [principles, 'NNP-02', 'NaN'],
    [principles, 'NNP-20', 'maybe'],
    [inquiry, 'DIS-07', 'summary '],
    [inquiry, 'APP-01', '-0'],
    [inquiry, 'MODE', 'both'],
    [inquiry, 'DIS-03', 'T-NOTHING'],
  ])('T32 in %s %s cannot be %j', async (survey, field, value) => {
    const world = await asking(survey)
    const reply = await post(world, {
      ...(await filledIn(world, { ...variedGrades(world), [field]: value })),
      act: 'check',
    })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(around(html, field)).toMatch(/aria-invalid="true"/)
    expect(around(html, field)).toContain('This answer is not one of the choices')
    expect(html).toContain(`<a href="#${field}">`)
    expect(await sentBy(world)).toBeFalsy()
  })

  it.each([
    ['DEF-01', ['RES', 'TRU', 'VAL'], 2],
    ['DIS-03', ['T-VOICE', 'T-FLEX', 'T-TRUST', 'T-MONEY'], 3],
  ])(
    '%s takes no more than it says, and keeps every tick to choose from',
    async (field, ticked, most) => {
      const world = await asking(inquiry)
      const reply = await post(world, {
        ...(await filledIn(world, { [field]: ticked })),
        act: 'save',
      })
      expect(reply.status).toBe(422)
      const set = around(await reply.text(), field)
      expect(set).toContain(`Choose at most ${most}.`)
      expect(set.match(/ checked/g)).toHaveLength(ticked.length)
    },
  )

  it('T32 the same radio twice is refused', async () => {
    const world = await asking(pairs)
    const reply = await post(world, {
      ...(await filledIn(world, { 'AUT-03': ['1', '5'] })),
      act: 'save',
    })
    expect(reply.status).toBe(422)
    expect(around(await reply.text(), 'AUT-03')).toContain('Two answers arrived')
  })

  it('an interview needs the name of who asked, and a name needs the interview', async () => {
    const world = await asking(inquiry)
    const unnamed = await post(world, {
      ...(await filledIn(world, { MODE: 'paired_interview' })),
      act: 'check',
    })
    const html = await unnamed.text()
    expect(html).toContain('<a href="#INTERVIEWER">Who asked the questions?</a>')
    expect(around(html, 'INTERVIEWER')).toContain('Write the name of the person')
    const alone = await asking(inquiry)
    const named = await post(alone, {
      ...(await filledIn(alone, { INTERVIEWER: ' Goreth \r\n Manirakiza ', MODE: 'self' })),
      act: 'check',
    })
    const asked = await named.text()
    expect(around(asked, 'MODE')).toContain('Choose the interview, or take the name away')
    expect(around(asked, 'INTERVIEWER')).toContain('value="Goreth Manirakiza"')
  })

  it('T34 a name of 151 letters is told by how much it is too long and stays', async () => {
    const world = await asking(inquiry)
    const name = 'é'.repeat(151)
    const reply = await post(world, {
      ...(await filledIn(world, { INTERVIEWER: name })),
      act: 'save',
    })
    expect(reply.status).toBe(422)
    const set = around(await reply.text(), 'INTERVIEWER')
    expect(set).toContain('1 character too long')
    expect(set).toContain(name)
  })

  it('what is missing is asked for in the words of its kind', async () => {
    const world = await asking(inquiry)
    const reply = await post(world, { ...(await filledIn(world, {})), act: 'check' })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(around(html, 'DIS-01')).toContain('Write an answer. A few words are enough.')
    expect(around(html, 'DIS-07')).toContain('Choose an answer.<')
    expect(around(html, 'APP-01')).toContain('“I do not know” is one too')
    const linked = [...html.matchAll(/<li><a href="#([A-Z]+-\d\d)">/g)].map(([, code]) => code)
    expect(linked).toEqual(['DIS-01', 'DIS-02', 'DIS-07', 'DRE-01', 'APP-01', 'APP-02', 'APP-03'])
    expect(html.match(/ aria-invalid="true"/g)).toHaveLength(linked.length)
  })

  it('T33 the fields of an interview are unknown to a survey that is none', async () => {
    const world = await asking(principles)
    const reply = await post(world, { ...(await filledIn(world, { MODE: 'self' })), act: 'save' })
    expect(reply.status).toBe(422)
    expect(await sentBy(world)).toBeFalsy()
  })
})
