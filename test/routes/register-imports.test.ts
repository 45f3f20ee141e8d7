import { describe, expect, it } from 'vitest'
import { allPartners } from '../../db/store/partners.ts'
import { entriesOf } from '../../db/store/register-entries.ts'
import { readCsv } from '../../src/csv/read-csv.ts'
import {
  type Field,
  type FieldValue,
  isSeveral,
  type Values,
} from '../../src/domain/records/field.ts'
import type { OptionsFor } from '../../src/domain/registers/entry-words.ts'
import { registerOf, registers } from '../../src/domain/registers/index.ts'
import type { Register } from '../../src/domain/registers/register.ts'
import { readRegisters } from '../../src/flows/read-register.ts'
import { keptEntry } from '../support/entries.ts'
import { officeWorld } from '../support/office.ts'
import { confirmImport, upload, wordsOf } from '../support/uploads.ts'
import type { Visitor } from '../support/world.ts'

const at = '/registers/practices'
const look = (visitor: Visitor, file: string, register = at) =>
  upload(visitor, `${register}/import`, { file })
const confirm = (visitor: Visitor, page: string, register = at) =>
  confirmImport(visitor, `${register}/import/confirm`, page)

async function world() {
  const office = await officeWorld()
  return Object.assign(office, { coordinator: await office.signedIn() })
}

/** The rows of an export, as cells. */
async function exported(visitor: Visitor, address: string) {
  const reply = await visitor.get(address)
  const read = readCsv(new Uint8Array(await reply.arrayBuffer()))
  if (read.kind === 'faults') throw new Error('an export can be read')
  return { separator: read.separator, rows: read.rows.map(({ cells }) => cells) }
}

/** An entry that says something awkward in every field. */
function filled({ fields }: Register, optionsFor: OptionsFor): Values {
  const value = (field: Field): FieldValue => {
    switch (field.kind) {
      case 'line':
        return '=1;2,"x" É'
      case 'text':
        return '-1;\n"=x",\n\té'
      case 'day':
        return '2026-01-10'
      case 'yes-no':
        return true
      case 'number':
        return Math.max(field.least ?? 0, 3)
      default: {
        const values = optionsFor(field).map((option) => option.value)
        return isSeveral(field) ? values : (values[0] ?? '')
      }
    }
  }
  return Object.fromEntries(fields.map((field) => [field.key, value(field)]))
}

const header = 'title,what,origin,learned_on,partners,purposes'

describe('the import of a register', () => {
  it('is shown first and kept only after the button', async () => {
    const { db, coordinator, withPartners } = await world()
    await withPartners(2)
    const dry = await look(
      coordinator,
      `${header}\nSeeds,Shared,own,2026-01-10,,\nTalks,Held,De l’office à un partenaire,2026-01-11,partner b; PARTNER A,gender;Plaidoyer fondé sur des faits\n`.replace(
        'De l’office à un partenaire',
        'Un partenaire l’a reprise du bureau',
      ),
    )
    const page = await dry.text()
    expect([dry.status, wordsOf(page)]).toEqual([
      200,
      expect.stringContaining('2 new, 0 changed, 0 unchanged'),
    ])
    expect(await entriesOf(db, 'practices')).toEqual([])
    const done = await confirm(coordinator, page)
    expect(done.headers.get('location')).toBe(`${at}?added=2&changed=0`)
    const [a, b] = await allPartners(db)
    const talks = (await entriesOf(db, 'practices')).find(({ values }) => values.title === 'Talks')
    expect(talks?.values).toMatchObject({
      origin: 'office-to-partner',
      partners: [a?.id, b?.id],
      purposes: ['gender', 'advocacy'],
    })
    const again = await (
      await look(coordinator, `${header}\nSeeds,Shared,own,2026-01-10,,\n`)
    ).text()
    expect(wordsOf(again)).toContain('0 new, 0 changed, 1 unchanged')
  })

  it('names every fault by row and column, and keeps nothing', async () => {
    const { db, coordinator } = await world()
    const file = `id,titre,${header},current\n`
    expect(wordsOf(await (await look(coordinator, `${file}x\n`)).text())).toMatch(
      /Row 1, column B “titre” – No column has this name/,
    )
    const rows = [
      'Seeds,Shared,by chance,2026-02-30,,',
      ',Shared,own,2026-01-10,,',
      'Talks,Held,partner-to-office,2026-01-10,,',
      'Songs,Sung,own,2026-01-10,Nobody’s,singing',
    ]
    const reply = await look(coordinator, `${header}\n${rows.join('\n')}\n`)
    const page = wordsOf(await reply.text())
    expect(reply.status).toBe(422)
    expect(page).toContain('6 things to put right first')
    for (const words of [
      'Row 2, column C (Where it comes from) “by chance”',
      'Row 2, column D (Since) “2026-02-30”',
      'Row 3, column A (Practice)',
      'Row 4, column E (Partners) – Partners: please fill this in, because of “Where it comes from”',
      'Row 5, column E (Partners) “Nobody’s”',
      'Row 5, column F (What it serves) “singing”',
    ])
      expect(page).toContain(words)
    expect(await entriesOf(db, 'practices')).toEqual([])
  })

  it('changes the entry of an id, empty cells excepted, and knows no id that is not here', async () => {
    const office = await world()
    const { coordinator } = office
    const id = await keptEntry(office, 'practices', {
      title: 'Seeds',
      what: 'Shared',
      origin: 'own',
      learned_on: '2026-01-10',
      proof: 'Seen',
    })
    const other = await keptEntry(office, 'stories', { title: 'A story' })
    const page = await (await look(coordinator, `id,title,proof\n${id},Seeds for all,\n`)).text()
    expect(wordsOf(page)).toContain('Practice: Seeds becomes Seeds for all')
    await confirm(coordinator, page)
    const [entry] = await entriesOf(office.db, 'practices')
    expect(entry).toMatchObject({
      id,
      turn: 2,
      values: { title: 'Seeds for all', proof: 'Seen', what: 'Shared' },
    })
    for (const strange of [other, 'x', crypto.randomUUID()])
      expect(wordsOf(await (await look(coordinator, `id,title\n${strange},T\n`)).text())).toContain(
        'No entry of this register has this id',
      )
    expect(
      wordsOf(await (await look(coordinator, `id,title\n${id},T\n${id},U\n`)).text()),
    ).toContain('Row 2 changes the same entry')
  })

  it('that was looked at before somebody wrote shows again what it would change now', async () => {
    const office = await world()
    const id = await keptEntry(office, 'practices', {
      title: 'Seeds',
      what: 'Shared',
      origin: 'own',
      learned_on: '2026-01-10',
    })
    const page = await (await look(office.coordinator, `id,title\n${id},Seeds for all\n`)).text()
    await confirm(
      office.coordinator,
      await (await look(office.coordinator, `id,what\n${id},Sold\n`)).text(),
    )
    const late = await confirm(office.coordinator, page)
    expect([late.status, wordsOf(await late.text())]).toEqual([
      409,
      expect.stringContaining('Somebody changed entries'),
    ])
    expect((await entriesOf(office.db, 'practices'))[0]?.values.title).toBe('Seeds')
  })

  it('T15 of a focal point changes and adds nothing of partners it does not look after', async () => {
    const office = await world()
    const [foreign] = await office.withPartners(1)
    const partner = foreign?.partner.id ?? ''
    const id = await keptEntry(office, 'contacts', {
      partner,
      held_on: '2026-02-01',
      how: 'call',
      about: 'Money',
    })
    const focal = await office.signedIn('focal-point')
    const changed = await look(focal, `id,about\n${id},Mine\n`, '/registers/contacts')
    expect(wordsOf(await changed.text())).toContain('No entry of this register has this id')
    const added = await look(
      focal,
      'partner,held_on,how,about\nPartner A,2026-02-01,call,x\n',
      '/registers/contacts',
    )
    expect([added.status, wordsOf(await added.text())]).toEqual([
      422,
      expect.stringContaining('please choose from the list'),
    ])
  })

  it('T24 of a workbook, in UTF-16, without a file or too large is refused with words', async () => {
    const { coordinator } = await world()
    expect(wordsOf(await (await look(coordinator, 'PK\x03\x04')).text())).toContain('CSV UTF-8')
    expect(
      (await upload(coordinator, `${at}/import`, { file: new Uint8Array([0xff, 0xfe, 0x41, 0]) }))
        .status,
    ).toBe(422)
    expect((await look(coordinator, '')).status).toBe(422)
    expect((await look(coordinator, 'x'.repeat(2_000_000))).status).toBe(413)
  })
})

