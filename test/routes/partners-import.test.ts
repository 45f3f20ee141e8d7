import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { allContacts, contactsOf, markOptedOut, markRefused } from '../../db/store/contacts.ts'
import { allPartners, changePartner } from '../../db/store/partners.ts'
import { officeWorld } from '../support/office.ts'
import { confirmImport, upload as uploadTo, wordsOf } from '../support/uploads.ts'
import type { Visitor } from '../support/world.ts'

const upload = (visitor: Visitor, file: string | Uint8Array) =>
  uploadTo(visitor, '/partners/import', { name: 'partners.csv', file })
const confirm = (visitor: Visitor, page: string) =>
  confirmImport(visitor, '/partners/import/confirm', page)

async function world() {
  const office = await officeWorld()
  return Object.assign(office, { coordinator: await office.signedIn() })
}

const header = 'name,sector,relationship,place,language,focal_point,contact,email,contact_language'
const alpha = 'Alpha,network,strategic,Gitega,fr,focal-point@amahoro.test,Aline,aline@alpha.test,fr'
const beta = 'Beta,media,vendor,,en,,,,'

describe('a spreadsheet of partners', () => {
  it('is shown first and kept only after the button', async () => {
    const { db, coordinator, staff } = await world()
    const dry = await upload(coordinator, `${header}\n${alpha}\n${beta}\n`)
    expect(dry.status).toBe(200)
    const page = await dry.text()
    expect(wordsOf(page)).toContain('2 new, 0 changed, 0 unchanged')
    expect(await allPartners(db)).toEqual([])
    const done = await confirm(coordinator, page)
    expect(done.headers.get('location')).toBe('/partners?added=2&changed=0')
    expect(await allPartners(db)).toMatchObject([
      { name: 'Alpha', sector: 'network', focalPoint: staff('focal-point').id },
      { name: 'Beta', relationship: 'vendor', place: '', focalPoint: null },
    ])
    expect(await allContacts(db)).toMatchObject([{ name: 'Aline', main: true, language: 'fr' }])
    expect(await coordinator.read('/partners?added=2&changed=0')).toContain('2 added, 0 changed')
  })

  it('may have French headings and values, semicolons and a BOM', async () => {
    const { db, coordinator } = await world()
    const sheet = [
      '\uFEFFNom;Secteur;Relation;Langue;Courriel;Contact;Langue du contact',
      'Réseau;SOCIETE CIVILE;stratégique;Français;a@r.test;Aline;anglais',
      '"Réseau";;;;b@r.test;Béatrice;',
    ].join('\r\n')
    const page = await (await upload(coordinator, sheet)).text()
    expect((await confirm(coordinator, page)).status).toBe(303)
    expect(await allPartners(db)).toMatchObject([{ sector: 'civil-society', language: 'fr' }])
    expect(await allContacts(db)).toMatchObject([
      { name: 'Aline', main: true, language: 'en' },
      { name: 'Béatrice', main: false, language: 'fr' },
    ])
  })

  it('shows each change from old to new and leaves the rest alone', async () => {
    const { db, coordinator, withPartners } = await world()
    const [first] = await withPartners(2)
    if (!first) throw new Error('no partner')
    const sheet = [
      'name,place,sector,email,contact',
      'PARTNER A,Ngozi,,second@partner.test,Second',
      'PARTNER A,,,A@partner.test,Aline',
      'Partner B,,,,',
    ].join('\n')
    const page = await (await upload(coordinator, sheet)).text()
    const words = wordsOf(page)
    expect(words).toContain('0 new, 1 changed, 1 unchanged')
    expect(words).toContain('Name: Partner A →becomes PARTNER A')
    expect(words).toContain('Place: Gitega →becomes Ngozi')
    expect(words).not.toContain('Sector :')
    expect(words).toContain('New contact: Second, second@partner.test, English')
    expect(words).toContain('Main contact: a@partner.test →becomes second@partner.test')
    expect((await confirm(coordinator, page)).status).toBe(303)
    expect(await contactsOf(db, first.partner.id)).toMatchObject([
      { name: 'Second', main: true },
      { name: 'Aline', email: 'A@partner.test', main: false },
    ])
    expect(await allPartners(db)).toMatchObject([
      { name: 'PARTNER A', place: 'Ngozi', sector: 'civil-society' },
      { name: 'Partner B', place: 'Gitega' },
    ])
  })

  it('never undoes an opt-out or a refusal by the way', async () => {
    const { db, coordinator, withPartners } = await world()
    const [first] = await withPartners(1)
    if (!first) throw new Error('no partner')
    const { id, email } = first.contact
    await atomically(db, (tx) => [
      markOptedOut(tx, id),
      markRefused(tx, id, { address: email, reply: '550 no' }),
    ])
    const sheet = 'name,contact,email\nPartner A,Renamed,a@partner.test\n'
    const page = await (await upload(coordinator, sheet)).text()
    expect((await confirm(coordinator, page)).status).toBe(303)
    expect(await allContacts(db)).toMatchObject([
      { name: 'Renamed', main: true, optedOut: true, refusal: '550 no' },
    ])
  })

  it('is shown anew when somebody changed partners since the dry run', async () => {
    const { db, coordinator, withPartners } = await world()
    const [first] = await withPartners(1)
    if (!first) throw new Error('no partner')
    const page = await (await upload(coordinator, 'name,place\nPartner A,Ngozi\n')).text()
    await atomically(db, (tx) => [changePartner(tx, { ...first.partner, place: 'Kayanza' })])
    const reply = await confirm(coordinator, page)
    expect(reply.status).toBe(409)
    const again = await reply.text()
    expect(wordsOf(again)).toContain('Kayanza →becomes Ngozi')
    expect((await allPartners(db))[0]?.place).toBe('Kayanza')
    expect((await confirm(coordinator, again)).status).toBe(303)
    expect((await allPartners(db))[0]?.place).toBe('Ngozi')
  })

  it('is checked again when it is confirmed, whatever the page was made to say', async () => {
    const { db, coordinator } = await world()
    const page = await (await upload(coordinator, `${header}\n${alpha}\n`)).text()
    const forged = page.replace('aline@alpha.test', 'a@x.org, b@y.org')
    expect((await confirm(coordinator, forged)).status).toBe(422)
    const other = page.replace('aline@alpha.test', 'other@alpha.test')
    expect(
      (await confirm(coordinator, other.replace(/name="seen" value="[^"]*"/, ''))).status,
    ).toBe(409)
    expect(await allPartners(db)).toEqual([])
  })

  it('that changes nothing has no button', async () => {
    const { coordinator, withPartners } = await world()
    await withPartners(1)
    const page = await (await upload(coordinator, 'name\nPartner A\n')).text()
    expect(wordsOf(page)).toContain('nothing to import')
    expect(page).not.toContain('/partners/import/confirm')
  })

  it('T19 is shown as text', async () => {
    const { coordinator } = await world()
    const sheet = `name,sector,relationship,language\n"<script>alert(1)</script>""><b>",media,strategic,en\n`
    const page = await (await upload(coordinator, sheet)).text()
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('"><b>')
    const faulty = await upload(coordinator, 'name,<script>x</script>\nA,b\n')
    expect(await faulty.text()).not.toContain('<script>x')
  })
})

describe('T24 a file that cannot be taken', () => {
  async function refused(file: string | Uint8Array) {
    const { db, coordinator } = await world()
    const started = performance.now()
    const reply = await upload(coordinator, file)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(await allPartners(db)).toEqual([])
    return { status: reply.status, words: wordsOf(await reply.text()) }
  }

  it.each([
    ['of 10 MB', 'x'.repeat(10_000_000)],
    ['with a cell of 5 MB', `name\n"${'x'.repeat(5_000_000)}"\n`],
  ])('%s is too large', async (_, file) => {
    expect((await refused(file)).status).toBe(413)
  })

  it('of 5,001 rows is refused; 5,000 are taken', async () => {
    const rows = (count: number) =>
      `name,sector,relationship,language\n${Array.from({ length: count }, (_, index) => `P${index},media,strategic,en`).join('\n')}\n`
    const { status, words } = await refused(rows(5001))
    expect(status).toBe(422)
    expect(words).toContain('Row 5002')
    expect(words).toContain('more than 5,000 rows')
    const { db, coordinator } = await world()
    const page = await (await upload(coordinator, rows(5000))).text()
    expect((await confirm(coordinator, page)).status).toBe(303)
    expect(await allPartners(db)).toHaveLength(5000)
  })

  it.each([
    ['an unclosed quote', `name,place\nA,"open\nB,b\n`, 'Row 2', 'quotation mark'],
    ['a NUL', 'name,place\nA,b\0c\n', 'Row 2, column B', 'NUL'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFname\nA\n', 'utf16le')), 'Row 1', 'UTF-16'],
    [
      'Windows-1252',
      new Uint8Array(Buffer.from('name\nRéseau\n', 'latin1')),
      'Row 2, column A',
      'UTF-8',
    ],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'Row 1', 'CSV UTF-8'],
    ['no rows', 'name\n', 'Row 1', 'at least one more'],
    ['no name column', 'place\nGitega\n', 'Row 1', 'no column “name”'],
  ])('with %s is refused by row and column', async (_, file, where, why) => {
    const { status, words } = await refused(file)
    expect(status).toBe(422)
    expect(words).toContain(where)
    expect(words).toContain(why)
  })

  it('names the first 20 faults and how many more there are, and takes none of its good rows', async () => {
    const good = 'Good,media,strategic,,en,,,,'
    const bad = Array.from({ length: 25 }, (_, index) => `P${index},media,strategic,,en,,,,,beyond`)
    const { status, words } = await refused([header, good, ...bad].join('\n'))
    expect(status).toBe(422)
    expect(words).toContain('25 things to put right')
    expect(words.match(/Row \d+/g)).toHaveLength(20)
    expect(words).toContain('and 5 more')
  })

  it('is told of new partners that lack a sector together with everything else', async () => {
    const { words } = await refused(
      'name,sector,email,contact\nA,,a@x.test,\nB,medya,not one,Bea\n',
    )
    expect(words.match(/Row \d+, column \w+ \(\w+\)|Row \d+, column \w+/g)).toEqual([
      'Row 2, column relationship',
      'Row 2, column language',
      'Row 2, column B (sector)',
      'Row 2, column D (contact)',
      'Row 3, column relationship',
      'Row 3, column language',
      'Row 3, column B (sector)',
      'Row 3, column C (email)',
    ])
  })

  it('is asked for when none was chosen', async () => {
    expect((await refused('')).status).toBe(422)
    const { coordinator } = await world()
    const reply = await coordinator.post('/partners/import', {})
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('Choose a file first')
  })
})

describe('T25 addresses that would reach somebody else', () => {
  it('are refused by row and column, and nobody is mailed', async () => {
    const { db, coordinator, letters } = await world()
    const rows = [
      'Alpha,media,strategic,,en,,A,"a@x.org, b@y.org",',
      'Beta,media,strategic,,en,,B,"""evil@x a""@ngo.org",',
      'Gamma,media,strategic,,en,,C,user@good.org(x)evil.org,',
      'Delta,media,strategic,,en,,D,a@x.org,',
      'Delta,,,,,,E,A@X.org,',
    ]
    const reply = await upload(coordinator, [header, ...rows].join('\n'))
    expect(reply.status).toBe(422)
    const words = wordsOf(await reply.text())
    expect(words).toContain('4 things to put right')
    for (const row of [2, 3, 4]) expect(words).toContain(`Row ${row}, column H (email) “`)
    expect(words).toMatch(/Row 6, column H \(email\) “A@X.org” – The same address stands in row 5/)
    expect(await allPartners(db)).toEqual([])
    expect(letters).toEqual([])
    expect(db.$client.prepare('select count(*) from message').pluck().get()).toBe(0)
  })

  it('so are columns nobody knows, whatever their name', async () => {
    const { coordinator } = await world()
    const reply = await upload(coordinator, 'name,__proto__,constructor,name\nAlpha,x,y,z\n')
    expect(reply.status).toBe(422)
    const words = wordsOf(await reply.text())
    expect(words).toContain('Row 1, column B “__proto__” – No column has this name')
    expect(words).toContain('Row 1, column C “constructor”')
    expect(words).toContain('Row 1, column D “name” – There are two columns')
  })
})

describe('the export', () => {
  const strange = `👩🏾‍🌾 é${'\u0301'.repeat(1000)} \u202Egnitset`

  async function exported(visitor: Visitor, query = '') {
    const reply = await visitor.get(`/partners/export.csv${query}`)
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    return new Uint8Array(await reply.arrayBuffer())
  }

  async function fullWorld() {
    const office = await world()
    const { staff, withPartners } = office
    await withPartners(2, { focalPoint: staff('coordinator').id })
    await withPartners(1, { name: strange, place: '=1+1', language: 'fr' })
    await withPartners(1, { name: '-Minus "quoted", and; more', relationship: 'donation' })
    const [last] = await withPartners(1, { name: '＝full width' })
    const page = `/partners/${last?.partner.id}/contacts/new`
    await office.coordinator.post(page, { name: '@second', email: '+s@p.test', language: 'fr' })
    await office.coordinator.post('/partners/new', {
      name: 'Without contact',
      sector: 'donor',
      relationship: 'vendor',
      language: 'en',
    })
    return office
  }

  it.each(['', '?variant=fr'])('T22 comes back unchanged %s', async (query) => {
    const { coordinator, db } = await fullWorld()
    const before = [await allPartners(db), await allContacts(db)]
    const file = await exported(coordinator, query)
    const words = wordsOf(await (await upload(coordinator, file)).text())
    expect(words).toContain('0 new, 0 changed, 6 unchanged')
    const fresh = await world()
    const page = await (await upload(fresh.coordinator, new TextDecoder().decode(file))).text()
    expect((await confirm(fresh.coordinator, page)).status).toBe(303)
    const facts = (rows: unknown) =>
      JSON.stringify(rows, (key, value) =>
        key === 'id' || key === 'partner' || key === 'focalPoint' ? undefined : value,
      )
    expect(facts(await allPartners(fresh.db))).toBe(facts(before[0]))
    expect(facts(await allContacts(fresh.db))).toBe(facts(before[1]))
  })

  it('T21 starts no cell with a formula', async () => {
    const { coordinator } = await fullWorld()
    const csv = new TextDecoder().decode(await exported(coordinator))
    expect(csv).toContain("'=1+1")
    expect(csv).toContain("'＝full width")
    expect(csv).toContain("'+s@p.test")
    expect(csv).not.toMatch(/(^|[,\n])"?[=+\-@＝＋－＠]/m)
  })

  it('has semicolons and French words for French spreadsheets', async () => {
    const { coordinator } = await fullWorld()
    const csv = new TextDecoder().decode(await exported(coordinator, '?variant=fr'))
    expect(csv.split('\r\n')[0]).toBe(
      'nom;secteur;relation;lieu;langue;point_focal;contact;courriel;langue_du_contact',
    )
    expect(csv).toContain(';Société civile;Stratégique;')
  })

  it('T23 carries one safe file name', async () => {
    const { coordinator } = await world()
    const reply = await coordinator.get('/partners/export.csv')
    expect(reply.headers.get('content-disposition')).toBe(
      `attachment; filename="partners-Amahoro-International.csv"; filename*=UTF-8''partners%20Amahoro%20International.csv`,
    )
  })
})

it('only the coordinator moves partners in and out', async () => {
  const { signedIn } = await world()
  for (const role of ['focal-point', 'direction', 'finance'] as const) {
    const visitor = await signedIn(role)
    expect((await visitor.get('/partners/import')).status).toBe(404)
    expect((await visitor.get('/partners/export.csv')).status).toBe(404)
    expect((await upload(visitor, 'name\nA\n')).status).toBe(404)
  }
})
