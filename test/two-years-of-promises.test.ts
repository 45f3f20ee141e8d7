import { expect, it } from 'vitest'
import { remindOfActions } from '../src/flows/remind-of-actions.ts'
import { codeAll } from './support/coded.ts'
import { submit } from './support/form.ts'
import {
  answerPart,
  askedAs,
  beginOffice,
  behindLink,
  cardOf,
  closeRound,
  confirm,
  consult,
  elect,
  gradesOf,
  linkBeside,
  nameReaders,
  type Office,
  onPlan,
  openRound,
  optionIn,
  type PartnerName,
  type Planned,
  partners,
  planRound,
  promise,
  type Rows,
  readTexts,
  reportAtOffice,
  reportByLink,
  wordsOf,
} from './support/loop.ts'

/*
 * Two rounds of an office and its seven partners, lived through the pages by those who live them: grades, stories and
 * wishes, a meeting, a plan that both sides sign, reports, and a year later the question whether it happened. Every number
 * on the way is worked out by hand beside the page it stands on.
 */

const scorecard = 'scorecard-partner-of-choice'
const inquiry = 'appreciative-inquiry-5d'

/** Everything else is a 4 from everybody. The columns are the partners, in the order of `partners`. */
const grades2026: Rows = {
  'GOV-01': ['1', '2', '3', '2', '4', '4', '3'],
  'SUS-01': ['4', '4', '2', '3', '5', '4', '4'],
  'TRU-04': ['4', 'dk', '3', 'dk', 'dk', '4', '5'],
  'APP-01': ['4', '3', '5', '2', '4', '4', '4'],
  'APP-02': ['4', '4', '4', '3', 'dk', 'na', '4'],
  'APP-03': ['5', '3', '4', '3', '5', 'dk', '4'],
}

/** Which statements each partner would work on first. */
const priorities2026: Readonly<Record<PartnerName, string[]>> = {
  Abahuza: ['GOV-01'],
  'Terre d’Avenir': ['GOV-01', 'SUS-01'],
  'Rise Up Youth': ['GOV-01', 'TRU-04'],
  'Lake Legal Aid': [],
  'Radio Ijwi': ['SUS-01'],
  'Family court': ['GOV-01'],
  'Highland University': [],
}

type Told = { moment: string; why: string; wish: string; consent: string }

const told2026: Readonly<Record<PartnerName, Told>> = {
  Abahuza: {
    moment: 'The women of Gitega taught your team how to run a seed fund.',
    why: 'Somebody asked us first.',
    wish: 'To see the whole budget of our joint work each January.',
    consent: 'named',
  },
  'Terre d’Avenir': {
    moment: 'Your field team plants the way our farmers showed them.',
    why: 'They stayed for a whole season.',
    wish: 'A day each quarter on which partners learn from each other.',
    consent: 'unnamed',
  },
  'Rise Up Youth': {
    moment: 'Our peace clubs and yours wrote one guide together.',
    why: 'Both names stand on the cover.',
    wish: 'Payments on the day that was agreed.',
    consent: 'unnamed',
  },
  'Lake Legal Aid': {
    moment: 'Your lawyers learnt mediation in our office.',
    why: 'There was time for it.',
    wish: 'To know in June what money comes next year.',
    consent: 'summary',
  },
  'Radio Ijwi': {
    moment: 'The listeners’ club taught all of us to ask shorter questions.',
    why: 'Everybody laughed.',
    wish: 'A visit to the studio.',
    consent: 'none',
  },
  'Family court': {
    moment: 'Diane Keller sat in our court for a week to understand it.',
    why: 'She listened.',
    wish: 'A contract that lasts three years.',
    consent: 'unnamed',
  },
  'Highland University': {
    moment: 'Students and field workers read the figures together.',
    why: 'The figures were open.',
    wish: 'A share of the overheads.',
    consent: 'unnamed',
  },
}

it('lives two years of promises', { timeout: 240_000 }, async () => {
  const office = await beginOffice()
  const first = await askEverybody(office)
  await readFirstFigures(office, first)
  await readBothReaders(office, first)
  await codeBlindly(office, first)
  await tellStories(office, first)
  await share(office, first)
  await readAppreciation(office, first)
  await meet(office, first)
  await agreeOnPlan(office, first)
  await holdEvent(office, first)
  await keepPromises(office, first)
  const second = await askAgain(office)
  await readSecondFigures(office, second)
  await readPromises(office, second)
  await tellAgain(office, second)
  await askForUnkept(office, second)
  await readOwnYears(office)
})

