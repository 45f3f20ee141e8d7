import { describe, expect, it } from 'vitest'
import { findResponse } from '../../db/store/responses.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { remind } from '../../src/flows/remind.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { encoded, publicUrl } from '../support/world.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

async function stored(world: World, which = 0) {
  const invited = world.invited[which]
  return invited && (await findResponse(world.db, invited.id, world.instrument.id))
}

/** Every row of every table, to see whether anything at all changed. */
function everything({ db }: World) {
  const tables = db.$client
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all()
  return JSON.stringify(tables.map((name) => db.$client.prepare(`select * from "${name}"`).all()))
}

function revisionIn(html: string): string {
  return /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
}

describe('opening a personal link', () => {
  it('says on the form what no promise can cover: who looks after the server', async () => {
    const { visitor, link } = await launchedWorld()
    const form = await visitor().post(link, { page: 'start', act: 'start' })
    expect(await form.text()).toContain('could technically read what is stored on it')
  })

  it('shows who asks, until when, and who will see what', async () => {
    const world = await launchedWorld()
    const html = await world.visitor().read(world.link)
    expect(html).toContain('data-page="start"')
    expect(html).toContain('<bdi>Amahoro International</bdi> asks <bdi>Partner A</bdi>')
    expect(html).toContain('31 March 2026')
    expect(html).toContain('confidential, not anonymous')
  })

  it.each(['en', 'fr'])('says all that in at most 120 words in %s', async (language) => {
    const world = await launchedWorld()
    const reply = await world
      .visitor()
      .post(world.link, { page: 'start', act: `language-${language}` })
    const html = await reply.text()
    const told = [...html.matchAll(/<(p|li)>(.*?)<\/\1>/gs)]
      .map(([, , words = '']) => words.replace(/<[^>]+>/g, ''))
      .filter((words) => !/^(I do not|Raison)/.test(words))
    const words = told
      .join(' ')
      .split(/[\s\u00a0]+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
    expect(told.length).toBe(7)
    expect(words.length).toBeLessThanOrEqual(120)
    for (const fact of [
      'Amahoro International',
      '31',
      '5',
      language === 'en' ? 'We do not keep' : 'Nous ne gardons',
    ])
      expect(told.join(' ')).toContain(fact)
  })

  it('T1 a thousand looks by mail scanners change no row and show nothing typed', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    await respondent.post(world.link, {
      ...wholeForm(world.survey, { 'RES-91': 'a secret worry' }),
      act: 'save',
    })
    const before = everything(world)
    for (let look = 0; look < 1000; look += 1) {
      const method = look % 3 === 0 ? 'HEAD' : 'GET'
      const headers = look % 2 === 0 ? { 'sec-purpose': 'prefetch' } : {}
      const reply = await world.visitor().ask(world.link, { method, headers })
      expect(reply.status).toBe(200)
      if (look < 3) expect(await reply.text()).not.toContain('a secret worry')
    }
    expect(everything(world)).toBe(before)
  })

  it('T2 a scanner that presses every button with nothing filled in sends and declines nothing', async () => {
    const world = await launchedWorld()
    const scanner = world.visitor()
    for (const act of [
      'check',
      'send',
      'decline',
      'language-fr',
      'save',
      'start',
      'edit',
      '',
      'nonsense',
    ])
      for (const page of ['start', 'form']) await scanner.post(world.link, { page, act })
    const reply = await scanner.post(world.link, { page: 'form', act: 'send' })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html.match(/href="#[A-Z]{3}-\d\d"/g)).toHaveLength(25)
    expect(await stored(world)).toBeUndefined()
    expect(await scanner.read(world.link)).toContain('value="start"')
  })

  it('T3 a damaged link is 404 and says how to get a new one; glued punctuation is ignored', async () => {
    const world = await launchedWorld()
    const { link } = world
    const other = link.endsWith('A') ? 'B' : 'A'
    for (const damaged of [
      link.slice(0, -1),
      link.slice(0, -1) + other,
      `/r/${link.slice(3).toUpperCase()}`,
      `${link}x`,
      `${link}/x`,
    ]) {
      const reply = await world.visitor().get(damaged)
      expect(reply.status, damaged).toBe(404)
      expect(await reply.text()).toContain('reply to the message')
    }
    for (const glued of ['.', ')', '%3E', '%0A', '%0D%0A', ').', '/', '?utm_source=mail'])
      expect((await world.visitor().get(link + glued)).status, glued).toBe(200)
    expect((await world.visitor().get(`${link}%00`)).status).toBe(400)
  })

  it('T4 after thirty misses in a minute guesses get 429, a valid link never does', async () => {
    const world = await launchedWorld()
    const guesser = world.visitor()
    for (let guess = 0; guess < 30; guess += 1)
      expect((await guesser.get(`/r/guess-${guess}`)).status).toBe(404)
    const reply = await guesser.get('/r/one-more')
    expect(reply.status).toBe(429)
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await guesser.get(world.link)).status).toBe(200)
    world.clock.at += minutes(1)
    expect((await guesser.get('/r/later')).status).toBe(404)
  })

  it('T5 a replaced link is 410 with advice, and the draft is found under the new one', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    await respondent.post(world.link, {
      ...wholeForm(world.survey, { 'RES-01': '3' }),
      act: 'save',
    })
    const [first] = world.invited
    const { atomically } = await import('#dialect')
    const { addLink, replaceLink } = await import('../../db/store/invitations.ts')
    const id = first?.id ?? world.deps.newId()
    const token = world.deps.links.invitation(id, 2)
    await atomically(world.db, (tx) => [
      replaceLink(tx, id, 1),
      addLink(tx, id, 2, world.deps.links.fingerprints(id, 2)),
    ])
    const old = await respondent.get(world.link)
    expect(old.status).toBe(410)
    expect(await old.text()).toContain('newest message')
    const late = await respondent.post(world.link, {
      ...wholeForm(world.survey, { 'RES-91': 'Half a page of thought' }),
      language: 'fr',
      act: 'save',
    })
    expect(late.status).toBe(410)
    const words = await late.text()
    expect(words).toContain('Half a page of thought')
    expect(words).toContain('n’ont pas été enregistrées')
    expect(words).not.toContain('>3.')
    const asTyped = await respondent.ask(world.link, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://partners.test' },
      body: '{"revision":0,"fields":{"RES-91":"x"}}',
    })
    expect([asTyped.status, await asTyped.json()]).toEqual([410, { problem: 'replaced' }])
    const form = await (await respondent.post(`/r/${token}`, { act: 'start' })).text()
    expect(form).toMatch(/name="RES-01" value="3" checked/)
  })

  it('T5 after closing the link says so, and shows own answers only after a button', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    const answers = { ...allGraded(world.survey), 'RES-91': 'our reason' }
    await respondent.post(world.link, { ...wholeForm(world.survey, answers), act: 'send' })
    world.clock.at = Date.parse('2026-04-02T08:00:00Z')
    const start = await respondent.get(world.link)
    expect(start.status).toBe(200)
    const html = await start.text()
    expect(html).toContain('This round has closed')
    expect(html).not.toContain('our reason')
    expect(html).not.toContain('<input type="radio"')
    const own = await (await respondent.post(world.link, { act: 'start' })).text()
    expect(own).toContain('our reason')
  })

  it('T6 the page loads nothing from elsewhere and is never kept by a cache', async () => {
    const world = await launchedWorld()
    const reply = await world.visitor().post(world.link, { act: 'start' })
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.headers.get('referrer-policy')).toBe('same-origin')
    expect(await reply.text()).not.toMatch(/(src|href)="(https?:)?\/\//)
    expect(world.logged.join()).not.toContain(world.link.slice(3))
  })
})

