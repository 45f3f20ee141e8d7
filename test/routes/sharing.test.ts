import { describe, expect, it } from 'vitest'
import { invitedTo } from '../../db/store/invitations.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { isShared } from '../../src/domain/round.ts'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { ownYears } from '../../src/flows/own-years.ts'
import { packOf } from '../../src/flows/pack-of-round.ts'
import { publishRound } from '../../src/flows/publish-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { unplanned } from '../support/planned.ts'
import { answered, closing, launched, opened } from '../support/rounds.ts'
import { keepResults, moveTo } from '../support/rounds-with-results.ts'
import { waived } from '../support/waived.ts'
import { publicUrl } from '../support/world.ts'

/** A closed round of six partners; five graded everything, the first of them RES-01 with a 2. */
async function closedRound() {
  const world = await officeWorld()
  await world.withPartners(6)
  const id = await opened(world)
  await sendDueMail(world.deps)
  const links = world.letters.map(({ text }) => /\/r\/[\w-]{22}/.exec(text)?.[0] ?? '')
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  const codes = survey ? indicatorsOf(survey).map(({ code }) => code) : []
  const graded = (grade: string) => Object.fromEntries(codes.map((code) => [code, grade]))
  const [first = {}, ...others] = Array.from({ length: 5 }, () => graded('4'))
  await answered(world, id, [{ ...first, 'RES-01': '2', 'RES-91': 'only ours' }, ...others])
  world.clock.at = closing + minutes(30)
  await closeDueRounds(world.deps)
  await waived(world, id, 'comments-cleaned')
  await sendDueMail(world.deps)
  const [link = '', ...more] = links
  return { ...world, id, link, last: more.at(-1) ?? '', path: `/rounds/${id}` }
}

const sure = { sure: 'yes' }
const plain = (html: string) => html.replaceAll('\u00a0', ' ')

describe('sharing', () => {
  it('says what will happen, asks once, and leads on to publishing', async () => {
    const { path, signedIn } = await closedRound()
    const coordinator = await signedIn()
    expect(await coordinator.read(path)).toContain(`href="${path}/sharing"`)
    const asked = await coordinator.read(`${path}/sharing`)
    expect(asked).toContain('6 mails go out at once, to the contacts of 6 invited partners')
    expect(asked).toContain('cannot be taken back')
    const unticked = await coordinator.post(`${path}/sharing`)
    expect([unticked.status, await unticked.text()]).toEqual([
      422,
      expect.stringContaining('aria-invalid="true"'),
    ])
    const shared = await coordinator.post(`${path}/sharing`, sure)
    expect([shared.status, shared.headers.get('location')]).toEqual([303, path])
    expect(await coordinator.read(path)).toContain(`href="${path}/publication"`)
    expect(await coordinator.read('/')).toContain('Partners have been sent the results of 2026.')
  })

  it('T45 pressed in a second tab is told, and sends nothing', async () => {
    const world = await closedRound()
    const coordinator = await world.signedIn()
    await coordinator.post(`${world.path}/sharing`, sure)
    const again = await coordinator.post(`${world.path}/sharing`, sure)
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining('not waiting to be shared'),
    ])
    world.letters.length = 0
    await sendDueMail(world.deps)
    expect(world.letters.filter(({ to }) => to.address.endsWith('@partner.test'))).toHaveLength(6)
  })

  it('T68 publishing before sharing is refused, and published stays published', async () => {
    const { path, signedIn } = await closedRound()
    const coordinator = await signedIn()
    expect((await coordinator.post(`${path}/publication`, sure)).status).toBe(409)
    await coordinator.post(`${path}/sharing`, sure)
    expect((await coordinator.post(`${path}/publication`)).status).toBe(422)
    const waived = { ...sure, reason: unplanned.reason }
    expect((await coordinator.post(`${path}/publication`, waived)).status).toBe(303)
    expect((await coordinator.post(`${path}/publication`, sure)).status).toBe(409)
    expect((await coordinator.post(`${path}/sharing`, sure)).status).toBe(409)
    expect(await coordinator.read(path)).toContain('The results were published on')
  })

  it('is nobody’s but the coordinator’s', async () => {
    const { path, signedIn } = await closedRound()
    for (const role of ['reviewer', 'direction', 'focal-point'] as const) {
      const person = await signedIn(role)
      for (const act of ['sharing', 'publication']) {
        expect((await person.get(`${path}/${act}`)).status).toBe(404)
        expect((await person.post(`${path}/${act}`, sure)).status).toBe(404)
      }
    }
  })
})