/** Year one: planned, opened, answered by seven, graded by the office itself, closed. */
async function askEverybody(office: Office): Promise<string> {
  const round = await planRound(office, 2026, [scorecard, inquiry])
  await openRound(office, round, { unconsulted: 'A first year' })
  for (const partner of partners) {
    await answerPart(office, partner, scorecard, {
      ...gradesOf(survey(office, scorecard), partner, grades2026),
      'PRI-01': priorities2026[partner],
      'CNS-01': 'quote',
      'CNS-02': 'no',
      ...(partner === 'Rise Up Youth' && { 'GOV-91': 'We never saw the budget.' }),
    })
    const { moment, why, wish, consent } = told2026[partner]
    await answerPart(office, partner, inquiry, {
      ...gradesOf(survey(office, inquiry), partner, grades2026),
      ...{ 'DIS-01': moment, 'DIS-02': why, 'DRE-01': wish, 'DIS-07': consent },
    })
  }
  const direction = await office.as('direction')
  const own = { 'GOV-01': '4', 'RES-03': '3', act: 'save' }
  const sheet = await submit(direction, `${round}/self-score/${scorecard}`, 'name="revision"', own)
  expect(sheet.status, await sheet.clone().text()).toBe(303)
  await closeRound(office, 2026)
  return round
}

async function readFirstFigures(office: Office, round: string) {
  const coordinator = await office.as('coordinator')
  const html = await coordinator.read(`${round}/results`)
  // 24 statements, of which TRU-04 is hidden (4 of 7 gave it a grade, and 4 < 5) and GOV-01 is not high: 24 - 1 - 1.
  expect(wordsOf(html)).toContain('of the 23 statements that can be shown, 22 receive high grades')
  // 1 2 2 3 3 4 4: two are 4 or more, three are 2 or less, the fourth is the median. 3 x 2 < 2 x 7, so not high.
  // Wilson: centre (2/7 + 0.2744) / 1.5488 = 0.3616, half width 1.96 x 0.2208 / 1.5488 = 0.2794.
  const budget = cardOf(html, 'GOV-01')
  expect(budget).toContain('2 of 7 partners grade it good')
  expect(budget).toContain('4–5 good 2 3 fair 2 1–2 poor 3')
  expect(budget).toContain('does not receive high grades Indicative range 8–64 %')
  expect(budget).toContain('Median grade 3')
  // The office gave itself a 4, one above the median, and 2/7 is less than a half; four partners ticked it.
  expect(budget).toContain('Our own grade 4 (+1) blind spot')
  expect(budget).toContain('Work on it first 4 partners')
  // 4 4 2 3 5 4 4: five of seven; 3 x 5 >= 2 x 7, and 3 x 4 < 2 x 7: one partner decides.
  expect(cardOf(html, 'SUS-01')).toContain('5 of 7 partners grade it good')
  expect(cardOf(html, 'SUS-01')).toContain('◇')
  expect(cardOf(html, 'TRU-04')).toContain('too few partners graded it to show anything')
  // 3 from ourselves where all seven gave a 4.
  expect(cardOf(html, 'RES-03')).toContain('hidden strength')
  // (7/7 + 7/7 + 5/7) / 3 = 19/21; (2/7 + 7/7 + 7/7 + 7/7) / 4 = 23/28.
  expect(wordsOf(html)).toContain('Sustainable partnership 3 of 3 90 %')
  expect(wordsOf(html)).toContain('Good governance 3 of 4 82 %')
}

/** 7 moments, 7 reasons, 7 wishes and 1 comment: 22 texts. One names a person, whom the first reader takes out. */
async function readBothReaders(office: Office, round: string) {
  office.at('2026-04-02')
  // No mail leaves at night: the next morning each of the seven is thanked.
  expect(await office.deliver()).toHaveLength(partners.length)
  await nameReaders(office, round)
  expect(await readTexts(office, 'coordinator', round, cleaned)).toBe(22)
  expect(await readTexts(office, 'reviewer', round)).toBe(22)
  const coordinator = await office.as('coordinator')
  expect(wordsOf(await coordinator.read(`${round}/reading`))).toContain(
    '22 of 22 texts are read by both.',
  )
}