describe('answering', () => {
  it('a respondent who comes back on another device finds the answers given so far', async () => {
    const world = await launchedWorld()
    await world.visitor().post(world.link, {
      ...wholeForm(world.survey, {
        'RES-01': '2',
        'RES-91': 'Late <payments> & "calls"',
        'PRI-01': ['RES-01', 'GOV-02'],
      }),
      act: 'save',
    })
    const html = await (await world.visitor().post(world.link, { act: 'start' })).text()
    expect(html).toMatch(/name="RES-01" value="2" checked/)
    expect(html).toContain('Late &lt;payments> &amp; &quot;calls&quot;')
    expect(html).toMatch(/name="PRI-01" value="GOV-02" checked/)
  })

  it('checks everything before sending and ends on a receipt', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    const check = await respondent.post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      act: 'check',
    })
    expect(check.status).toBe(200)
    const checkPage = await check.text()
    expect(checkPage).toContain('data-page="check"')
    expect(checkPage).toContain('Nothing has been sent yet')
    expect((await stored(world))?.answers).toBeNull()
    const sent = await respondent.post(world.link, {
      page: 'check',
      revision: revisionIn(checkPage),
      act: 'send',
    })
    expect(await sent.text()).toMatch(
      /<code data-receipt="(true)?">[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}<\/code>/,
    )
    expect((await stored(world))?.answers).toMatchObject(allGraded(world.survey))
  })

  it('lists what is missing beside each question and at the top, with everything typed kept', async () => {
    const world = await launchedWorld()
    const reply = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, { ...allGraded(world.survey), 'RES-91': 'kept words' }),
      'RES-02': '',
      act: 'check',
    })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('<a href="#RES-02">')
    expect(html).toMatch(/<fieldset id="RES-02" role="radiogroup" aria-invalid="true"/)
    expect(html.match(/aria-invalid/g)).toHaveLength(
      1 + (html.match(/\[aria-invalid\]/g)?.length ?? 0),
    )
    expect(html).toContain('kept words')
    expect(html).toContain('<title>To correct')
  })

  it.each(['0', '6', '1.5', '5 ', '1e999', 'NaN', '-0', 'dk na'])(
    'T32 the rating %j is refused beside its question, all other answers still in the form',
    async (rating) => {
      const world = await launchedWorld()
      const reply = await world.visitor().post(world.link, {
        ...wholeForm(world.survey, { ...allGraded(world.survey), 'TRU-91': 'still here' }),
        'RES-03': rating,
        act: 'send',
      })
      expect(reply.status).toBe(422)
      const html = await reply.text()
      expect(html).toMatch(/<fieldset id="RES-03" role="radiogroup" aria-invalid="true"/)
      expect(html).toContain('still here')
      expect(html).toMatch(/name="GOV-04" value="4" checked/)
      expect((await stored(world))?.answers).toBeNull()
    },
  )

  it('T32 the same field twice is refused beside its question', async () => {
    const world = await launchedWorld()
    const reply = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      'RES-03': ['4', '5'],
      act: 'send',
    })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toMatch(
      /<fieldset id="RES-03" role="radiogroup" aria-invalid="true"/,
    )
  })

  it('T33 answers to questions that are not asked store nothing', async () => {
    const world = await launchedWorld()
    for (const name of ['XXX-01', 'sent_on', '__proto__', 'RES-01_y']) {
      const reply = await world.visitor().post(world.link, {
        ...wholeForm(world.survey, { 'RES-91': 'typed' }),
        [name]: '5',
        act: 'save',
      })
      expect(reply.status, name).toBe(422)
      expect(await reply.text()).toContain('typed')
    }
    expect(await stored(world)).toBeUndefined()
  })

  it.each([
    ['letters', 'a'.repeat(5001)],
    ['emoji', '😀'.repeat(5001)],
    ['Arabic', 'ش'.repeat(5001)],
  ])(
    'T34 a text of 5,001 %s is told by how much it is too long and stays in the box',
    async (_, text) => {
      const world = await launchedWorld()
      const reply = await world.visitor().post(world.link, {
        ...wholeForm(world.survey, { 'RES-91': text, 'RES-01': '5' }),
        act: 'save',
      })
      expect(reply.status).toBe(422)
      const html = await reply.text()
      expect(html).toContain('1 character too long')
      expect(html).toContain(text)
      expect((await stored(world))?.draft?.fields['RES-01']).toBeDefined()
    },
  )

  it('the language switch keeps what is typed', async () => {
    const world = await launchedWorld()
    const reply = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, { 'RES-01': '5', 'RES-91': 'typed in English' }),
      act: 'language-fr',
    })
    const html = await reply.text()
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('typed in English')
    expect(html).toMatch(/name="RES-01" value="5" checked/)
    expect(html).toContain('Enregistrer et continuer plus tard')
  })

  it('declining needs a tick, ends with thanks, and can be taken back by answering', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    const unticked = await respondent.post(world.link, {
      page: 'start',
      act: 'decline',
      reason: 'busy',
    })
    expect(unticked.status).toBe(422)
    expect(await unticked.text()).toContain('busy')
    await respondent.post(world.link, {
      page: 'start',
      act: 'decline',
      decline: 'yes',
      reason: 'busy',
    })
    expect(await respondent.read(world.link)).toContain('do not take part')
    await respondent.post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      act: 'send',
    })
    expect(await respondent.read(world.link)).toContain('Your answers have arrived')
  })
})

