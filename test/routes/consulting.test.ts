import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyDatabase } from '../../db/dialect/copy.ts'
import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { proposalsOf } from '../../db/store/proposals.ts'
import { findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { closingInstant, isUnopened, type RoundPlan } from '../../src/domain/round.ts'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { formWith } from '../support/form.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { answered, launched, plan } from '../support/rounds.ts'
import { noGroup } from '../support/waived.ts'
import { temporaryFolder } from '../support/world.ts'

const until = { untilDay: '2026-03-12', untilTime: '18:00' }

async function begin(world: OfficeWorld, id: RoundId, moment: Record<string, string> = until) {
  const coordinator = await world.signedIn()
  const form = formWith(await coordinator.read(`/rounds/${id}/consulting`), 'reviewed')
  return await coordinator.post(`/rounds/${id}/consulting`, { ...form.fields, ...moment })
}

/** A round of six partners who are being consulted, with a link for each. */
async function consultingWorld({ file = ':memory:', ...changes }: Begun = {}) {
  const world = await officeWorld({ file })
  await world.withPartners(5)
  await world.withPartners(1, { language: 'fr' })
  const id = await planRound(world.deps, { ...plan, ...changes })
  const begun = await begin(world, id)
  if (begun.status !== 303) throw new Error(await begun.text())
  await sendDueMail(world.deps)
  const links = linksIn(world)
  const press = async (which: number, fields: Record<string, string | string[]>) =>
    await world.visitor().post(links[which] ?? '', { page: 'proposals', language: 'en', ...fields })
  return { ...world, id, links, press, proposals: () => proposalsOf(world.db, id) }
}

type Begun = Partial<RoundPlan> & { file?: string }

function linksIn({ letters }: OfficeWorld) {
  return letters.flatMap(({ text }) => /\/r\/[\w-]{22}/.exec(text)?.[0] ?? [])
}

type World = Awaited<ReturnType<typeof consultingWorld>>

async function proposed(world: World, which: number, words: string) {
  const reply = await world.press(which, { act: 'propose', words, why: '', commitment: 'RES' })
  expect(reply.status).toBe(200)
  const found = (await world.proposals()).find((one) => one.words === words)
  if (!found) throw new Error('the proposal was not kept')
  return found.id
}

const inBothLanguages = {
  textEn: 'They answer our mails within a week.',
  textFr: 'Ils répondent à nos messages en une semaine.',
  ...Object.fromEntries(
    ['1', '2', '3', '4', '5'].flatMap((grade) => [
      [`anchor${grade}En`, `Anchor ${grade}`],
      [`anchor${grade}Fr`, `Repère ${grade}`],
    ]),
  ),
}

async function decided(world: World, proposal: string, fields: Record<string, string>) {
  const reviewer = await world.signedIn('reviewer')
  return await reviewer.post(`/rounds/${world.id}/proposals/${proposal}`, fields)
}

async function openIt(world: OfficeWorld, id: RoundId, fields: Record<string, string> = {}) {
  const coordinator = await world.signedIn()
  const form = formWith(await coordinator.read(`/rounds/${id}/review`), 'reviewed')
  return await coordinator.post(`/rounds/${id}/opening`, {
    ...form.fields,
    ...noGroup,
    ...fields,
  })
}

async function closeIt(world: OfficeWorld, id: RoundId, grade: string) {
  const { instruments } = await launched(world, id)
  const [first] = instruments
  const instrument = first && (await findInstrument(world.db, first))
  if (!instrument) throw new Error('the round asks nothing')
  const codes = indicatorsOf(instrument.survey).map(({ code }) => code)
  const fields = Object.fromEntries(codes.map((code) => [code, grade]))
  await answered(
    world,
    id,
    Array.from({ length: 6 }, () => fields),
  )
  world.clock.at = closingInstant(await launched(world, id)) + minutes(31)
  await closeDueRounds(world.deps)
  const results = await findResults(world.db, id)
  if (!results) throw new Error('the round has no results')
  return results
}

describe('consulting the partners', () => {
  it('lives from proposal to a comparable statement', async () => {
    const world = await consultingWorld()
    const ours = await proposed(world, 0, 'They answer quickly.')
    const alike = await proposed(world, 1, 'Mails are answered.')
    const odd = await proposed(world, 2, 'They bring cake.')
    await world.press(3, {
      act: 'support',
      shown: [ours, alike, odd].join(' '),
      support: [ours, alike],
    })
    await decided(world, alike, { decision: 'merged', into: ours })
    const coordinator = await world.signedIn()
    const list = await coordinator.read(`/rounds/${world.id}/proposals`)
    expect(list).toContain('3 organisations')
    expect(list).not.toMatch(/Partner [A-F]|Contact of/)
    const accepted = await decided(world, ours, { decision: 'accepted', ...inBothLanguages })
    expect(accepted.status).toBe(303)
    await decided(world, odd, { decision: 'refused', reason: 'We cannot grade <cake>.' })
    const author = await (await world.press(2, { act: 'start' })).text()
    expect(author).toContain('We cannot grade &lt;cake>.')
    expect(await (await world.press(0, { act: 'start' })).text()).not.toContain('We cannot grade')
    const review = await coordinator.read(`/rounds/${world.id}/review`)
    expect(review).toContain('P-2026-01')
    expect(review).toContain('series starts here')

    expect((await openIt(world, world.id)).status).toBe(303)
    expect(await invitedTo(world.db, world.id)).toHaveLength(6)
    world.letters.length = 0
    await sendDueMail(world.deps)
    expect(linksIn(world).sort()).toEqual([...world.links].sort())
    const page = await world.visitor().post(world.links[0] ?? '', { act: 'start', language: 'fr' })
    const form = await page.text()
    expect(form).toContain('Proposés par des partenaires')
    expect(form).toContain('Ils répondent à nos messages en une semaine.')
    const later = await world.visitor().post(world.links[2] ?? '', { act: 'proposals' })
    expect(await later.text()).toContain('We cannot grade &lt;cake>.')

    const first = await closeIt(world, world.id, '4')
    const asked = (results: typeof first) =>
      results.indicators.find(({ code }) => code === 'P-2026-01')
    expect(asked(first)).toMatchObject({ headline: false, section: 'PROP', state: 'shown', n: 6 })
    expect(first.commitments.map(({ id }) => id)).not.toContain('PROP')
    const scorecard = await (await world.signedIn()).read(`/rounds/${world.id}/results`)
    expect(scorecard).toContain('Proposed by partners')

    const next = await planRound(world.deps, { ...plan, year: 2027, closes: '2027-03-23T18:00' })
    expect((await openIt(world, next, { unconsulted: 'No time this year' })).status).toBe(303)
    const second = await closeIt(world, next, '5')
    expect(asked(second)).toMatchObject({ headline: true, change: { since: 2026 } })
    expect(second.headline.comparable).toContain('P-2026-01')
    expect(second.commitments.map(({ id }) => id)).not.toContain('PROP')
  })

  it('T45 pressed in two tabs writes to each partner once, and the second tab is told', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await planRound(world.deps, plan)
    const replies = await Promise.all([begin(world, id), begin(world, id)])
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await messagesOfRound(world.db, id)).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'consultation'),
    )
    expect(await invitedTo(world.db, id)).toHaveLength(5)
    expect((await begin(world, id).catch(() => ({ status: 0 }))).status).not.toBe(303)
  })

  it('T45 opening a consulting round in two tabs invites once, with the links that were there', async () => {
    const world = await consultingWorld()
    await Promise.all([openIt(world, world.id), openIt(world, world.id)])
    const kinds = (await messagesOfRound(world.db, world.id)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'invitation')).toHaveLength(6)
    expect(await invitedTo(world.db, world.id)).toHaveLength(6)
  })

  it('TIP1 says once it is over which kinds of partners were heard, and nothing that singles one out', async () => {
    const world = await consultingWorld({ breakdown: 'sector' })
    for (const which of [0, 1, 2, 3, 4]) await proposed(world, which, `Proposal ${which}`)
    const page = async () => await (await world.signedIn()).read(`/rounds/${world.id}/proposals`)
    expect(await page()).not.toContain('by kind')
    await openIt(world, world.id)
    const told = await page()
    expect(told).toMatch(/Civil society<\/bdi><\/dt><dd>5 organisations/)
    // Whoever changes a partner's record learns nothing of what it proposed.
    world.db.$client.exec("update partner set sector = 'media' where name = 'Partner A'")
    expect(await page()).toBe(told)
    world.db.$client.exec('update "round" set k = 6')
    expect(await page()).toContain('Too few of each kind proposed something')
  })

  it('T1 a link opened by GET a hundred times shows a start page and writes nothing', async () => {
    const world = await consultingWorld()
    await proposed(world, 0, 'They answer quickly.')
    const before = world.db.$client.serialize()
    for (let times = 0; times < 100; times += 1) {
      const page = await world.visitor().read(world.links[1] ?? '')
      expect(page).toContain('data-page="start"')
      expect(page).not.toContain('They answer quickly.')
    }
    expect(world.db.$client.serialize().equals(before)).toBe(true)
  })

  it('T2 every button pressed with nothing filled in proposes, supports and takes back nothing', async () => {
    const world = await consultingWorld()
    const id = await proposed(world, 0, 'They answer quickly.')
    const before = await world.proposals()
    for (const which of [0, 1])
      for (const act of ['propose', 'support', 'withdraw', 'anything'])
        await world.press(which, { act, shown: id, words: '', why: '' })
    expect(await world.proposals()).toEqual(before)
    const empty = await world.press(1, {
      act: 'propose',
      words: ' ',
      why: 'Because',
      commitment: 'TRU',
    })
    const page = await empty.text()
    expect(empty.status).toBe(422)
    expect(page).toContain('href="#words"')
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(1)
    expect(page).toContain('Because')
  })

  it('a partner supports, takes that back, and withdraws only what nobody else supports', async () => {
    const world = await consultingWorld()
    const id = await proposed(world, 0, 'They answer quickly.')
    await world.press(1, { act: 'support', shown: id, support: id })
    const kept = await world.press(0, { act: 'withdraw', withdraw: id })
    expect(kept.status).toBe(422)
    const foreign = await world.press(1, { act: 'withdraw', withdraw: id })
    expect(foreign.status).toBe(200)
    expect(await world.proposals()).toMatchObject([{ id, supporters: [expect.any(String)] }])
    await world.press(1, { act: 'support', shown: id })
    await world.press(0, { act: 'withdraw', withdraw: id })
    expect(await world.proposals()).toEqual([])
  })

  it('one organisation makes three proposals at most, and the same words sent twice are one', async () => {
    const world = await consultingWorld()
    for (const words of ['One', 'Two', 'Two', 'Three']) await proposed(world, 0, words)
    const more = await world.press(0, { act: 'propose', words: 'Four', why: '', commitment: '' })
    expect([more.status, await more.text()]).toEqual([422, expect.stringContaining('Four')])
    expect(await world.proposals()).toHaveLength(3)
  })

  it('accepting needs a second organisation or the review group, and every text in both languages', async () => {
    const world = await consultingWorld()
    const id = await proposed(world, 0, 'They answer quickly.')
    const alone = await decided(world, id, {
      decision: 'accepted',
      ...inBothLanguages,
      anchor3Fr: '',
    })
    const page = await alone.text()
    expect(alone.status).toBe(422)
    for (const field of ['anchor3Fr', 'byReviewGroup']) expect(page).toContain(`href="#${field}"`)
    expect(page).toContain('value="Repère 4"')
    expect(await world.proposals()).toMatchObject([{ decision: 'none' }])
    await decided(world, id, { decision: 'accepted', ...inBothLanguages, byReviewGroup: 'yes' })
    expect(await world.proposals()).toMatchObject([{ decision: 'accepted', code: 'P-2026-01' }])
    await decided(world, id, { decision: 'none' })
    expect(await world.proposals()).toMatchObject([{ decision: 'none' }])
  })

  it('T15 T16 another round’s proposal, and a role that does not decide, meet the page of a missing thing', async () => {
    const world = await consultingWorld()
    const id = await proposed(world, 0, 'They answer quickly.')
    const other = await planRound(world.deps, { ...plan, year: 2027 })
    const reviewer = await world.signedIn('reviewer')
    const refusal = { decision: 'refused', reason: 'No', partner: 'x', code: 'P-2026-09' }
    expect((await reviewer.post(`/rounds/${other}/proposals/${id}`, refusal)).status).toBe(404)
    const focal = await world.signedIn('focal-point')
    expect((await focal.post(`/rounds/${world.id}/proposals/${id}`, refusal)).status).toBe(404)
    expect(await world.proposals()).toMatchObject([{ decision: 'none' }])
    await reviewer.post(`/rounds/${world.id}/proposals/${id}`, refusal)
    expect(await world.proposals()).toMatchObject([{ decision: 'refused', reason: 'No' }])
  })

  it('T33 nobody answers the questionnaire before the round is open', async () => {
    const world = await consultingWorld()
    const sent = await world.press(0, { act: 'send', page: 'form', 'RES-01': '4' })
    expect(sent.status).toBe(422)
    const rows = world.db.$client.prepare('select count(*) from response').pluck().get()
    expect(rows).toBe(0)
  })

  it('T19 what a partner types is text on every page', async () => {
    const world = await consultingWorld()
    const id = await proposed(world, 0, '</textarea><script>alert(1)</script>')
    const coordinator = await world.signedIn()
    for (const html of [
      await (await world.press(1, { act: 'start' })).text(),
      await coordinator.read(`/rounds/${world.id}/proposals`),
      await coordinator.read(`/rounds/${world.id}/proposals/${id}`),
    ])
      expect(html).not.toContain('<script>alert')
  })

  it('ends at its time: proposals stay to read, and nothing more is taken', async () => {
    const world = await consultingWorld()
    await proposed(world, 0, 'They answer quickly.')
    world.clock.at = Date.parse('2026-03-12T16:00:00Z')
    const late = await world.press(1, { act: 'propose', words: 'Too late', why: '' })
    expect([late.status, await late.text()]).toEqual([
      422,
      expect.stringContaining('They answer quickly.'),
    ])
    expect(await world.proposals()).toHaveLength(1)
  })

  it('its links end with the round’s, whose day the start page says, even if it never opens', async () => {
    const world = await consultingWorld()
    const [link = ''] = world.links
    expect(await world.visitor().read(link)).toContain('until 23 March 2031')
    world.clock.at = Date.parse('2031-03-23T16:00:00Z') - minutes(1)
    expect((await world.visitor().get(link)).status).toBe(200)
    world.clock.at += minutes(1)
    expect((await world.visitor().get(link)).status).toBe(404)
    expect((await world.press(0, { act: 'start' })).status).toBe(404)
  })

  it('opening without it asks for a reason, which is kept and shown', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await planRound(world.deps, plan)
    const silent = await openIt(world, id)
    expect([silent.status, await silent.text()]).toEqual([
      422,
      expect.stringContaining('href="#unconsulted"'),
    ])
    const round = await findRound(world.db, id)
    expect(round && isUnopened(round)).toBe(true)
    await openIt(world, id, { unconsulted: 'A first year <b>' })
    const coordinator = await world.signedIn()
    expect(await coordinator.read(`/rounds/${id}`)).toContain('A first year &lt;b>')
  })

  it('speaks French, and switching the language keeps what is typed', async () => {
    const world = await consultingWorld()
    const page = await (
      await world.press(5, { act: 'language-fr', words: 'À moitié', why: '', commitment: 'TRU' })
    ).text()
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('À moitié')
    expect(page).toContain('Rien n’a encore été noté')
  })
})

