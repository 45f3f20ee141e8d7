import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyDatabase } from '../../db/dialect/copy.ts'
import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { looseTextsOf } from '../../db/store/loose-texts.ts'
import { hasResponse, responsesOf } from '../../db/store/responses.ts'
import { findResults } from '../../db/store/results.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { questionsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { formWith } from '../support/form.ts'
import { allGraded } from '../support/launched.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened } from '../support/rounds.ts'
import { temporaryFolder } from '../support/world.ts'

let place: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  place = temporaryFolder()
})
afterEach(() => place.remove())

async function anonymous(partners = 6, file = ':memory:') {
  const world = await officeWorld({ file })
  await world.withPartners(partners)
  const id = await opened(world, { mode: 'anonymous' })
  await sendDueMail(world.deps)
  const links = world.letters.map(
    ({ text }) => /http:\/\/partners\.test(\/r\/[\w-]{22})/.exec(text)?.[1] ?? '',
  )
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  if (!survey) throw new Error('the scorecard is shipped')
  const sealed = async () => {
    world.clock.at = closing + minutes(31)
    await closeDueRounds(world.deps)
  }
  return { world, id, links, graded: allGraded(survey), sealed }
}

type Round = Awaited<ReturnType<typeof anonymous>>

/** From the form to the receipt, as a browser does it. */
async function answer({ world, graded }: Round, link: string, more: Record<string, string> = {}) {
  const respondent = world.visitor()
  const start = await (await respondent.post(link, { act: 'start' })).text()
  const form = formWith(start, 'data-act="check"')
  const checked = await respondent.post(link, { ...form.fields, ...graded, ...more, act: 'check' })
  const check = formWith(await checked.text(), 'data-act="send"')
  return await respondent.post(link, { ...check.fields, act: 'send' })
}

describe('before the first question', () => {
  it('nothing is asked that only a name could answer: no call by the person of trust, no shared grades', async () => {
    const codes = async (mode: 'anonymous' | 'confidential') => {
      const world = await officeWorld()
      await world.withPartners(5)
      const surveys = [
        'scorecard-partner-of-choice',
        'non-negotiable-principles',
        'appreciative-inquiry-5d',
      ]
      const { instruments } = await launched(world, await opened(world, { mode, surveys }))
      const frozen = await Promise.all(instruments.map((one) => findInstrument(world.db, one)))
      return frozen.flatMap((one) =>
        one
          ? questionsOf(one.survey).flatMap((asked) =>
              asked.type === 'choice'
                ? [asked.code, ...asked.choices.map(({ value }) => `${asked.code} ${value}`)]
                : [asked.code],
            )
          : [],
      )
    }
    const [all, nameless] = [await codes('confidential'), await codes('anonymous')]
    const left = all.filter((code) => !nameless.includes(code))
    expect(left).toEqual(['CNS-02', 'CNS-02 no', 'CNS-02 yes', 'NNP-20', 'DIS-07 named'])
    expect(nameless.filter((code) => !all.includes(code))).toEqual([])
  })

  it('the mail and the page promise what an anonymous round keeps, in at most 120 words', async () => {
    const { world, links } = await anonymous()
    expect(world.letters[0]?.text).toContain('destroyed, for good')
    const page = await world.visitor().read(links[0] ?? '')
    expect(page).toContain('Your answers are anonymous')
    expect(page).not.toContain('confidential')
    const promise = /<ul>([\s\S]*?)<\/ul>/.exec(page)?.[1]?.replace(/<[^>]*>/g, ' ') ?? ''
    expect(promise.trim().split(/\s+/).length).toBeLessThanOrEqual(120)
    expect(promise).toContain('35 days')
  })

  it('several respondents cannot be had: the fault stands at the choice', async () => {
    const coordinator = await (await officeWorld()).signedIn()
    const typed = {
      year: '2026',
      titleEn: 'A',
      titleFr: 'B',
      closesOn: '2026-03-23',
      closesAt: '18:00',
    }
    const surveys = 'scorecard-partner-of-choice'
    const asked = { ...typed, surveys, mode: 'anonymous', several: 'yes' }
    const reply = await coordinator.post('/rounds', asked)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('href="#mode"')
  })
})

describe('after sending', () => {
  it('the receipt says that nothing can be corrected, and the form does not come back', async () => {
    const round = await anonymous()
    const link = round.links[0] ?? ''
    const receipt = await answer(round, link)
    const page = await receipt.text()
    expect(page).toContain('data-receipt')
    expect(page).toContain('cannot be changed once sent')
    const again = await (await round.world.visitor().post(link, { act: 'edit' })).text()
    expect(again).not.toContain('data-act="save"')
    expect(again).toContain('Your answers')
  })

  it('another answer is refused with the text handed back, the same one finds its receipt', async () => {
    const round = await anonymous()
    const { world, id, links, graded } = round
    const link = links[0] ?? ''
    await answer(round, link)
    const [before] = await responsesOf(world.db, id)
    const post = (fields: Record<string, string>) =>
      world.visitor().post(link, { page: 'form', revision: '0', language: 'en', ...fields })
    const other = await post({
      ...graded,
      'RES-01': '1',
      'RES-01_why': 'MY NEW WORDS',
      act: 'send',
    })
    expect(other.status).toBe(409)
    const page = await other.text()
    expect(page).toContain('MY NEW WORDS')
    expect((await post({ ...graded, 'RES-01': '1', act: 'save' })).status).toBe(409)
    expect(await (await post({ ...graded, act: 'send' })).text()).toContain('data-receipt')
    const json = await world.visitor().ask(link, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://partners.test' },
      body: JSON.stringify({ revision: 0, fields: { 'RES-01': '1' } }),
    })
    expect(json.status).toBe(410)
    expect(await responsesOf(world.db, id)).toEqual([before])
  })
})

