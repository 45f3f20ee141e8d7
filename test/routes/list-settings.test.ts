import { describe, expect, it } from 'vitest'
import { allTerms } from '../../db/store/terms.ts'
import type { Term } from '../../src/domain/records/terms.ts'
import { sheetWorld } from '../support/sheets.ts'
import type { Visitor } from '../support/world.ts'

/** The form of a list as it is now, with something changed in it. */
async function edit(
  visitor: Visitor,
  list: string,
  terms: readonly Term[],
  changes: Record<string, string> = {},
) {
  const page = await visitor.read(`/settings/lists/${list}`)
  const [, seen = ''] = /name="seen" value="([^"]+)"/.exec(page) ?? []
  const fields = terms.flatMap(({ label, retired }, place) => [
    [`en-${place}`, label.en],
    [`fr-${place}`, label.fr],
    ...(retired ? [[`retired-${place}`, 'yes']] : []),
  ])
  return await visitor.post(`/settings/lists/${list}`, {
    seen,
    ...Object.fromEntries(fields),
    ...changes,
  })
}

async function world() {
  const office = await sheetWorld()
  const coordinator = await office.signedIn()
  const terms = async (list: keyof Awaited<ReturnType<typeof allTerms>>) =>
    (await allTerms(office.db))[list]
  return Object.assign(office, { coordinator, terms })
}

describe('the lists an office edits', () => {
  it('begin with donors, networks and federations, the models and the forms from exchange to joint programme', async () => {
    const { terms } = await world()
    const codes = async (list: Parameters<typeof terms>[0]) =>
      (await terms(list)).map(({ code }) => code)
    expect(await codes('kinds')).toEqual(
      expect.arrayContaining(['donor-government', 'network', 'federation']),
    )
    expect(await codes('models')).toEqual([
      'bilateral-donor',
      'tripartite',
      'support-group',
      'auxiliary',
      'within-federation',
    ])
    expect(await codes('forms')).toEqual(expect.arrayContaining(['exchange', 'joint-programme']))
  })

  it('take new words, which a sheet offers at once', async () => {
    const { coordinator, terms, own } = await world()
    const models = await terms('models')
    const at = models.length
    const added = { [`en-${at}`]: 'Twin town', [`fr-${at}`]: 'Ville jumelle' }
    expect((await edit(coordinator, 'models', models, added)).status).toBe(303)
    expect((await terms('models')).at(-1)).toMatchObject({
      code: 'twin-town',
      label: { en: 'Twin town', fr: 'Ville jumelle' },
      retired: false,
    })
    const form = `/partners/${own.id}/sheet/identity`
    expect(await coordinator.read(form)).toContain('<option value="twin-town">Twin town</option>')
    const carry = { model: 'twin-town', forms: ['exchange', 'joint-project'], turn: '0' }
    expect((await coordinator.post(form, carry)).status).toBe(303)
    expect(await coordinator.read(`/partners/${own.id}`)).toContain('Twin town')
  })

  it('retire a word: where it was chosen it stays, and nobody else is offered it', async () => {
    const { coordinator, terms, own, foreign } = await world()
    const form = (id: string) => `/partners/${id}/sheet/identity`
    await coordinator.post(form(own.id), { kind: 'federation', turn: '0' })
    const kinds = await terms('kinds')
    const place = kinds.findIndex(({ code }) => code === 'federation')
    await edit(coordinator, 'kinds', kinds, { [`retired-${place}`]: 'yes' })
    expect(await coordinator.read(`/partners/${own.id}`)).toContain('Federation')
    expect(await coordinator.read(form(own.id))).toContain('value="federation" selected')
    expect(await coordinator.read(form(foreign.id))).not.toContain('value="federation"')
    expect(await terms('kinds')).toHaveLength(kinds.length)
  })

  it('keep what was chosen under a word that is called differently now', async () => {
    const { coordinator, terms, own } = await world()
    await coordinator.post(`/partners/${own.id}/sheet/identity`, { model: 'tripartite', turn: '0' })
    const models = await terms('models')
    await edit(coordinator, 'models', models, { 'en-1': 'Three sides' })
    expect(await coordinator.read(`/partners/${own.id}`)).toContain('Three sides')
  })

  it('are refused with half a word, a word twice or one too long, and keep what was typed', async () => {
    const { coordinator, terms } = await world()
    const forms = await terms('forms')
    const at = forms.length + 1
    for (const [en, fr, words] of [
      ['Twins', '', 'every word is needed in both languages'],
      ['exchange of  Information', 'Autre', 'another word of the list is called the same'],
      ['x'.repeat(81), 'Autre', 'shorten this to 80 characters'],
    ] as const) {
      const reply = await edit(coordinator, 'forms', forms, { [`en-${at}`]: en, [`fr-${at}`]: fr })
      expect(reply.status).toBe(422)
      const page = await reply.text()
      expect(page).toMatch(new RegExp(`href="#(en|fr)-${at}"[^<]*${words}|${words}`))
      expect(page).toContain(`id="en-${at}" name="en-${at}"`)
      expect(page).toContain(en.trim())
    }
    expect(await terms('forms')).toEqual(forms)
  })

  it('are edited by coordination alone, and by one person at a time', async () => {
    const office = await world()
    const models = await office.terms('models')
    const direction = await office.signedIn('direction')
    expect((await edit(direction, 'models', models)).status).toBe(404)
    const page = await office.coordinator.read('/settings/lists/models')
    const [, seen = ''] = /name="seen" value="([^"]+)"/.exec(page) ?? []
    await edit(office.coordinator, 'models', models, { 'en-0': 'One donor' })
    const late = await office.coordinator.post('/settings/lists/models', { seen, 'en-0': 'Late' })
    expect(late.status).toBe(409)
    expect((await office.terms('models'))[0]?.label.en).toBe('One donor')
    expect((await office.coordinator.get('/settings/lists/unknown')).status).toBe(404)
  })
})