/** In whose moment each reader sees learning from each other, and in whose wish money. Radio Ijwi lets nobody use its words. */
const seen2026: Record<'coordinator' | 'reviewer', Record<'learning' | 'money', PartnerName[]>> = {
  coordinator: {
    learning: ['Abahuza', 'Terre d’Avenir', 'Rise Up Youth', 'Lake Legal Aid', 'Family court'],
    money: ['Abahuza', 'Rise Up Youth', 'Lake Legal Aid', 'Highland University'],
  },
  reviewer: {
    learning: [
      'Abahuza',
      'Terre d’Avenir',
      'Rise Up Youth',
      'Lake Legal Aid',
      'Highland University',
    ],
    money: ['Abahuza', 'Rise Up Youth', 'Lake Legal Aid', 'Family court', 'Highland University'],
  },
}

/** The moment as its first reader left it. */
const cleaned = (words: string) => words.replace('Diane Keller', 'The director')

async function codeBlindly(office: Office, round: string) {
  for (const coder of ['coordinator', 'reviewer'] as const)
    await codeAll(await office.as(coder), `${round}/coding`, (page) => [
      ...seen2026[coder].learning
        .filter((partner) => page.includes(cleaned(told2026[partner].moment)))
        .map(() => 'T-LEARN'),
      ...seen2026[coder].money
        .filter((partner) => page.includes(told2026[partner].wish))
        .map(() => ({ theme: 'T-MONEY', valence: 'wish' as const })),
    ])
  const overview = wordsOf(await (await office.as('reviewer')).read(`${round}/coding`))
  // A moment, a reason and a wish of six partners: fewer than 30, so both read all.
  expect(overview).toContain('18 of 18 answers are read.')
  // Learning: both see it in 4, only the coordinator in 1 (the court), only the reviewer in 1 (the university), neither in 12.
  // 16/18 alike; by chance (5 x 5 + 13 x 13) / 324 = 194/324; kappa (18 x 16 - 194) / (324 - 194) = 94/130.
  expect(overview).toContain('Learning both ways 4 1 1 12 89 % 0.72')
  // Money: 4, 0, 1 and 13. 17/18; by chance (4 x 5 + 14 x 13) / 324 = 202/324; kappa (306 - 202) / (324 - 202) = 104/122.
  expect(overview).toContain('Resources and payments 4 0 1 13 94 % 0.85')
  // Together 8, 1, 2 and 25 of 36 decisions. 33/36 alike; by chance (9 x 10 + 27 x 26) / 1296 = 792/1296;
  // kappa (36 x 33 - 792) / (1296 - 792) = 396/504, which is more than 0.6.
  expect(overview).toContain('92 % of all decisions alike, kappa 0.79')
  expect(overview).toContain('This is good enough.')
}

/** The reviewer checks a story, answers wishes; the story of the year is chosen with its reason. */
async function tellStories(office: Office, round: string) {
  office.at('2026-04-08')
  const reviewer = await office.as('reviewer')
  const stories = await reviewer.read(`${round}/stories`)
  // A moment and a reason each: of 1 named and 4 unnamed partners, and of 1 for a summary. Radio Ijwi let none of its words out.
  expect(wordsOf(stories)).toContain(
    '10 may be shared in their own words, 2 only in a summary. What must not be shared does not stand here.',
  )
  const story = linkBeside(stories, told2026.Abahuza.moment)
  const said = { theme: 'T-LEARN', place: 'Gitega', checked: 'yes' }
  expect((await submit(reviewer, story, 'name="checked"', said)).status).toBe(303)
  const chosen = await submit(reviewer, `${round}/stories`, 'name="chosenBy"', {
    story: optionIn(await reviewer.read(`${round}/stories`), 'story', told2026.Abahuza.moment),
    chosenBy: 'Three groups of partners',
    reason: 'Both sides taught and both sides learnt.',
  })
  expect(chosen.status, await chosen.clone().text()).toBe(303)
  await answerWish(office, round, 'Terre d’Avenir', { theme: 'T-LEARN', answer: 'open' })
  await answerWish(office, round, 'Family court', { answer: 'already-done' })
  const reason = 'No donor of ours pays overheads.'
  await answerWish(office, round, 'Highland University', { answer: 'not-possible', reason })
}

async function answerWish(
  office: Office,
  round: string,
  partner: PartnerName,
  filled: Record<string, string>,
) {
  const reviewer = await office.as('reviewer')
  const wish = linkBeside(await reviewer.read(`${round}/wishes`), told2026[partner].wish)
  const reply = await submit(reviewer, wish, 'name="answer"', filled)
  expect(reply.status, await reply.clone().text()).toBe(303)
}

