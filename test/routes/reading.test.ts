import { describe, expect, it } from 'vitest'
import { cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import { findContact } from '../../db/store/contacts.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import { leadsTo, submit } from '../support/form.ts'
import { nextText, readAll, readByBoth, writtenRound } from '../support/written.ts'

const quote = { 'CNS-01': 'quote' }
const five = [
  { 'RES-91': 'Contact of A helped us in Gitega', ...quote },
  { 'RES-91': 'Payments come late', ...quote },
  { 'RES-01_why': 'Only for a summary' },
  { 'RES-91': 'Not for anybody', 'CNS-01': 'none' },
  {},
]

describe('naming two readers', () => {
  it('two different persons who may read; the page says what it means', async () => {
    const { coordinator, path, staff } = await writtenRound(five)
    const page = await coordinator.read(path)
    expect(page).toContain('do not decide about money')
    expect(page).toContain('Nobody is named yet')
    const one = staff('coordinator').id
    for (const second of ['', one, staff('direction').id, staff('focal-point').id]) {
      const reply = await coordinator.post(`${path}/readers`, { first: one, second })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain('href="#first"')
    }
    const named = await submit(coordinator, path, 'name="second"', {
      first: one,
      second: staff('reviewer').id,
    })
    expect(leadsTo(named)).toBe(path)
    expect(await coordinator.read(path)).toContain('Cécile Coordinator and Réginald Reviewer read')
  })

  it('T15 a reviewer names nobody', async () => {
    const { reviewer, path, staff } = await writtenRound(five)
    const first = staff('coordinator').id
    const reply = await reviewer.post(`${path}/readers`, { first, second: staff('reviewer').id })
    expect(reply.status).toBe(404)
  })

  it('nothing is read before the results are there', async () => {
    const { coordinator, path, id, db } = await writtenRound(five)
    db.$client.prepare('update round set results_at = null where id = ?').run(id)
    expect((await coordinator.get(path)).headers.get('location')).toBe(`/rounds/${id}`)
  })
})

describe('a text', () => {
  it('stands alone: with its question and what its author allows, names marked, nothing else of its author', async () => {
    const world = await writtenRound(five)
    const { coordinator, path, named } = world
    await named()
    const pages: string[] = []
    for (const text of (await coordinator.read(path)).matchAll(
      /href="([^"]*\/reading\/[\w-]{22})"/g,
    ))
      pages.push(await coordinator.read(text[1] ?? ''))
    expect(pages).toHaveLength(4)
    const helped = pages.find((page) => page.includes('helped us'))
    expect(helped).toContain('<mark>Contact of A</mark> helped us in <mark>Gitega</mark>')
    expect(helped).toContain('it stands in the results')
    expect(pages.find((page) => page.includes('Only for a summary'))).toContain('never quoted')
    expect(pages.find((page) => page.includes('Not for anybody'))).toContain('quoted nowhere')
    const secrets = world.db.$client
      .prepare(
        'select r.id, i.id, p.id, p.name, c.id, c.email from response r join invitation i on i.id = r.invitation join partner p on p.id = i.partner join contact c on c.id = i.contact',
      )
      .raw()
      .all()
      .flat()
      .map(String)
    expect(secrets).toHaveLength(30)
    for (const page of pages)
      for (const secret of secrets) expect(page.includes(secret), secret).toBe(false)
  })

  it('is cleaned by one reader and confirmed by the other, who may go on changing it', async () => {
    const world = await writtenRound([{ 'RES-91': 'Contact of A helped' }, {}, {}, {}, {}])
    const { coordinator, reviewer, path, named, db, id } = world
    await named()
    const address = (await nextText(coordinator, path)) ?? ''
    await submit(coordinator, address, 'name="words"', { words: 'Somebody helped', act: 'keep' })
    expect(await coordinator.read(address)).toContain('the other reader confirms it')
    const changed = { words: 'A person helped', act: 'keep' }
    expect(leadsTo(await submit(reviewer, address, 'name="words"', changed))).toBe(path)
    expect((await cleanedTextsOf(db, id))[0]).toMatchObject({ confirmedOn: null })
    await submit(coordinator, address, 'name="words"', { act: 'keep' })
    const [text] = await cleanedTextsOf(db, id)
    expect(text).toMatchObject({
      words: 'A person helped',
      confirmedBy: world.staff('coordinator').id,
    })
    expect(await coordinator.read(path)).toContain('1 of 1 text is read by both')
  })

  it('nobody confirms the own work', async () => {
    const { coordinator, path, named, db, id } = await writtenRound(five)
    await named()
    await readAll(coordinator, path)
    for (const text of await cleanedTextsOf(db, id)) {
      const again = await submit(coordinator, `${path}/${text.id}`, 'name="words"', { act: 'keep' })
      expect(again.status).toBe(303)
    }
    const texts = await cleanedTextsOf(db, id)
    expect(texts.map(({ turn, confirmedOn }) => [turn, confirmedOn])).toEqual(
      Array(4).fill([2, null]),
    )
  })

  it('that both leave out leaves no word behind', async () => {
    const world = await writtenRound(five)
    await readByBoth(world, () => 'leave-out')
    const texts = await cleanedTextsOf(world.db, world.id)
    expect(texts.map(({ decision, words }) => [decision, words])).toEqual(
      Array(4).fill(['left-out', '']),
    )
    expect(await world.coordinator.read(world.path)).toContain('4 texts were left out')
  })

  it('empty or too long comes back with what was typed', async () => {
    const { coordinator, path, named } = await writtenRound(five)
    await named()
    const address = (await nextText(coordinator, path)) ?? ''
    const empty = await submit(coordinator, address, 'name="words"', { words: ' ', act: 'keep' })
    expect([empty.status, await empty.text()]).toEqual([
      422,
      expect.stringContaining('href="#words"'),
    ])
    const words = 'x'.repeat(5001)
    const long = await submit(coordinator, address, 'name="words"', { words, act: 'keep' })
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining(words)])
  })
})

