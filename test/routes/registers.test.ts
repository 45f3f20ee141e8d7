import { describe, expect, it } from 'vitest'
import { entriesOf, findEntry } from '../../db/store/register-entries.ts'
import { may, roles } from '../../src/domain/access.ts'
import { shippedTerms } from '../../src/domain/records/terms.ts'
import { registers } from '../../src/domain/registers/index.ts'
import { keptEntry } from '../support/entries.ts'
import { formWith, leadsTo, submit } from '../support/form.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { wordsOf } from '../support/uploads.ts'

const practice = {
  title: 'Seeds are shared',
  what: 'Each group keeps a store of seeds.',
  origin: 'own',
  learned_on: '2026-01-10',
}

async function world() {
  const office = await officeWorld()
  return Object.assign(office, { coordinator: await office.signedIn() })
}

const idOf = (path: string) => path.split('/').at(-1) ?? ''

/** Adds an entry through the form, and gives its address. */
async function added(
  { coordinator }: Awaited<ReturnType<typeof world>>,
  register: string,
  facts: object,
) {
  const reply = await submit(coordinator, `/registers/${register}/new`, 'class="stack"', {
    ...facts,
  })
  return leadsTo(reply)
}

describe('the page of all registers', () => {
  it('tells what each is for and how many entries it has', async () => {
    const office = await world()
    await keptEntry(office, 'practices', practice)
    const page = wordsOf(await office.coordinator.read('/registers'))
    for (const { name, purpose } of registers) {
      expect(page).toContain(name.en)
      expect(page).toContain(purpose.en)
    }
    expect(page).toMatch(/Practices 1 entry/)
  })

  it.each(roles)('T15 %s is shown the registers the table of access allows', async (role) => {
    const office = await world()
    const reply = await (await office.signedIn(role)).get('/registers')
    expect(reply.status).toBe(may(role, 'see registers') ? 200 : 404)
    const page = await reply.text()
    for (const { id, see } of registers)
      expect(page.includes(`href="/registers/${id}"`)).toBe(
        may(role, 'see registers') && may(role, see),
      )
  })
})

describe('a register', () => {
  it.each(
    registers
      .filter((one) => !('ownPages' in one))
      .map(({ id, purpose }) => [id, purpose] as const),
  )('%s that is empty says what it is for, and has its form', async (id, purpose) => {
    const { coordinator } = await world()
    const page = wordsOf(await coordinator.read(`/registers/${id}`))
    expect(page).toContain('Nothing here yet')
    expect(page).toContain(purpose.en)
    expect((await coordinator.get(`/registers/${id}/new`)).status).toBe(200)
    const french = await office(coordinator)
    expect(french).not.toContain('undefined')
    async function office(visitor: typeof coordinator) {
      await visitor.post('/language', { language: 'fr' })
      return await visitor.read(`/registers/${id}/new`)
    }
  })

  it('is searched by words in any language and without accents, and narrowed', async () => {
    const office = await world()
    const [partner] = await office.withPartners(1, { name: 'Réseau Twese Hamwe' })
    await keptEntry(office, 'practices', practice)
    await keptEntry(office, 'practices', {
      ...practice,
      title: 'Women lead meetings',
      origin: 'partner-to-office',
      partners: [partner?.partner.id ?? ''],
      purposes: ['gender'],
    })
    const listed = async (query: string) =>
      [
        ...(await office.coordinator.read(`/registers/practices?${query}`)).matchAll(
          /<th scope="row"><a href="\/registers\/practices\/[^?]*?"><bdi>([^<]*)/g,
        ),
      ].map(([, title]) => title)
    expect(await listed('')).toEqual(['Seeds are shared', 'Women lead meetings'])
    expect(await listed('q=reseau+HAMWE')).toEqual(['Women lead meetings'])
    expect(await listed('q=egalite')).toEqual(['Women lead meetings'])
    expect(await listed('origin=own')).toEqual(['Seeds are shared'])
    expect(await listed('purposes=gender')).toEqual(['Women lead meetings'])
    expect(await listed('sort=title&down')).toEqual(['Women lead meetings', 'Seeds are shared'])
    expect(await listed('sort=name;drop')).toEqual(['Seeds are shared', 'Women lead meetings'])
  })

  it('is told fifty entries at a time', async () => {
    const office = await world()
    for (let number = 1; number <= 51; number += 1)
      await keptEntry(office, 'competencies', { name: `Competency ${number}`, description: 'x' })
    const first = await office.coordinator.read('/registers/competencies')
    expect(wordsOf(first)).toContain('Page 1 of 2')
    expect(first).not.toContain('<bdi>Competency 51</bdi>')
    expect(await office.coordinator.read('/registers/competencies?page=2')).toContain(
      '<bdi>Competency 51</bdi>',
    )
  })

  it('counts practices by the purpose they serve', async () => {
    const office = await world()
    await keptEntry(office, 'practices', { ...practice, purposes: ['gender', 'advocacy'] })
    await keptEntry(office, 'practices', { ...practice, title: 'Another', purposes: ['gender'] })
    await keptEntry(office, 'practices', { ...practice, title: 'Without' })
    const page = await office.coordinator.read('/registers/practices')
    const [, table = ''] = /<caption>What it serves<\/caption>(.*?)<\/table>/s.exec(page) ?? []
    expect(wordsOf(table.replaceAll('</tr>', ';'))).toBe(
      'WordEntries;Equality between women and men2;Taking a model to more people0;Advocacy based on facts1;Good governance0;not said1;',
    )
  })

  it('narrows community initiatives by their origin', async () => {
    const office = await world()
    const own = await keptEntry(office, 'initiatives', { name: 'Bakery', origin: 'self-created' })
    const begun = await keptEntry(office, 'initiatives', { name: 'Club', origin: 'by-programme' })
    const page = await office.coordinator.read('/registers/initiatives?origin=self-created')
    expect([page.includes(own), page.includes(begun)]).toEqual([true, false])
  })

  it('prints the phases of projects as one table', async () => {
    const office = await world()
    const [partner] = await office.withPartners(1)
    await keptEntry(office, 'projects', {
      name: 'Clean water',
      partners: [partner?.partner.id ?? ''],
      in_assessment: 'Asked the families',
      in_evaluation: 'Chooses the evaluator',
    })
    const page = await office.coordinator.read('/registers/projects/print')
    expect(page.match(/<th scope="col">/g)).toHaveLength(7)
    expect(wordsOf(page)).toMatch(
      /Clean water.*Partner A.*Asked the families.*Chooses the evaluator/,
    )
  })
})