/** Every partner gets its page, by a mail to each; the office reads the same from that day on, and not before. */
async function share(office: Office, round: string) {
  office.at('2026-04-13')
  expect((await (await office.as('direction')).get(`${round}/results`)).status).toBe(404)
  // Monday the 13th; the fifth working day after it is Monday the 20th.
  const tooSoon = await setMeeting(office, round, '2026-04-17')
  expect(tooSoon.status).toBe(422)
  expect(await tooSoon.text()).toContain('the first possible day is 20 April 2026')
  expect((await setMeeting(office, round, '2026-04-22')).status).toBe(303)
  const coordinator = await office.as('coordinator')
  const reply = await submit(coordinator, `${round}/sharing`, 'name="sure"', { sure: 'yes' })
  expect(reply.status, await reply.clone().text()).toBe(303)
  const told = (await office.deliver()).map(({ to }) => to.address)
  expect(told.filter((address) => !address.endsWith('@amahoro.test'))).toHaveLength(7)
  expect(told.filter((address) => address.endsWith('@amahoro.test'))).toHaveLength(3)
  expect((await (await office.as('direction')).get(`${round}/results`)).status).toBe(200)
}

async function setMeeting(office: Office, round: string, day: string) {
  const coordinator = await office.as('coordinator')
  const page = await coordinator.read(`${round}/meeting/date`)
  return await submit(coordinator, `${round}/meeting/date`, 'name="facilitator"', {
    ...{ day, place: 'Gitega', noBudget: 'yes', languages: ['en'] },
    facilitator: optionIn(page, 'facilitator', 'Révérien Bukuru'),
  })
}

/** Themes and appreciation as everybody at the office reads them from sharing on. */
async function readAppreciation(office: Office, round: string) {
  const page = wordsOf(await (await office.as('direction')).read(`${round}/appreciation`))
  // Medians 4, 3, 4, 3, 4.5 and 4; the court gave only one of three grades, so it has none. Four of six are 4 or more.
  // Wilson: centre (4/6 + 0.3201) / 1.6402 = 0.6016, half width 1.96 x 0.2524 / 1.6402 = 0.3016.
  expect(page).toContain('4 of 6 partners value the partnership highly')
  expect(page).toContain('67 % · Indicative range: 30–90 %')
  // Learning was seen by one reader or the other in the words of all but Radio Ijwi. Without Abahuza, which lets its name
  // stand, these are five: enough to name the theme. Money without Abahuza is four, and stays under the other themes.
  expect(page).toContain('Learning both ways (strength): 6 of 7 partners')
  expect(page).not.toContain('Resources and payments (wish)')
  expect(page).toContain('Other themes (wish): too few to show')
  // Words stand only where their partner let them be shared; one story has its teller's name, chosen and with its reason.
  const silent: PartnerName[] = ['Lake Legal Aid', 'Radio Ijwi']
  for (const partner of partners)
    for (const words of [told2026[partner].moment, told2026[partner].wish])
      expect(page.includes(cleaned(words)), words).toBe(!silent.includes(partner))
  expect(page).toContain('Told by Abahuza, which lets us say so · Where: Gitega')
  expect(page).toContain('Why this one: Both sides taught and both sides learnt.')
  expect(page).toContain('First wish · Not possible: No donor of ours pays overheads.')
  expect(page).toContain('This is the first round with themes, so none can persist yet.')
}

/** The agenda made itself; both sides say what they have to say, and agree on a grade that changes nothing. */
async function meet(office: Office, round: string) {
  office.at('2026-04-22')
  const reviewer = await office.as('reviewer')
  const agenda = await reviewer.read(`${round}/meeting`)
  // Four votes, two votes (the third statement with a vote is hidden), the one hidden strength; then wishes that may be told.
  const ids = [...agenda.matchAll(/<li id="([\w-]+)"/g)].map(([, id]) => id)
  expect(ids.slice(0, 3)).toEqual(['indicator-GOV-01', 'indicator-SUS-01', 'indicator-RES-03'])
  const item = wordsOf(agenda.slice(agenda.indexOf('id="indicator-GOV-01"')))
  expect(item).toContain('4 partners would work on this first')
  expect(item).toContain('Low grades: 2 of 7 partners grade it good')
  expect(item).toContain('Blind spot: the office gives itself 4, 2 of 7 partners grade it good')
  const said = {
    partners: 'We learn of the budget last.',
    office: 'We can show every line but the salaries.',
    agreed: '2',
  }
  const address = `${round}/meeting/items/indicator-GOV-01`
  const reply = await submit(reviewer, address, 'name="agreed"', said)
  expect(reply.status, await reply.clone().text()).toBe(303)
  const results = await reviewer.read(`${round}/results`)
  expect(cardOf(results, 'GOV-01')).toContain('Median grade 3')
  await sayWhatStays(office, round)
  await sendMinutes(office, round)
}