describe('who reads the results', () => {
  it('T15 coordinator and reviewer when closed, the office when shared, observers when published', async () => {
    const { path, id, deps, signedIn } = await closedRound()
    const pages = ['results', 'results.csv', 'codebook.csv', 'present', 'present/file']
    const readers = async () => {
      const found: string[] = []
      for (const role of ['coordinator', 'direction', 'focal-point', 'observer'] as const) {
        const person = await signedIn(role)
        const statuses = await Promise.all(
          pages.map(async (one) => (await person.get(`${path}/${one}`)).status),
        )
        expect(new Set(statuses).size).toBe(1)
        if (statuses[0] === 200) found.push(role)
      }
      return found
    }
    expect(await readers()).toEqual(['coordinator'])
    await shareRound(deps, id)
    expect(await readers()).toEqual(['coordinator', 'direction', 'focal-point'])
    await publishRound(deps, id, unplanned)
    expect(await readers()).toEqual(['coordinator', 'direction', 'focal-point', 'observer'])
  })

  it('T65 direction meets no figure of closed results on the home page or the round’s page', async () => {
    const { path, signedIn } = await closedRound()
    const direction = await signedIn('direction')
    for (const page of [await direction.read('/'), await direction.read(path)]) {
      expect(page).toContain('being checked')
      expect(page).not.toMatch(/high grades|\/results"|median/)
    }
  })
})

describe('a partner’s link', () => {
  it('leads to the overall results once they are shared, and not before', async () => {
    const { deps, id, link, visitor } = await closedRound()
    expect(await visitor().read(link)).toContain('The results will be sent to every partner')
    const early = await visitor().post(link, { act: 'results', page: 'start', language: 'en' })
    expect(await early.text()).not.toMatch(/grade it good|median/)
    await shareRound(deps, id)
    const start = plain(await visitor().read(link))
    expect(start).toContain('data-page="start"')
    expect(start).toContain('5 of 6 invited partners answered')
    expect(start).toContain('2026 is the first year')
    const all = await visitor().post(link, { act: 'results', page: 'start', language: 'en' })
    expect(plain(await all.text())).toContain('4 of 5 partners grade it good')
  })

  it('shows own answers beside the median, by a button only', async () => {
    const { deps, id, link, visitor } = await closedRound()
    await shareRound(deps, id)
    expect(await visitor().read(link)).not.toContain('only ours')
    const own = await visitor().post(link, {
      act: 'start',
      page: 'start',
      part: 'scorecard-partner-of-choice',
      language: 'en',
    })
    const page = plain(await own.text())
    expect(page).toContain('only ours')
    expect(page).toContain('All partners: median 4; 4 of 5 partners grade it good.')
  })

  it('shows of earlier rounds what is published, and what was shared with this partner', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const ids: RoundId[] = []
    for (const results of fourRounds()) {
      if (results.round.year === 2025) await world.withPartners(1)
      ids.push(await keepResults(world, results))
    }
    for (const [place, id] of ids.entries()) moveTo(world, id, place === 0 ? 'published' : 'shared')
    const last = await launched(world, ids.at(-1) ?? world.deps.newId())
    if (!isShared(last)) throw new Error('the last round is shared')
    const earlier = async (name: string) => {
      const one = (await invitedTo(world.db, last.id)).find(({ partner }) => partner.name === name)
      if (!one) throw new Error(`${name} was asked`)
      const asking = { round: last, invitation: one.invitation, printedOn: null }
      const read = await packOf(world.deps, last, one.partner.id)
      const { years } = await ownYears(world.deps, asking)
      return [read?.earlier ?? [], years.map(({ results }) => results)].map((documents) =>
        documents.map(({ round }) => round.year),
      )
    }
    expect(await earlier('Partner A')).toEqual([
      [2022, 2023, 2024],
      [2022, 2023, 2024, 2025],
    ])
    expect(await earlier('Partner F')).toEqual([[2022], [2022, 2025]])
    expect((await packOf(world.deps, last, null))?.earlier).toHaveLength(3)
  })

  it('of somebody who did not answer shows the overall results alone', async () => {
    const { deps, id, last, visitor } = await closedRound()
    await shareRound(deps, id)
    const start = await visitor().read(last)
    expect(start).toContain('No answers were sent with this link')
    expect(start).not.toContain('data-act="start"')
    expect(start).toContain('data-act="results"')
  })

  it('speaks the other language at one tap, on every page of it', async () => {
    const { deps, id, link, visitor } = await closedRound()
    await shareRound(deps, id)
    const start = await visitor().post(link, { act: 'language-fr', page: 'start' })
    expect(await start.text()).toContain('Les résultats sont là')
    const all = await visitor().post(link, { act: 'language-fr', page: 'results' })
    expect(plain(await all.text())).toContain('4 partenaires sur 5 donnent une bonne note')
  })

  it('weighs little: the start page 3 KB packed, the results 10 KB', async () => {
    const { deps, id, link, app } = await closedRound()
    await shareRound(deps, id)
    const packed = async (act: string) => {
      const reply = await app.request(`${publicUrl}${link}`, {
        method: 'POST',
        body: `act=${act}&page=start&language=fr`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: publicUrl,
          'accept-encoding': 'br',
        },
      })
      return (await reply.arrayBuffer()).byteLength
    }
    expect(await packed('language-fr')).toBeLessThanOrEqual(3 * 1024)
    expect(await packed('results')).toBeLessThanOrEqual(10 * 1024)
  })
})