describe('the reason for declining', () => {
  it('is said in one click and saved without answers, for the coordinator alone', async () => {
    const world = await launchedWorld()
    const start = await world.visitor().read(world.link)
    expect(start).toContain('We have no time for it now')
    expect(start).not.toMatch(/<input[^>]* checked/)
    const filled = { page: 'start', act: 'decline', choice: 'no-time' }
    await world.visitor().post(world.link, filled)
    const kept = world.db.$client.prepare('select decline_choice, declined_on from invitation')
    expect(kept.all()).toContainEqual({ decline_choice: 'no-time', declined_on: '2026-03-02' })
    expect(await stored(world)).toBeUndefined()
    const page = `/rounds/${world.roundId}`
    expect(await (await world.signedIn()).read(page)).toContain('We have no time for it now')
    const focal = await world.signedIn('focal-point')
    expect(await focal.read(page)).not.toContain('We have no time for it now')
  })

  it('T32 is one of the list or none, and is chosen again where something else is wrong', async () => {
    const world = await launchedWorld()
    const post = (fields: Record<string, string>) =>
      world.visitor().post(world.link, { page: 'start', act: 'decline', ...fields })
    expect((await post({ choice: 'because' })).status).toBe(422)
    const refused = await post({ choice: 'no-trust', reason: 'x'.repeat(1001) })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/value="no-trust"[^>]*checked/)
  })

  const declined = async (reason: string) => {
    const world = await launchedWorld()
    const filled = { page: 'start', act: 'decline', decline: 'yes', reason }
    const { status } = await world.visitor().post(world.link, filled)
    return { status, kept: await reasonOf(world) }
  }
  const reasonOf = async ({ db }: World) =>
    db.$client.prepare('select max(decline_reason) from invitation').pluck().get()

  it.each([
    ['letters', 'x'.repeat(1000)],
    ['emoji', '🙂'.repeat(1000)],
    ['Arabic letters', 'ش'.repeat(1000)],
  ])('T34 a thousand %s are kept whole', async (_, reason) => {
    expect(await declined(reason)).toEqual({ status: 200, kept: reason })
  })

  it('T34 a line end counts once, as on the page', async () => {
    const typed = `${'x'.repeat(900)}${'\r\n'.repeat(99)}x`
    expect(await declined(typed)).toEqual({ status: 200, kept: typed.replaceAll('\r', '') })
  })

  it('T34 one too many is refused, with how many, and kept in the box', async () => {
    expect(await declined('🙂'.repeat(1001))).toEqual({ status: 422, kept: null })
  })
})