async function sayWhatStays(office: Office, round: string) {
  const coordinator = await office.as('coordinator')
  const said = await submit(coordinator, `${round}/no-change/SUS-01`, 'name="turn"', {
    en: 'Our donors decide year by year.',
    fr: 'Nos bailleurs décident d’année en année.',
    act: 'say',
  })
  expect(said.status, wordsOf(await said.clone().text())).toBe(303)
  expect(cardOf(await coordinator.read(`${round}/results`), 'SUS-01')).toContain(
    'Our donors decide year by year.',
  )
}

/** The minutes go to all seven, and every partner reads the same behind its link. */
async function sendMinutes(office: Office, round: string) {
  const written = { fromPartners: '9', fromOffice: '4', decisions: 'We meet again in July.' }
  const minutes = `${round}/meeting/minutes`
  await submit(await office.as('reviewer'), minutes, 'name="decisions"', written)
  await confirm(office, 'coordinator', `${minutes}/sending`)
  expect(await office.deliver()).toHaveLength(partners.length)
  const read = await behindLink(office, 'Lake Legal Aid', { act: 'minutes' })
  expect(read).toContain('We learn of the budget last.')
  expect(read).toContain('We meet again in July.')
  expect(read).toContain('Agreed in the room: 2 of 5. No grade of the results changes by it.')
  expect(await behindLink(office, 'Rise Up Youth', { act: 'results' })).toContain(
    'Our donors decide year by year.',
  )
}

/** The plan: what it says, where it comes from, who does it and who helps from the other side, by when. */
const planned = {
  budget: {
    words: 'Show every partner the whole budget of the joint work',
    from: ['indicator', 'GOV-01'],
    ...{ side: 'office', staff: 'Claudine Nahimana', partner: 'Terre d’Avenir' },
    ...{ due: '2027-01-31', sign: 'Every partner has seen both columns' },
  },
  learning: {
    words: 'Hold a day each quarter on which partners learn from each other',
    from: ['wish', told2026['Terre d’Avenir'].wish],
    ...{ side: 'partner', staff: 'Révérien Bukuru', partner: 'Abahuza' },
    ...{ due: '2026-12-31', sign: 'Three days were held' },
  },
  guide: {
    words: 'Bring the peace club guide to three more districts',
    from: ['strength', 'Learning both ways'],
    ...{ side: 'partner', staff: 'Claudine Nahimana', partner: 'Rise Up Youth' },
    ...{ due: '2026-11-30', sign: 'Clubs meet in three more districts' },
  },
  studio: {
    words: 'Record the stories of the year in the studio',
    from: ['strength', 'Learning both ways'],
    ...{ side: 'office', staff: 'Diane Keller', partner: 'Radio Ijwi' },
    ...{ due: '2026-10-31', sign: 'They are on the air' },
  },
} as const satisfies Record<string, Planned>

async function agreeOnPlan(office: Office, round: string) {
  for (const action of Object.values(planned)) await promise(office, round, action)
  await elect(office, round, 'Espérance')
  await confirm(office, 'direction', `${round}/plan`)
  const halfway = await onPlan(office, 'Abahuza')
  expect(wordsOf(halfway.html)).toContain('The elected partner has not signed it yet.')
  expect((await onPlan(office, 'Terre d’Avenir', { act: 'sign', sure: 'yes' })).status).toBe(422)
  expect((await onPlan(office, 'Abahuza', { act: 'sign', sure: 'yes' })).status).toBe(200)
  expect(wordsOf((await onPlan(office, 'Lake Legal Aid')).html)).toContain(
    'This plan is agreed: Diane Keller and Espérance have signed it.',
  )
  await confirm(office, 'coordinator', `${round}/publication`)
}

