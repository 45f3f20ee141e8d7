import { describe, expect, it } from 'vitest'
import { invitedTo } from '../../db/store/invitations.ts'
import { responsesOf } from '../../db/store/responses.ts'
import { findResults } from '../../db/store/results.ts'
import { days, minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { remind, remindable } from '../../src/flows/remind.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { formWith } from '../support/form.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { closing, launched, opened } from '../support/rounds.ts'

const parts = [
  'scorecard-partner-of-choice',
  'non-negotiable-principles',
  'appreciative-inquiry-5d',
] as const
type Part = (typeof parts)[number]

const titles: Record<Part, string> = {
  'scorecard-partner-of-choice': 'Partner-of-choice scorecard',
  'non-negotiable-principles': 'Check of the three non-negotiable principles',
  'appreciative-inquiry-5d': 'Appreciative inquiry: our partnership',
}

/** A round of three parts is open, and every partner has read its mail. */
async function threeParts() {
  const world = await officeWorld()
  await world.withPartners(6)
  const id = await opened(world, { surveys: [...parts] })
  await delivered(world)
  const invited = await invitedTo(world.db, id)
  const link = (which: number) => {
    const one = invited[which]
    if (!one) throw new Error('nobody is invited at this place')
    return `/r/${world.deps.links.invitation(one.invitation.id, 1)}`
  }
  return { world, id, invited, link }
}

async function delivered(world: OfficeWorld) {
  for (let turn = 0; turn < 10; turn += 1) await sendDueMail(world.deps)
}

/** Everything a part needs to be sent, all with one grade. */
function answersTo(world: OfficeWorld, part: Part, grade = '4'): Record<string, string> {
  const survey = world.deps.surveys.get(part)
  const grades = (survey ? indicatorsOf(survey) : []).map(({ code }) => [code, grade])
  const story = { 'DIS-01': 'A story', 'DIS-02': 'Trust', 'DIS-07': 'summary', 'DRE-01': 'A wish' }
  return { ...Object.fromEntries(grades), ...(part === 'appreciative-inquiry-5d' ? story : {}) }
}

async function send(world: OfficeWorld, link: string, part: Part, grade?: string) {
  const respondent = world.visitor()
  const form = await (await respondent.post(link, { act: 'start', part })).text()
  const { fields } = formWith(form, 'name="revision"')
  expect(fields.part).toBe(part)
  const reply = await respondent.post(link, {
    ...fields,
    ...answersTo(world, part, grade),
    act: 'send',
  })
  return await reply.text()
}

/** Where each part stands on the start page: the words of its notice and of its button. */
async function standings(world: OfficeWorld, link: string) {
  const html = await world.visitor().read(link)
  return parts.map((part) => {
    const [, form = ''] =
      new RegExp(`name="part" value="${part}"(.*?)</form>`, 's').exec(html) ?? []
    expect(form).toContain(`<h2>${titles[part]}</h2>`)
    return /data-act="\w+"[^>]*>([^<]+)</.exec(form)?.[1]
  })
}

async function openRoundOf(world: OfficeWorld, id: RoundId) {
  const round = await launched(world, id)
  if (round.state !== 'open') throw new Error('this round is closed')
  return round
}

describe('a round of three parts', () => {
  it('is answered part by part, and the start page shows where one stands', async () => {
    const { world, link } = await threeParts()
    const mine = link(0)
    expect(await standings(world, mine)).toEqual(['Start', 'Start', 'Start'])
    await send(world, mine, 'non-negotiable-principles')
    await world.visitor().post(mine, {
      page: 'form',
      part: 'appreciative-inquiry-5d',
      revision: '0',
      'DIS-01': 'half a story',
      act: 'save',
    })
    expect(await standings(world, mine)).toEqual(['Start', 'See or change our answers', 'Continue'])
  })

  it('says how long each part takes, and all that is left of them', async () => {
    const { world, link } = await threeParts()
    const told = async () => {
      const html = await world.visitor().read(link(0))
      return [...html.matchAll(/About \d+ minutes[^.]*\./g)].map(([words]) => words)
    }
    expect(await told()).toEqual([
      'About 60 minutes in all.',
      'About 15 minutes.',
      'About 5 minutes.',
      'About 40 minutes.',
    ])
    await send(world, link(0), 'appreciative-inquiry-5d')
    expect(await told()).toEqual([
      'About 20 minutes in all.',
      'About 15 minutes.',
      'About 5 minutes.',
    ])
    await send(world, link(0), 'scorecard-partner-of-choice')
    expect(await told()).toEqual(['About 5 minutes.', 'About 5 minutes.'])
    await send(world, link(0), 'non-negotiable-principles')
    expect(await told()).toEqual([])
  })

  it('leads from each receipt to the next part that is missing, and ends', async () => {
    const { world, link } = await threeParts()
    const second = await send(world, link(0), 'non-negotiable-principles')
    expect(formWith(second, 'data-act="start"').fields.part).toBe('scorecard-partner-of-choice')
    expect(second).toContain(`<p>${titles['scorecard-partner-of-choice']}</p>`)
    const first = await send(world, link(0), 'scorecard-partner-of-choice')
    expect(formWith(first, 'data-act="start"').fields.part).toBe('appreciative-inquiry-5d')
    const last = await send(world, link(0), 'appreciative-inquiry-5d')
    expect(last).toContain('data-receipt')
    expect(last).not.toContain('data-act="start"')
    const codes = [second, first, last].map((page) => /data-receipt[^>]*>([\w-]+)</.exec(page)?.[1])
    expect(new Set(codes).size).toBe(3)
  })

  it('keeps each part’s answers by themselves, and a part takes no answer of another', async () => {
    const { world, id, link } = await threeParts()
    await send(world, link(0), 'scorecard-partner-of-choice', '2')
    await send(world, link(0), 'non-negotiable-principles', '5')
    const kept = (await responsesOf(world.db, id)).map(({ answers }) => answers)
    expect(kept).toHaveLength(2)
    expect(kept).toContainEqual(answersTo(world, 'scorecard-partner-of-choice', '2'))
    expect(kept).toContainEqual(answersTo(world, 'non-negotiable-principles', '5'))
    const mixed = await world.visitor().post(link(0), {
      page: 'form',
      part: 'non-negotiable-principles',
      revision: '0',
      'RES-01': '1',
      act: 'save',
    })
    expect(mixed.status).toBe(422)
  })

  it('counts as sent only when all parts are sent', async () => {
    const { world, id, link } = await threeParts()
    const coordinator = await world.signedIn()
    for (const [index, part] of parts.entries()) {
      expect(await coordinator.read(`/rounds/${id}`)).toContain('0 of 6 partners have sent')
      await send(world, link(0), part)
      const html = await coordinator.read(`/rounds/${id}`)
      expect(html).toContain(`${index === 2 ? 1 : 0} of 6 partners have sent their answers`)
      expect(html.includes('1 more has sent a part of them.')).toBe(index < 2)
    }
  })

  it('reminds those with a part missing, and nobody else', async () => {
    const { world, id, invited, link } = await threeParts()
    for (const part of parts) await send(world, link(0), part)
    await send(world, link(1), 'scorecard-partner-of-choice')
    world.clock.at += days(2)
    const round = await openRoundOf(world, id)
    expect(await remindable(world.deps, round)).toHaveLength(5)
    const before = world.letters.length
    await remind(world.deps, round)
    await send(world, link(2), 'non-negotiable-principles')
    for (const part of parts) await send(world, link(3), part)
    await delivered(world)
    const reminded = world.letters.slice(before).map(({ to }) => to.address)
    const expected = [1, 2, 4, 5].map((which) => invited[which]?.contact.email)
    expect(new Set(reminded)).toEqual(new Set(expected))
    expect(reminded).toHaveLength(4)
    const half = world.letters.slice(before).find(({ to }) => to.address === expected[0])
    expect(half?.text).toMatch(/Still to be sent: [^.]*three non-negotiable principles” \(about 5/)
    expect(half?.text).not.toContain('15 minutes')
    const invitation = world.letters.find(({ to }) => to.address === expected[0])
    expect(invitation?.text).toContain('It has 3 parts and takes about 60 minutes in all')
  })

  it('gives results of every part, each from those who sent it, and the appreciation', async () => {
    const { world, id, link } = await threeParts()
    for (let which = 0; which < 6; which += 1) {
      await send(world, link(which), 'scorecard-partner-of-choice', '4')
      if (which < 5)
        await send(world, link(which), 'appreciative-inquiry-5d', which < 4 ? '5' : '3')
      if (which < 4) await send(world, link(which), 'non-negotiable-principles', '1')
    }
    world.clock.at = closing + minutes(31)
    await closeDueRounds(world.deps)
    const results = await findResults(world.db, id)
    expect(results?.participation).toMatchObject({ invited: 6, sent: 6 })
    const about = (code: string) => results?.indicators.find((one) => one.code === code)
    expect(about('RES-01')).toMatchObject({ state: 'shown', n: 6, headline: true })
    expect(about('APP-01')).toMatchObject({ state: 'shown', n: 5, headline: false })
    expect(about('NNP-01')).toMatchObject({ state: 'hidden', why: 'few', headline: false })
    expect(results?.appreciation).toMatchObject({ state: 'shown', n: 5, high: 4, share: 0.8 })
    expect(results?.commitments.map((one) => one.id)).toEqual([
      'RES',
      'TRU',
      'VAL',
      'LEA',
      'SUS',
      'GOV',
    ])
    expect(JSON.stringify(results)).not.toMatch(/NNP-20|DIS-01|A story/)
  })
})