describe('an entry', () => {
  it('is written, read with who wrote it, and leads to its partner', async () => {
    const office = await world()
    const [partner] = await office.withPartners(1)
    const id = partner?.partner.id ?? ''
    const path = await added(office, 'mous', {
      partner: id,
      title: 'Agreement 2026',
      state: 'talks',
    })
    const page = await office.coordinator.read(path)
    expect(page).toContain(`<a href="/partners/${id}"><bdi>Partner A</bdi></a>`)
    expect(wordsOf(page)).toContain('Written, 2 March 2026, Cécile Coordinator')
    expect(wordsOf(await office.coordinator.read('/settings/audit'))).toContain(
      'wrote an entry of a register',
    )
  })

  it('that lacks something comes back with everything typed', async () => {
    const { coordinator } = await world()
    const reply = await submit(coordinator, '/registers/practices/new', 'class="stack"', {
      ...practice,
      learned_on: '2026-02-30',
      origin: 'partner-to-office',
    })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    expect(page).toContain('href="#learned_on"')
    expect(page).toContain('href="#partners"')
    expect(formWith(page, 'name="title"').fields).toMatchObject({
      ...practice,
      learned_on: '2026-02-30',
      origin: 'partner-to-office',
    })
  })

  it('T16 takes no fields nobody declared', async () => {
    const office = await world()
    const path = await added(office, 'practices', {
      ...practice,
      id: 'x',
      turn: '9',
      register: 'mous',
      added: 'y',
    })
    const [entry] = await entriesOf(office.db, 'practices')
    expect([idOf(path), Object.keys(entry?.values ?? {}).includes('added')]).toEqual([
      entry?.id,
      false,
    ])
  })

  it('two people change at once is never undone: the second sees what the first wrote', async () => {
    const office = await world()
    const path = await added(office, 'practices', practice)
    const reviewer = await office.signedIn('reviewer')
    const opened = formWith(await reviewer.read(`${path}/edit`), 'name="title"')
    await submit(office.coordinator, `${path}/edit`, 'name="title"', { title: 'Seeds are sold' })
    const reply = await reviewer.post(`${path}/edit`, { ...opened.fields, what: 'Mine' })
    const page = await reply.text()
    expect(reply.status).toBe(409)
    expect(wordsOf(page)).toContain('Practice: Seeds are shared becomes Seeds are sold')
    const { fields } = formWith(page, 'name="title"')
    expect(fields).toMatchObject({ title: 'Seeds are shared', what: 'Mine', turn: '2' })
    const again = await reviewer.post(`${path}/edit`, { ...fields, title: 'Seeds are sold' })
    expect(again.status).toBe(303)
    const history = wordsOf(await reviewer.read(path))
    expect(history).toMatch(
      /Changed, 2 March 2026, Réginald Reviewer.*Mine.*Changed, 2 March 2026, Cécile Coordinator.*Seeds are sold.*Written/,
    )
  })

  it('saved as it was is no write', async () => {
    const office = await world()
    const path = await added(office, 'practices', practice)
    await submit(office.coordinator, `${path}/edit`, 'name="title"')
    expect((await entriesOf(office.db, 'practices'))[0]?.turn).toBe(1)
  })

  it('tells who mentions it, and is removed once, after a tick', async () => {
    const office = await world()
    const session = await added(office, 'sessions', {
      title: 'Lessons on seeds',
      held_on: '2026-02-01',
      kind: 'lessons',
    })
    const path = await added(office, 'practices', { ...practice, session: idOf(session) })
    expect(await office.coordinator.read(session)).toContain(
      `<a href="${path}"><bdi>Seeds are shared</bdi></a>`,
    )
    expect(await office.coordinator.read(path)).toContain(
      `<a href="${session}"><bdi>Lessons on seeds</bdi></a>`,
    )
    const removal = `${session}/removal`
    expect(wordsOf(await office.coordinator.read(removal))).toContain('Another entry mentions it')
    expect((await submit(office.coordinator, removal, 'name="sure"')).status).toBe(422)
    const stale = await office.coordinator.post(removal, { sure: 'yes', turn: '7' })
    expect(stale.status).toBe(409)
    expect((await submit(office.coordinator, removal, 'name="sure"', { sure: 'yes' })).status).toBe(
      303,
    )
    expect((await office.coordinator.get(session)).status).toBe(404)
    expect((await office.coordinator.get(path)).status).toBe(200)
  })

  it('T15 under the address of another register is missing', async () => {
    const office = await world()
    const path = await added(office, 'practices', practice)
    expect((await office.coordinator.get(path.replace('practices', 'stories'))).status).toBe(404)
  })

  it('finance writes agreements and documents, and reads the rest', async () => {
    const office = await world()
    const finance = await office.signedIn('finance')
    expect((await finance.get('/registers/documents/new')).status).toBe(200)
    expect((await finance.get('/registers/practices/new')).status).toBe(404)
    expect((await finance.post('/registers/practices/new', practice)).status).toBe(404)
    expect(await entriesOf(office.db, 'practices')).toEqual([])
    expect(await finance.read('/registers/practices')).not.toContain('/registers/practices/new')
  })

  it('is written where its register has pages of its own', async () => {
    const office = await world()
    const page = await office.coordinator.read('/registers/issues')
    expect(page).toContain('href="/issues"')
    for (const path of ['new', 'import'])
      expect((await office.coordinator.get(`/registers/issues/${path}`)).status).toBe(404)
    expect((await office.coordinator.post('/registers/issues/new', {})).status).toBe(404)
  })
})