describe('sending', () => {
  it('T37 fifty identical submits at the same moment store one response and end on one receipt', async () => {
    const world = await launchedWorld()
    const form = { ...wholeForm(world.survey, allGraded(world.survey)), act: 'send' }
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => world.visitor().post(world.link, form)),
    )
    const pages = new Set(await Promise.all(replies.map((reply) => reply.text())))
    expect(pages.size).toBe(1)
    expect([...pages][0]).toContain('data-receipt')
    expect(world.db.$client.prepare('select count(*) from response').pluck().get()).toBe(1)
  })

  it('T38 pressing again after a lost reply shows the receipt', async () => {
    const world = await launchedWorld()
    const check = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      act: 'check',
    })
    const send = { page: 'check', revision: revisionIn(await check.text()), act: 'send' }
    const first = await (await world.visitor().post(world.link, send)).text()
    expect(await (await world.visitor().post(world.link, send)).text()).toBe(first)
  })

  it('a change that was saved and not sent again is never taken for sent', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    const whole = wholeForm(world.survey, allGraded(world.survey))
    await respondent.post(world.link, { ...whole, act: 'send' })
    expect(await respondent.read(world.link)).not.toContain('not been sent yet')
    const form = await (await respondent.post(world.link, { act: 'edit' })).text()
    expect(form).toContain('counts once you have sent it again')
    const changed = { ...whole, revision: revisionIn(form), 'RES-91': 'An afterthought' }
    const saved = await (await respondent.post(world.link, { ...changed, act: 'save' })).text()
    expect(saved).toContain('counts once you have sent it again')
    expect(await respondent.read(world.link)).toContain('What was last sent counts.')
    const sending = { ...changed, revision: revisionIn(saved) }
    await respondent.post(world.link, { ...sending, act: 'send' })
    expect(await respondent.read(world.link)).not.toContain('not been sent yet')
  })

  it('what was last sent counts until closing', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    await respondent.post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      act: 'send',
    })
    const form = await (await respondent.post(world.link, { act: 'edit' })).text()
    await respondent.post(world.link, {
      ...wholeForm(world.survey, { ...allGraded(world.survey), 'RES-01': '1' }),
      revision: revisionIn(form),
      act: 'send',
    })
    expect((await stored(world))?.answers?.['RES-01']).toBe('1')
  })

  it('T40 two devices that fill different questions keep both', async () => {
    const world = await launchedWorld()
    await world
      .visitor()
      .post(world.link, { ...wholeForm(world.survey, { 'RES-01': '2' }), act: 'save' })
    const reply = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, { 'RES-02': '5' }),
      act: 'save',
    })
    const html = await reply.text()
    expect(html).toMatch(/name="RES-01" value="2" checked/)
    expect(html).toMatch(/name="RES-02" value="5" checked/)
  })

  it('T40 two devices that answer the same question differently are both shown', async () => {
    const world = await launchedWorld()
    await world
      .visitor()
      .post(world.link, { ...wholeForm(world.survey, { 'RES-91': 'first text' }), act: 'save' })
    const reply = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, { 'RES-91': 'second text' }),
      act: 'save',
    })
    expect(reply.status).toBe(409)
    const html = await reply.text()
    expect(html).toContain('first text')
    expect(html).toContain('second text')
    const picked = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, { 'RES-91': 'second text' }),
      revision: revisionIn(html),
      act: 'save',
    })
    expect(picked.status).toBe(200)
  })

  it('T41 a tab left open since before sending gets a conflict and never replaces what was sent', async () => {
    const world = await launchedWorld()
    const sent = {
      ...wholeForm(world.survey, { ...allGraded(world.survey), 'RES-91': 'final words' }),
      act: 'send',
    }
    await world.visitor().post(world.link, sent)
    const reply = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, { 'RES-91': 'old words' }),
      act: 'save',
    })
    expect(reply.status).toBe(409)
    expect(await reply.text()).toContain('old words')
    expect((await stored(world))?.answers?.['RES-91']).toBe('final words')
  })

  it('T43 five seconds after closing still counts, thirty-one minutes after is kept as late', async () => {
    const world = await launchedWorld()
    const closing = Date.parse('2026-03-31T16:00:00Z')
    const [first, second] = world.invited
    const form = { ...wholeForm(world.survey, allGraded(world.survey)), act: 'send' }
    world.clock.at = closing + 5000
    await world.visitor().post(first?.link ?? '', form)
    world.clock.at = closing + minutes(31)
    const late = await (await world.visitor().post(second?.link ?? '', form)).text()
    expect((await stored(world, 0))?.answers).not.toBeNull()
    expect((await stored(world, 1))?.answers).toBeNull()
    expect((await stored(world, 1))?.late).not.toBeNull()
    expect(late).toContain('kept as late')
  })

  it('T43 a late sending leaves the answers sent in time untouched', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    await respondent.post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      act: 'send',
    })
    const form = await (await respondent.post(world.link, { act: 'edit' })).text()
    world.clock.at = Date.parse('2026-04-02T08:00:00Z')
    await respondent.post(world.link, {
      ...wholeForm(world.survey, { ...allGraded(world.survey), 'RES-01': '1' }),
      revision: revisionIn(form),
      act: 'send',
    })
    expect((await stored(world))?.answers?.['RES-01']).toBe('4')
    expect((await stored(world))?.late?.['RES-01']).toBe('1')
  })

  it('T75 answers leave no time finer than a day and no address behind', async () => {
    const world = await launchedWorld()
    await world
      .visitor()
      .post(world.link, { ...wholeForm(world.survey, allGraded(world.survey)), act: 'send' })
    const row = world.db.$client.prepare('select * from response').get()
    expect(JSON.stringify(row)).not.toMatch(/\d{2}:\d{2}|17\d{8,}/)
    expect(row).toMatchObject({ sent_on: '2026-03-02' })
  })

  it.each([
    ['sending', { act: 'send' }],
    ['declining', { page: 'start', act: 'decline', decline: 'yes' }],
  ])('T75 a reminder that %s stops on its way does not keep when that was', async (_, pressed) => {
    const world = await launchedWorld()
    const round = await world.round()
    if (round?.state !== 'open') throw new Error('the round is open')
    await remind(world.deps, round)
    world.clock.at += minutes(7) + 123
    const answers = 'page' in pressed ? {} : wholeForm(world.survey, allGraded(world.survey))
    await world.visitor().post(world.link, { ...answers, ...pressed })
    const stopped = "select count(*) from message where state = 'stopped'"
    expect(world.db.$client.prepare(stopped).pluck().get()).toBe(1)
    expect(everything(world)).not.toContain(String(world.clock.at))
  })
})