describe('T67 once an anonymous round is sealed', () => {
  it('nothing in the file, its log or a new backup says who proposed and supported what', async () => {
    const { folder, remove } = temporaryFolder()
    const file = join(folder, 'database.sqlite')
    const world = await consultingWorld({ mode: 'anonymous', file })
    expect(await world.visitor().read(world.links[0] ?? '')).toContain('erased for good')
    const words = ['Two', 'One', 'Four', 'Three']
    for (const [which, one] of words.entries()) await proposed(world, which, one)
    const first = (await world.proposals()).find((one) => one.words === 'Two')
    if (!first) throw new Error('the first proposal was kept')
    for (const which of [2, 3])
      await world.press(which, { act: 'support', shown: first.id, support: first.id })
    const before = await world.proposals()
    expect(before.flatMap(({ author }) => author ?? [])).toHaveLength(4)
    await decided(world, first.id, { decision: 'accepted', ...inBothLanguages })
    await openIt(world, world.id)
    await closeIt(world, world.id, '4')

    const after = await world.proposals()
    expect(after.map((one) => one.words).sort()).toEqual(words.toSorted())
    expect(after).toMatchObject(before.map(({ id }) => ({ id, author: null, supporters: [] })))
    expect(after.find(({ id }) => id === first.id)).toMatchObject({ code: 'P-2026-01' })
    const rows = world.db.$client.prepare('select id from proposal order by rowid').pluck().all()
    expect(rows).toEqual(rows.toSorted())
    copyDatabase(world.db.$client, join(folder, 'copy.sqlite'))
    for (const name of [file, `${file}-wal`, join(folder, 'copy.sqlite')]) {
      const bytes = readFileSync(name).toString('latin1')
      for (const { id, author } of before) expect(bytes).not.toContain(`${id}${author}`)
      for (const partner of before.flatMap(({ supporters }) => supporters))
        expect(bytes).not.toContain(`${first.id}${partner}`)
    }
    world.db.$client.close()
    remove()
  })

  it('its author reads kindly why no answer to a proposal can be shown any more', async () => {
    const world = await consultingWorld({ mode: 'anonymous' })
    const id = await proposed(world, 0, 'They bring cake.')
    await decided(world, id, { decision: 'refused', reason: 'We cannot grade cake.' })
    await openIt(world, world.id)
    const own = async () =>
      await (await world.visitor().post(world.links[0] ?? '', { act: 'proposals' })).text()
    expect(await own()).toContain('We cannot grade cake.')
    await closeIt(world, world.id, '4')
    expect(await own()).toContain('who proposed what was erased for good')
    expect(await own()).not.toContain('cake')
  })
})