describe('two readers at once', () => {
  it('begin at different ends', async () => {
    const { coordinator, reviewer, path, named } = await writtenRound(five)
    await named()
    expect(await nextText(coordinator, path)).not.toBe(await nextText(reviewer, path))
  })

  it('never undo each other: the slower one sees both versions and loses nothing', async () => {
    const world = await writtenRound([{ 'RES-91': 'raw words' }, {}, {}, {}, {}])
    const { coordinator, reviewer, path, named, db, id } = world
    await named()
    const address = (await nextText(coordinator, path)) ?? ''
    const both = { turn: '0', act: 'keep' }
    await coordinator.post(address, { ...both, words: 'the first version' })
    const late = await reviewer.post(address, { ...both, words: 'the second version' })
    const page = await late.text()
    expect(late.status).toBe(409)
    expect(page).toContain('the first version')
    expect(page).toContain('the second version</textarea>')
    expect((await cleanedTextsOf(db, id))[0]?.words).toBe('the first version')
  })

  it('what was confirmed meanwhile stays; the words typed stand there to copy', async () => {
    const world = await writtenRound([{ 'RES-91': 'raw words' }, {}, {}, {}, {}])
    const address = (await named(world)) ?? ''
    await readByBoth(world, () => 'cleaned')
    const late = await world.coordinator.post(address, {
      turn: '1',
      act: 'keep',
      words: 'later words',
    })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('later words')
    expect(page).toContain('cleaned')
    expect(page).not.toContain('raw words')
    expect((await cleanedTextsOf(world.db, world.id))[0]?.words).toBe('cleaned')
  })

  it('a confirmed text can only be left out, and then nothing of it is kept', async () => {
    const world = await writtenRound([{ 'RES-91': 'raw words' }, {}, {}, {}, {}])
    const address = (await named(world)) ?? ''
    await readByBoth(world, () => 'cleaned')
    await submit(world.reviewer, address, 'value="leave-out"', { act: 'leave-out' })
    expect((await cleanedTextsOf(world.db, world.id))[0]).toMatchObject({
      decision: 'left-out',
      words: '',
    })
  })
})

async function named(world: Awaited<ReturnType<typeof writtenRound>>) {
  await world.named()
  return await nextText(world.coordinator, world.path)
}