describe('the export of a register', () => {
  it.each(registers.filter((one) => one.ownPages === undefined).map(({ id }) => id))(
    'T21 T22 %s comes back unchanged, whatever stands in it, in both variants',
    async (id) => {
      const office = await world()
      for (const name of ['=HYPERLINK("x")', 'Abakenyezi; Twese, "Hamwe"', 'Partner'])
        await office.withPartners(1, { name })
      await keptEntry(office, 'competencies', { name: 'Listening', description: 'x' })
      const { optionsIn } = await readRegisters(office.deps, office.staff('coordinator'))
      const values = filled(registerOf(id), optionsIn(registerOf(id)))
      await keptEntry(office, id, values)
      for (const variant of ['', '?variant=fr']) {
        const reply = await office.coordinator.get(`/registers/${id}/export.csv${variant}`)
        const file = new Uint8Array(await reply.arrayBuffer())
        const page = await upload(office.coordinator, `/registers/${id}/import`, { file })
        const words = wordsOf(await page.text())
        expect(words).toMatch(/0 new, 0 changed, [12] unchanged/)
      }
    },
  )

  it('writes codes for any spreadsheet and words for French ones, with a codebook beside', async () => {
    const office = await world()
    const [one] = await office.withPartners(1, { name: 'Abakenyezi; Twese' })
    const id = await keptEntry(office, 'practices', {
      title: '=1+1',
      what: 'Shared',
      origin: 'other-ngo',
      learned_on: '2026-01-10',
      partners: [one?.partner.id ?? ''],
      purposes: ['gender', 'scale'],
    })
    const plain = await exported(office.coordinator, `${at}/export.csv`)
    expect(plain.separator).toBe(',')
    expect(plain.rows[0]?.slice(0, 4)).toEqual(['id', 'title', 'what', 'origin'])
    expect(plain.rows[1]).toEqual(
      expect.arrayContaining([id, "'=1+1", 'other-ngo', 'gender; scale', one?.partner.id]),
    )
    const french = await exported(office.coordinator, `${at}/export.csv?variant=fr`)
    expect(french.separator).toBe(';')
    expect(french.rows[0]).toEqual(expect.arrayContaining(['Pratique', 'D’où elle vient']))
    expect(french.rows[1]).toEqual(expect.arrayContaining(['Une autre ONG']))
    const codebook = await exported(office.coordinator, `${at}/codebook.csv`)
    expect(codebook.rows).toEqual(
      expect.arrayContaining([['origin', 'other-ngo', 'Another NGO', 'Une autre ONG']]),
    )
  })

  it('names each column once, so that an import finds it', () => {
    for (const { fields } of registers)
      for (const language of ['en', 'fr'] as const) {
        const labels = fields.map(({ label }) => label[language])
        expect(new Set(labels).size).toBe(labels.length)
      }
  })
})
