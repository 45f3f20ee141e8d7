import { describe, expect, it } from 'vitest'
import { currentStrategy, strategyVersions } from '../../db/store/strategies.ts'
import { formWith } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'

async function strategyWorld() {
  const world = await officeWorld()
  const coordinator = await world.signedIn()
  const { fields } = formWith(await coordinator.read('/strategy/edit'), 'name="version"')
  return { ...world, coordinator, fields }
}

const second = { 'direction-2-title-en': 'Learn together', 'direction-2-title-fr': 'Apprendre' }

describe('the strategy', () => {
  it('is offered as a draft of five directions until the office saves its own', async () => {
    const { coordinator, fields, db, signedIn } = await strategyWorld()
    const draft = await coordinator.read('/strategy')
    expect(draft).toContain('has not saved a strategy yet')
    expect(draft.match(/id="direction-\d"/g)).toHaveLength(5)
    expect(await currentStrategy(db)).toBeUndefined()
    const saved = await coordinator.post('/strategy', { ...fields, ...second })
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/strategy'])
    expect(await currentStrategy(db)).toMatchObject({ version: 1, savedOn: '2026-03-02' })
    const reader = await signedIn('finance')
    await reader.post('/language', { language: 'fr' })
    const page = await reader.read('/strategy')
    expect(page).toContain('2. <bdi>Apprendre</bdi>')
    expect(page).not.toContain('/strategy/edit')
  })

  it('S1 every indicator of the framework belongs to a direction, and stands beside it', async () => {
    const { coordinator, deps } = await strategyWorld()
    const { indicators } = deps.surveys.framework()
    const page = await coordinator.read('/strategy')
    expect(indicators).toHaveLength(12)
    for (const { code, direction } of indicators) {
      const section = page.split(`id="direction-${direction}"`)[1]?.split('</section>')[0]
      expect(section).toContain(`href="/framework#${code}"`)
    }
  })

  it('B16 says its aims in words of the office, in both languages', async () => {
    const { coordinator, fields, db } = await strategyWorld()
    const aims = { 'aims-en': 'A catalyst\nand a builder', 'aims-fr': 'Un moteur' }
    await coordinator.post('/strategy', { ...fields, ...aims })
    const en = 'A catalyst\nand a builder'
    expect((await currentStrategy(db))?.body.aims).toEqual({ en, fr: 'Un moteur' })
    expect(await coordinator.read('/strategy')).toContain('A catalyst<br/>and a builder')
    const alone = await coordinator.post('/strategy', { ...fields, ...aims, 'aims-fr': '' })
    expect(alone.status).toBe(422)
    expect(await alone.text()).toContain('href="#aims-fr"')
  })

  it('B3 has dates, and every save is a version that says what changed and by whom', async () => {
    const { coordinator, fields, db } = await strategyWorld()
    await coordinator.post('/strategy', fields)
    await coordinator.post('/strategy', { ...fields, version: '1' })
    expect(await strategyVersions(db)).toHaveLength(1)
    await coordinator.post('/strategy', { ...fields, ...second, version: '1', ends: '2031-12-31' })
    const page = await coordinator.read('/strategy/versions')
    expect(page).toContain('Cécile Coordinator')
    for (const words of ['30 June 2030', '31 December 2031', 'Learning with partners'])
      expect(page).toContain(words)
    expect(page).toContain('Direction 2, title (Français)')
    expect(page).not.toContain('Direction 3, title')
  })

  it('two people never make one version, and what the second typed is kept', async () => {
    const { coordinator, fields, db, signedIn } = await strategyWorld()
    const other = await signedIn()
    const replies = await Promise.all([
      coordinator.post('/strategy', { ...fields, ...second }),
      other.post('/strategy', { ...fields, 'direction-2-title-en': 'Mine' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await strategyVersions(db)).toHaveLength(1)
    const late = await other.post('/strategy', { ...fields, 'direction-2-title-en': 'Mine' })
    const again = formWith(await late.text(), 'name="version"')
    expect(again.fields).toMatchObject({ version: '1', 'direction-2-title-en': 'Mine' })
    expect((await other.post('/strategy', again.fields)).status).toBe(303)
    expect((await currentStrategy(db))?.version).toBe(2)
  })

  it('a faulty form comes back with everything typed and a link to each field', async () => {
    const { coordinator, fields, db } = await strategyWorld()
    const reply = await coordinator.post('/strategy', {
      ...fields,
      starts: '2026-02-30',
      ends: '',
      'year-begins': '13',
      'direction-3-title-fr': '',
      'direction-6-text-en': 'New',
    })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    for (const field of ['starts', 'ends', 'year-begins', 'direction-3-title-fr'])
      expect(page).toContain(`href="#${field}"`)
    for (const field of ['direction-6-title-en', 'direction-6-text-fr'])
      expect(page).toContain(`href="#${field}"`)
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(7)
    const before = await coordinator.post('/strategy', { ...fields, ends: '2020-01-01' })
    expect(await before.text()).toContain('must come after')
    expect(await currentStrategy(db)).toBeUndefined()
  })

  it('takes a direction out without giving its number to another', async () => {
    const { coordinator, fields, db } = await strategyWorld()
    const emptied = Object.keys(fields).filter((name) => name.startsWith('direction-2-'))
    const gone = Object.fromEntries(emptied.map((name) => [name, '']))
    await coordinator.post('/strategy', { ...fields, ...gone })
    const numbers = (await currentStrategy(db))?.body.directions.map(({ number }) => number)
    expect(numbers).toEqual([1, 3, 4, 5])
    expect(await coordinator.read('/strategy/edit')).toContain('Direction 6 (new)')
  })
})