describe('T70 what a partner proposed', () => {
  it('is in the copy taken with its link, with what it supported, and not in the office’s', async () => {
    const world = await consultingWorld()
    const own = await proposed(world, 0, 'They answer quickly.')
    const other = await proposed(world, 1, 'They bring cake.')
    await world.press(0, { act: 'support', shown: `${own} ${other}`, support: other })
    await openIt(world, world.id)
    const copy = await (await world.visitor().post(world.links[0] ?? '', { act: 'copy' })).json()
    expect(copy.invitations[0]).toMatchObject({
      proposed: [{ words: 'They answer quickly.', commitment: 'RES', decision: 'none' }],
      supported: ['They bring cake.'],
    })
    const [one] = await invitedTo(world.db, world.id)
    const path = `/partners/${one?.partner.id}/contacts/${one?.contact.id}/copy.json`
    const office = await (await world.signedIn()).read(path)
    expect(office).toContain('"proposed"')
    expect(office).not.toMatch(/cake|quickly/)
  })

  it('goes when its contact is erased; what the office made of it stays', async () => {
    const { folder, remove } = temporaryFolder()
    const file = join(folder, 'database.sqlite')
    const world = await consultingWorld({ file })
    const kept = await proposed(world, 0, 'UNMISTAKABLE accepted')
    const goal = await proposed(world, 0, 'UNMISTAKABLE goal')
    await proposed(world, 0, 'UNMISTAKABLE undecided')
    const alike = await proposed(world, 1, 'Somebody else’s')
    await world.press(0, { act: 'support', shown: alike, support: alike })
    await world.press(1, { act: 'support', shown: kept, support: kept })
    await decided(world, kept, { decision: 'accepted', ...inBothLanguages })
    await decided(world, alike, { decision: 'merged', into: goal })
    const [one] = await invitedTo(world.db, world.id)
    const path = `/partners/${one?.partner.id}/contacts/${one?.contact.id}/erasure`
    expect((await (await world.signedIn()).post(path, { sure: 'yes' })).status).toBe(303)
    const after = await world.proposals()
    expect(after).toHaveLength(3)
    expect(after.find(({ id }) => id === kept)).toMatchObject({
      author: null,
      words: '—',
      indicator: { text: { en: 'They answer our mails within a week.' } },
    })
    expect(after.find(({ id }) => id === goal)).toMatchObject({ author: null, words: '—' })
    expect(after.find(({ id }) => id === alike)).toMatchObject({ supporters: [] })
    for (const name of [file, `${file}-wal`])
      expect(readFileSync(name).includes('UNMISTAKABLE')).toBe(false)
    world.db.$client.close()
    remove()
  })
})