describe('who reads', () => {
  it('T15 nobody but the two readers: another coordinator or reviewer meets a missing page', async () => {
    const world = await writtenRound(five)
    const { coordinator, reviewer, path, staff } = world
    const address = (await named(world)) ?? ''
    const missing = await coordinator.read('/there-is-no-such-page')
    await coordinator.post('/people', {
      name: 'Another Reviewer',
      email: 'another@amahoro.test',
      role: 'reviewer',
      language: 'en',
    })
    const another = world.db.$client
      .prepare("select id from staff where name = 'Another Reviewer'")
      .pluck()
      .get()
    const first = staff('coordinator').id
    await coordinator.post(`${path}/readers`, { first, second: String(another) })
    for (const [method, place] of [
      ['get', address],
      ['get', `${path}/next`],
      ['post', address],
    ] as const) {
      const reply = await reviewer[method](place, { words: 'mine', act: 'keep', turn: '0' })
      expect([reply.status, await reply.text()]).toEqual([404, missing])
    }
    const overview = await reviewer.read(path)
    expect(overview).toContain('0 of 4 texts are read by both')
    expect(overview).not.toMatch(/reading\/[\w-]{22}|helped us|Payments/)
  })

  it.each(['direction', 'focal-point', 'observer', 'person-of-trust', 'finance'] as const)(
    'T15 %s not at all',
    async (role) => {
      const world = await writtenRound(five)
      const address = (await named(world)) ?? ''
      const person = await world.signedIn(role)
      for (const place of [world.path, address, `${world.path}/next`])
        expect((await person.get(place)).status).toBe(404)
    },
  )

  it('after confirmation the raw text is in no page of any role', async () => {
    const world = await writtenRound(five)
    await readByBoth(world, (words) => words.replace(/Contact of A|Gitega|late/g, '…'))
    const texts = await cleanedTextsOf(world.db, world.id)
    for (const person of [world.coordinator, world.reviewer])
      for (const place of [world.path, ...texts.map(({ id }) => `${world.path}/${id}`)]) {
        const page = await person.read(place)
        expect(page).not.toContain('helped us in Gitega')
        expect(page).not.toContain('come late')
      }
    expect(texts.map(({ words }) => words)).toContain('Payments come …')
  })

  it('once the results are shared nobody reads any more', async () => {
    const world = await writtenRound(five)
    const address = (await named(world)) ?? ''
    world.db.$client
      .prepare("update round set state = 'shared', shared_at = results_at where id = ?")
      .run(world.id)
    expect((await world.coordinator.get(address)).headers.get('location')).toBe(world.path)
    const late = await world.coordinator.post(address, { turn: '0', act: 'keep', words: 'late' })
    expect(late.headers.get('location')).toBe(world.path)
    expect(await cleanedTextsOf(world.db, world.id)).toEqual([])
    expect(await world.coordinator.read(world.path)).not.toMatch(/reading\/[\w-]{22}/)
  })
})

describe('what is hidden and why', () => {
  it('T63 a part that fewer than k partners sent is counted and read by nobody', async () => {
    const world = await writtenRound(five.slice(0, 4))
    const { coordinator, path, named: name } = world
    await name()
    expect(await nextText(coordinator, path)).toBeUndefined()
    const page = await coordinator.read(path)
    expect(page).toContain('4 texts stand in a part that fewer than 5 partners sent')
    expect(page).not.toContain('helped us')
  })

  it('T64 whoever typed in the words of some finds nobody by leaving them out', async () => {
    const world = await writtenRound([...five, {}])
    const typedIn = (rows: number) =>
      world.db.$client
        .prepare(
          "update response set channel = 'paper', entered_on = '2026-03-04' where rowid <= ?",
        )
        .run(rows)
    await world.named()
    typedIn(1)
    expect(await nextText(world.coordinator, world.path)).toBeDefined()
    typedIn(2)
    expect(await nextText(world.coordinator, world.path)).toBeUndefined()
    expect(await world.coordinator.read(world.path)).toContain(
      '4 texts stand in a part that fewer than 5 partners sent themselves',
    )
  })

  it('T63 once somebody of five is forgotten, the words of four are read by nobody', async () => {
    const world = await writtenRound(five)
    await world.named()
    const before = await nextText(world.coordinator, world.path)
    expect(before).toBeDefined()
    const id = world.made[0]?.contact.id
    const contact = id && (await findContact(world.db, id))
    if (!contact) throw new Error('there is a contact')
    await eraseContact(world.deps, contact)
    expect(await nextText(world.coordinator, world.path)).toBeUndefined()
    expect((await world.coordinator.get(before ?? '')).status).toBe(404)
  })

  it('tells what consent, readers and the rule of k hold back, beside the figures', async () => {
    const world = await writtenRound(five)
    const before = await world.coordinator.read(world.path)
    expect(before).toContain('4 texts have not been read by both')
    await readByBoth(world)
    const page = await world.coordinator.read(world.path)
    expect(page).toContain('1 text is only for a summary')
    expect(page).toContain('1 text does not leave the review team')
    expect(page).toContain('What is not shown')
  })

  it('a round in which nobody wrote anything says so', async () => {
    const world = await writtenRound([{}, {}, {}, {}, {}])
    expect(await world.coordinator.read(world.path)).toContain('nothing to do')
  })
})

describe('an anonymous round', () => {
  it('is read text by text like any other, from what was left when it was cut from its links', async () => {
    const world = await writtenRound(five, { mode: 'anonymous' })
    await readByBoth(world, (words) => `clean: ${words}`)
    const texts = await cleanedTextsOf(world.db, world.id)
    expect(texts).toHaveLength(4)
    expect(texts.map(({ consent }) => consent).sort()).toEqual(['none', null, 'quote', 'quote'])
    expect(await world.coordinator.read(world.path)).toContain('The round is anonymous')
  })
})