/** A contact with a partner of the focal point, and one with a partner of nobody. */
async function contacts(office: OfficeWorld) {
  const [own] = await office.withPartners(1, { focalPoint: office.staff('focal-point').id })
  const [other] = await office.withPartners(1)
  const about = (partner: string, words: string) =>
    keptEntry(office, 'contacts', {
      partner,
      held_on: '2026-02-01',
      how: 'call',
      about: words,
      notes: 'umuganda',
    })
  return {
    own: {
      partner: own?.partner.id ?? '',
      entry: await about(own?.partner.id ?? '', 'Own matter'),
    },
    other: {
      partner: other?.partner.id ?? '',
      entry: await about(other?.partner.id ?? '', 'Foreign matter'),
    },
  }
}

describe('T15 what belongs to a partner', () => {
  it('is no one’s who does not see that partner: not listed, counted, found, opened, exported or changed', async () => {
    const office = await world()
    const { own, other } = await contacts(office)
    const focal = await office.signedIn('focal-point')
    for (const path of [
      '/registers/contacts',
      '/registers/search?q=umuganda',
      '/registers/contacts/export.csv',
      '/registers/contacts/print',
    ]) {
      const page = await focal.read(path)
      expect([path, page.includes('Own matter'), page.includes('Foreign matter')]).toEqual([
        path,
        true,
        false,
      ])
    }
    expect(wordsOf(await focal.read('/registers'))).toContain('Contacts with partners 1 entry')
    const foreign = `/registers/contacts/${other.entry}`
    const before = await findEntry(office.db, other.entry)
    for (const path of [foreign, `${foreign}/edit`, `${foreign}/removal`])
      expect([path, (await focal.get(path)).status]).toEqual([path, 404])
    for (const path of [`${foreign}/edit`, `${foreign}/removal`, `${foreign}/evidence`])
      expect([path, (await focal.post(path, { sure: 'yes', turn: '1' })).status]).toEqual([
        path,
        404,
      ])
    expect(await findEntry(office.db, other.entry)).toEqual(before)
    const moved = await submit(focal, `/registers/contacts/${own.entry}/edit`, 'name="about"', {
      partner: other.partner,
    })
    expect(moved.status).toBe(422)
    expect(await focal.read('/registers/contacts/new')).not.toContain(other.partner)
  })

  it('is not told by the history of an entry that was of another partner before', async () => {
    const office = await world()
    const { own, other } = await contacts(office)
    const path = `/registers/contacts/${other.entry}`
    await submit(office.coordinator, `${path}/edit`, 'name="about"', {
      partner: own.partner,
      about: 'Filed anew',
    })
    const focal = await office.signedIn('focal-point')
    expect(await office.coordinator.read(path)).toContain('Foreign matter')
    expect(await focal.read(path)).toContain('Filed anew')
    expect(await focal.read(path)).not.toContain('Foreign matter')
    const late = { partner: own.partner, about: 'x', held_on: '2026-02-01', how: 'call', turn: '1' }
    const again = await focal.post(`${path}/edit`, late)
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.not.stringContaining('Foreign matter'),
    ])
  })

  it('leads to no partner’s page that is not the reader’s', async () => {
    const office = await world()
    const { other } = await contacts(office)
    const id = await keptEntry(office, 'networks', {
      name: 'Peace',
      theme: 'governance',
      members: [other.partner],
      initiator: 'office',
      led_by: 'office',
    })
    const focal = await office.signedIn('focal-point')
    expect(await focal.read(`/registers/networks/${id}`)).not.toContain(
      `/partners/${other.partner}`,
    )
    expect(await office.coordinator.read(`/registers/networks/${id}`)).toContain(
      `/partners/${other.partner}`,
    )
  })
})