/** The learning event: who was there is counted, and what stays of it stands in the annual report. */
async function holdEvent(office: Office, round: string) {
  office.at('2026-04-28')
  const reviewer = await office.as('reviewer')
  const counts = { women: '11', men: '8', organisations: '7' }
  await submit(reviewer, `${round}/event`, 'name="women"', counts)
  const kept = 'Both sides teach at every meeting.'
  const note = { kind: 'best-practice', words: kept }
  await submit(reviewer, `${round}/event`, 'value="best-practice"', note)
  const report = wordsOf(await (await office.as('direction')).read(`${round}/report`))
  // 11 + 8.
  expect(report).toContain('19 people took part, 11 of them women, from 7 partner organisations.')
  expect(report).toContain(kept)
}

/** What becomes of the four actions by the reports of their owners: done, done, partly, dropped by both. */
async function keepPromises(office: Office, round: string) {
  office.at('2026-09-15')
  const off = { status: 'dropped', words: 'The studio is being moved.' }
  await reportAtOffice(office, 'direction', round, planned.studio.words, off)
  const agrees = { status: 'dropped', words: 'We agree.' }
  await reportByLink(office, 'Radio Ijwi', planned.studio.words, agrees)
  // Only the guide was due by now and has no end; its owner hears of it once.
  office.at('2026-12-07')
  await remindOfActions(office.deps)
  await remindOfActions(office.deps)
  const [late, ...others] = await office.deliver()
  expect([late?.to.address, others]).toEqual(['patience@riseup.test', []])
  expect(late?.text).toContain(planned.guide.words)
  office.at('2026-12-10')
  await reportByLink(office, 'Rise Up Youth', planned.guide.words, {
    status: 'partly',
    words: 'Two districts of three.',
  })
  await reportByLink(office, 'Abahuza', planned.learning.words, {
    status: 'done',
    words: 'Three days were held, the last in Ngozi.',
  })
  office.at('2027-01-20')
  await reportAtOffice(office, 'coordinator', round, planned.budget.words, {
    status: 'done',
    words: 'Sent to all seven on 20 January.',
  })
  const plan = wordsOf(await (await office.as('direction')).read(`${round}/plan`))
  expect(plan).toContain('Responsible: Claudine Nahimana (Amahoro International)')
  expect(plan).toMatch(/Partly done Bring the peace club guide .* Dropped by agreement Record/)
  office.at('2027-02-15')
  await confirm(office, 'coordinator', `${round}/archive`)
}

const grades2027: Rows = {
  'GOV-01': ['4', '4', '4', '3', '4', '5', '4'],
  'SUS-01': ['4', '4', '2', '3', '3', '4', '3'],
  'APP-01': ['4', '4', '5', '4', '4', '3', '3'],
  'APP-02': ['4', '4', '4', '3', '4', '3', '3'],
  'APP-03': ['5', '3', '4', '4', '4', '4', '4'],
}

const told2027: typeof told2026 = {
  Abahuza: {
    moment: 'Our treasurers taught yours to close a month in a day.',
    why: 'You had asked for it.',
    wish: 'A second seed fund.',
    consent: 'named',
  },
  'Terre d’Avenir': {
    moment: 'We learnt terraces from a partner we had never met.',
    why: 'The budget lay open on the table.',
    wish: 'To see the plan of the donor, too.',
    consent: 'unnamed',
  },
  'Rise Up Youth': {
    moment: 'Your drivers learnt from our clubs how to end a quarrel.',
    why: 'We could say what did not work.',
    wish: 'A club in every commune.',
    consent: 'unnamed',
  },
  'Lake Legal Aid': {
    moment: 'Each quarter somebody else taught, once it was us.',
    why: 'Every letter was answered within a week.',
    wish: 'A common form for cases.',
    consent: 'unnamed',
  },
  'Radio Ijwi': {
    moment: 'The learning day was on the air.',
    why: 'Nobody asked us to cut anything.',
    wish: 'A studio that stays where it is.',
    consent: 'summary',
  },
  'Family court': {
    moment: 'Our clerks and your finance team learnt from each other.',
    why: 'The figures came with their reasons.',
    wish: 'A day in court for every new colleague.',
    consent: 'unnamed',
  },
  'Highland University': {
    moment: 'Farmers taught our students to read the figures.',
    why: 'Direction told us of the cut before it was decided.',
    wish: 'A share of the overheads, still.',
    consent: 'unnamed',
  },
}