describe('T43 after closing', () => {
  it('a sending 5 s later counts; 31 minutes later it is 410, with the text to copy, and nothing is kept', async () => {
    const round = await anonymous()
    const { world, id, links, graded, sealed } = round
    for (const link of links.slice(0, 4)) await answer(round, link)
    const last = links[4] ?? ''
    const respondent = world.visitor()
    const start = await (await respondent.post(last, { act: 'start' })).text()
    const { fields } = formWith(start, 'data-act="check"')
    const typed = { ...fields, ...graded, 'RES-01_why': 'LATE WORDS' }
    const late = links[5] ?? ''
    const checkPage = await (await respondent.post(late, { ...typed, act: 'check' })).text()
    const check = formWith(checkPage, 'data-act="send"')
    world.clock.at = closing + 5000
    await closeDueRounds(world.deps)
    const inGrace = await respondent.post(last, { ...typed, act: 'send' })
    expect(await inGrace.text()).toContain('data-receipt')
    await sealed()
    expect((await findResults(world.db, id))?.participation).toMatchObject({ sent: 5, late: 0 })
    for (const fields of [
      { ...typed, act: 'send' },
      { ...typed, act: 'save' },
      { ...check.fields, act: 'send' },
    ]) {
      const reply = await respondent.post(late, fields)
      expect(reply.status).toBe(410)
      expect(await reply.text()).toContain('LATE WORDS')
    }
    expect(await responsesOf(world.db, id)).toEqual([])
  })
})

describe('T67 once sealed', () => {
  it('no answer, draft, id, day or order is left in database, write-ahead log or a new backup', async () => {
    const file = join(place.folder, 'database.sqlite')
    const round = await anonymous(7, file)
    const { world, id, links, sealed } = round
    for (const [index, link] of links.slice(0, 6).entries())
      await answer(round, link, { 'RES-01_why': `SECRET-${index}` })
    const drafting = world.visitor()
    const form = await (await drafting.post(links[6] ?? '', { act: 'start' })).text()
    const draft = { ...formWith(form, 'data-act="save"').fields, 'RES-02_why': 'DRAFT-ONLY' }
    await drafting.post(links[6] ?? '', { ...draft, act: 'save' })
    const ids = (await responsesOf(world.db, id)).map((response) => response.id)
    await sealed()
    expect((await launched(world, id)) as object).toMatchObject({ sealedAt: world.clock.at })

    const copy = join(place.folder, 'copy.sqlite')
    copyDatabase(world.db.$client, copy)
    const files = [file, `${file}-wal`, copy].map((name) => readFileSync(name).toString('latin1'))
    for (const bytes of files) {
      expect(bytes).not.toContain('DRAFT-ONLY')
      for (const response of ids) expect(bytes).not.toContain(response)
      // What is left of the answers: the comments, each once and beside no grade.
      expect(bytes).not.toMatch(/"RES-01"\s*:\s*"4"/)
    }
    expect(readFileSync(`${file}-wal`).byteLength).toBeLessThan(64 * 1024)
    const texts = await looseTextsOf(world.db, id)
    expect(texts.map(({ words }) => words).sort()).toEqual(
      Array.from({ length: 6 }, (_, index) => `SECRET-${index}`),
    )
    const order = texts.map((text) => text.id)
    expect(order).toEqual(order.toSorted())
    for (const { invitation } of await invitedTo(world.db, id))
      expect(await hasResponse(world.db, invitation.id)).toBe(false)
    world.db.$client.close()
  })

  it('who took part is still known, who wrote what is not, and the link says so', async () => {
    const round = await anonymous()
    const { world, id, links, sealed } = round
    for (const link of links.slice(0, 5)) await answer(round, link)
    await sealed()
    const monitor = await (await world.signedIn()).read(`/rounds/${id}`)
    expect(monitor).toContain('5 of 6 partners have sent their answers')
    const page = await (await world.visitor().post(links[0] ?? '', { act: 'start' })).text()
    expect(page).toContain('nothing links its answers or proposals to this address any more')
    expect((await findResults(world.db, id))?.indicators[0]).toMatchObject({ state: 'shown', n: 5 })
  })

  it('words of a part that fewer than k organisations sent are not kept', async () => {
    const round = await anonymous()
    const { world, id, links, sealed } = round
    for (const link of links.slice(0, 4)) await answer(round, link, { 'RES-01_why': 'ONE OF FOUR' })
    await sealed()
    expect(await looseTextsOf(world.db, id)).toEqual([])
  })

  it('an answer that was on its way while the round was sealed is erased at the next turn', async () => {
    const round = await anonymous()
    const { world, id, sealed } = round
    await sealed()
    await answered(world, id, [{ 'RES-01': '4' }])
    expect(await responsesOf(world.db, id)).toHaveLength(1)
    await closeDueRounds(world.deps)
    expect(await responsesOf(world.db, id)).toEqual([])
  })

  it('a round that is confidential keeps its answers: years can be compared', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world)
    await answered(world, id, Array(5).fill({ 'RES-01': '4' }))
    world.clock.at = closing + minutes(31)
    await closeDueRounds(world.deps)
    expect(await responsesOf(world.db, id)).toHaveLength(5)
  })
})