describe('the search over all registers', () => {
  it('finds a story by its theme, its place and its group', async () => {
    const office = await world()
    const [theme] = shippedTerms.themes
    const [group] = shippedTerms['impact-groups']
    const id = await keptEntry(office, 'stories', {
      title: 'Hillside school',
      words: 'They built it.',
      theme: theme?.code ?? '',
      place: 'Rutegama',
      group: group?.code ?? '',
      told_on: '2026-02-01',
      consent: 'named',
    })
    for (const q of [theme?.label.en, theme?.label.fr, 'rutegama hillside', group?.label.en]) {
      const page = await office.coordinator.read(
        `/registers/search?${new URLSearchParams({ q: q ?? 'a term' })}`,
      )
      expect([q, page.includes(`/registers/stories/${id}`)]).toEqual([q, true])
    }
    expect(wordsOf(await office.coordinator.read('/registers/search?q=nowhere'))).toContain(
      'Nothing was found',
    )
    expect(wordsOf(await office.coordinator.read('/registers/search'))).toContain(
      'Write what you are looking for',
    )
  })

  it('tells what was found register by register, and finds partners by name', async () => {
    const office = await world()
    const { own } = await contacts(office)
    await keptEntry(office, 'mous', { partner: own.partner, title: 'Frame', state: 'talks' })
    const page = await office.coordinator.read('/registers/search?q=partner+a')
    expect([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, name]) => name)).toEqual([
      'Contacts with partners',
      'Memorandums of understanding',
    ])
  })

  it('T19 shows what was looked for as text', async () => {
    const { coordinator } = await world()
    const page = await coordinator.read('/registers/search?q=%3Cscript%3Ealert(1)%3C/script%3E')
    expect(page).not.toContain('<script>alert')
  })
})