/** What each partner says became of three actions, in the order of `partners`; nobody is asked about the one both dropped. */
const became = {
  budget: ['done', 'done', 'done', 'done', 'partly', 'dk', 'na'],
  learning: ['done', 'done', 'partly', 'not-done', 'done', 'partly', 'dk'],
  guide: ['partly', 'done', 'dk', 'partly', 'not-done', 'not-done', 'dk'],
} as const

/** Year two: partners see what became of the plan before they say what should be asked, and are asked about each action. */
async function askAgain(office: Office): Promise<string> {
  office.at('2027-02-22')
  const round = await planRound(office, 2027, [scorecard, inquiry])
  await consult(office, round, '2027-03-05')
  const consulted = await office.visitor().post(office.link('Terre d’Avenir'), { act: 'start' })
  const offered = wordsOf(await consulted.text())
  expect(offered).toContain(`${planned.budget.words} done (by 31 January 2027)`)
  expect(offered).toContain(`${planned.guide.words} partly done (by 30 November 2026)`)
  expect(offered).toContain(`${planned.studio.words} dropped by agreement`)
  office.at('2027-03-08')
  await openRound(office, round)
  for (const [place, partner] of partners.entries()) {
    await answerPart(
      office,
      partner,
      scorecard,
      gradesOf(survey(office, scorecard), partner, grades2027),
    )
    const form = await office.visitor().post(office.link(partner), { act: 'start', part: inquiry })
    const html = await form.text()
    expect(wordsOf(html)).not.toContain(planned.studio.words)
    const said = (['budget', 'learning', 'guide'] as const).map((action) => [
      askedAs(html, planned[action].words),
      became[action][place] ?? '',
    ])
    await answerPart(office, partner, inquiry, {
      ...gradesOf(survey(office, inquiry), partner, grades2027),
      ...{ 'DIS-01': told2027[partner].moment, 'DIS-02': told2027[partner].why },
      ...{ 'DRE-01': told2027[partner].wish, 'DIS-07': told2027[partner].consent },
      ...Object.fromEntries(said),
    })
  }
  await closeRound(office, 2027)
  return round
}

async function readSecondFigures(office: Office, round: string) {
  const html = await (await office.as('coordinator')).read(`${round}/results`)
  // TRU-04 is new to the eye (hidden in 2026), so 23 are compared. GOV-01 rose above two thirds, SUS-01 fell below: 22 and 22.
  expect(wordsOf(html)).toContain(
    'Of the 23 statements asked alike in both years, 22 received high grades in 2026 and 22 in 2027; 1 clearly rose, 0 clearly fell.',
  )
  // 1-4, 2-4, 3-4, 2-3, 4-4, 4-5, 3-4: six up, one the same. Sign test 2 x (1/2)^6 = 1/32 = 0.03 <= 0.05: clear.
  // Wilson of 6/7: centre (0.8571 + 0.2744) / 1.5488 = 0.7306, half width 1.96 x 0.1914 / 1.5488 = 0.2422.
  const budget = cardOf(html, 'GOV-01')
  expect(budget).toContain('6 of 7 partners grade it good, 2 of 7 in 2026: clearly rose')
  expect(budget).toContain('6 grade it higher, 1 the same, 0 lower')
  expect(budget).toContain('Indicative range 49–97 %')
  // 5-3 and 4-3: two down, five the same. 2 x (1/2)^2 = 1/2: no clear change, though 3 x 3 < 2 x 7 is not high any more.
  const horizon = cardOf(html, 'SUS-01')
  expect(horizon).toContain('3 of 7 partners grade it good, 5 of 7 in 2026: no clear change')
  expect(horizon).toContain('0 grade it higher, 5 the same, 2 lower')
  // Only four graded it in both years.
  expect(cardOf(html, 'TRU-04')).toContain('too few of the same partners to tell')
  // (7/7 + 7/7 + 3/7) / 3 = 17/21; (6/7 + 7/7 + 7/7 + 7/7) / 4 = 27/28.
  expect(wordsOf(html)).toContain('Sustainable partnership 2 of 3 81 %')
  expect(wordsOf(html)).toContain('Good governance 4 of 4 96 %')
}