describe('requests that are not forms', () => {
  it('T29 a body over the limit is 413, a packed one 415', async () => {
    const world = await launchedWorld()
    const big = await world
      .visitor()
      .post(world.link, { 'RES-91': 'x'.repeat(300_000), act: 'save' })
    expect(big.status).toBe(413)
    const packed = await world.visitor().ask(world.link, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-encoding': 'gzip',
        origin: publicUrl,
      },
      body: encoded({ act: 'save' }),
    })
    expect(packed.status).toBe(415)
  })

  it('T12 a form from another site is refused', async () => {
    const world = await launchedWorld()
    const reply = await world.visitor().ask(world.link, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://evil.example',
      },
      body: encoded({ act: 'decline', decline: 'yes' }),
    })
    expect(reply.status).toBe(403)
  })
})

describe('saving as one types', () => {
  const typed = (world: World, body: unknown, headers: Record<string, string> = {}) =>
    world.visitor().ask(world.link, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  it('keeps the fields that changed and tells the new revision', async () => {
    const world = await launchedWorld()
    const reply = await typed(world, {
      revision: 0,
      key: 'page-one',
      fields: { 'RES-91': 'half a sen' },
    })
    expect(await reply.json()).toEqual({ revision: 1, at: '10:00' })
    const form = await (await world.visitor().post(world.link, { act: 'start' })).text()
    expect(form).toContain('half a sen')
  })

  it.each([
    ['a wrong type', { revision: 0, fields: { 'RES-91': 5 } }],
    ['an unknown key', { revision: 0, fields: {}, sent_on: 'today' }],
    ['an unknown question', { revision: 0, fields: { 'RES-91': 'kept?', 'XXX-01': '1' } }],
    ['a grade that is none', { revision: 0, fields: { 'RES-91': 'kept?', 'RES-01': '6' } }],
    ['a part the round does not have', { revision: 0, part: 'another', fields: { 'RES-91': 'x' } }],
    [
      'a name that JavaScript takes for something else',
      '{"revision":0,"fields":{"RES-91":"kept?","__proto__":"1"}}',
    ],
    ['a list', []],
    ['no JSON at all', '{"revision":'],
  ])('refuses %s and stores nothing', async (_, body) => {
    const world = await launchedWorld()
    expect((await typed(world, body)).status).toBe(422)
    expect(await stored(world)).toBeUndefined()
  })

  it('T12 JSON posted by another site is refused', async () => {
    const world = await launchedWorld()
    const reply = await typed(
      world,
      { revision: 0, fields: { 'RES-01': '1' } },
      { origin: 'https://evil.example' },
    )
    expect(reply.status).toBe(403)
    expect(await stored(world)).toBeUndefined()
  })

  it('saves into the part of the round that the page is about', async () => {
    const world = await launchedWorld()
    const reply = await typed(world, {
      revision: 0,
      part: world.survey.id,
      fields: { 'RES-91': 'x' },
    })
    expect(reply.status).toBe(200)
    expect((await stored(world))?.draft?.fields).toHaveProperty('RES-91')
  })

  it('T67 a page’s name, kept in the draft, tells no time', async () => {
    const { readFileSync } = await import('node:fs')
    expect(readFileSync('views/islands/answers.ts', 'utf8')).not.toMatch(/Date|performance\.now/)
  })

  it('T41 a submit on top of an autosave whose reply was lost takes the newest text without a conflict', async () => {
    const world = await launchedWorld()
    await typed(world, { revision: 0, key: 'page-one', fields: { 'RES-91': 'half' } })
    const reply = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, { ...allGraded(world.survey), 'RES-91': 'half and whole' }),
      key: 'page-one',
      act: 'send',
    })
    expect(reply.status).toBe(200)
    expect((await stored(world))?.answers?.['RES-91']).toBe('half and whole')
  })

  it('T40 the same field on two pages is a conflict told to the second', async () => {
    const world = await launchedWorld()
    await typed(world, { revision: 0, key: 'page-one', fields: { 'RES-91': 'one' } })
    const reply = await typed(world, {
      revision: 0,
      key: 'page-two',
      fields: { 'RES-91': 'two', 'RES-02': '3' },
    })
    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({
      collisions: [{ field: 'RES-91', theirs: 'one', yours: 'two' }],
    })
    expect((await stored(world))?.draft?.fields).toMatchObject({ 'RES-02': [{ value: '3' }] })
  })
})