/** What became of the promises: by their owners' reports, and by those who were promised. */
async function readPromises(office: Office, round: string) {
  const page = wordsOf(await (await office.as('coordinator')).read(`${round}/results`))
  const promises = page.slice(page.indexOf('Last year’s promises'))
  // Done 2, partly 1, not done 0; the dropped one is left out: 2 / (2 + 1 + 0).
  expect(promises).toContain('By the reports of their owners 2 of 3 actions are done.')
  expect(promises).toContain('Of the 2 reported as done, partners confirm 2.')
  expect(promises).toContain('One was dropped by agreement and is not counted.')
  // done, done, done, done, partly; two do not know. 2 x 4 >= 5.
  expect(promises).toContain(
    `${planned.budget.words} done; partners confirm that it is done (4 of 5 organisations that know say “done”, 1 “partly done”)`,
  )
  // done, done, partly, not done, done, partly; one does not know. 2 x 3 >= 6: half is enough.
  expect(promises).toContain(
    `${planned.learning.words} done; partners confirm that it is done (3 of 6 organisations that know`,
  )
  // partly, done, partly, not done, not done; two do not know. 2 x 1 < 5.
  expect(promises).toContain(
    `${planned.guide.words} partly done; partners do not confirm that it is done (1 of 5 organisations that know say “done”, 2 “partly done”, 2 “not done”`,
  )
}

async function tellAgain(office: Office, round: string) {
  office.at('2027-04-02')
  await office.deliver()
  await nameReaders(office, round)
  // 7 moments, 7 reasons and 7 wishes.
  expect(await readTexts(office, 'coordinator', round)).toBe(21)
  expect(await readTexts(office, 'reviewer', round)).toBe(21)
  const unnamed = partners.filter((partner) => partner !== 'Abahuza')
  for (const coder of ['coordinator', 'reviewer'] as const)
    await codeAll(await office.as(coder), `${round}/coding`, (page) => [
      ...unnamed.filter((one) => page.includes(told2027[one].moment)).map(() => 'T-LEARN'),
      ...unnamed.filter((one) => page.includes(told2027[one].why)).map(() => 'T-OPENCOM'),
    ])
  await confirm(office, 'coordinator', `${round}/sharing`)
  await office.deliver()
  const page = wordsOf(await (await office.as('direction')).read(`${round}/appreciation`))
  // Medians 4, 4, 4, 4, 4, 3 and 3: five of seven. Wilson: centre (5/7 + 0.2744) / 1.5488 = 0.6384, half 0.2794.
  // Six of them were there in 2026: Terre d’Avenir and Lake Legal Aid up, Radio Ijwi (4.5) and the university down, two the same.
  expect(page).toContain('5 of 7 partners value the partnership highly')
  expect(page).toContain('no clear change. 71 % · Indicative range: 36–92 %')
  expect(page).toContain('Learning both ways (strength): 6 of 7 partners')
  expect(page).toContain('Open communication (strength): 6 of 7 partners')
  expect(page).toContain('Strengths that persist since 2026: Learning both ways')
  expect(page).toContain('New since 2026: Open communication')
  // One action came from a wish, and it is done.
  expect(page).toContain('Of the 1 wish in the joint plan of 2026, 1 was granted.')
}

/** What partners did not get last year is on the table this year, beside what they would work on first. */
async function askForUnkept(office: Office, round: string) {
  const agenda = wordsOf(await (await office.as('reviewer')).read(`${round}/meeting`))
  expect(agenda).toMatch(
    new RegExp(`${planned.guide.words} Last year’s plan: due 30 November 2026, partly done`),
  )
  expect(agenda).not.toContain(planned.budget.words)
  expect(wordsOf(await (await office.as('direction')).read('/trends'))).toContain(
    '22 received high grades in 2026 and 22 in 2027; 1 clearly rose, 0 clearly fell',
  )
}

/** A partner's own two years beside everybody's, and what became of what partners said. */
async function readOwnYears(office: Office) {
  const page = await behindLink(office, 'Terre d’Avenir', { act: 'years' })
  // Its own row of GOV-01, 2 and 4, beside the medians of 1 2 2 3 3 4 4 and of 3 4 4 4 4 4 5.
  expect(page).toContain(
    '2026 – you: 2; all partners: 3 (median) 2027 – you: 4; all partners: 4 (median)',
  )
  expect(page).toContain('What you said in 2026, and what we did')
  // Nobody else's grade stands there: the five of Radio Ijwi for SUS-01 is nowhere.
  expect(page).not.toContain('you: 5')
  for (const { words } of [planned.budget, planned.learning])
    expect(page).toMatch(new RegExp(`${words} From a [^;]* done; partners confirm that it is done`))
}

function survey(office: Office, id: string) {
  const found = office.deps.surveys.get(id)
  if (!found) throw new Error(`the survey ${id} is not shipped`)
  return found
}
