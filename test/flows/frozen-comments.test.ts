import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { changeCleanedText, cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import { findContact } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { findResults } from '../../db/store/results.ts'
import { resultsSchema } from '../../src/domain/results.ts'
import { copyOfContact } from '../../src/flows/copy-of-contact.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { waived } from '../support/waived.ts'
import {
  nextText,
  readAll,
  readByBoth,
  type WrittenRound,
  writtenRound,
} from '../support/written.ts'

const quote = { 'CNS-01': 'quote' }
const written = [
  { 'RES-91': 'Contact of A is kind', 'TRU-91': 'second of A', ...quote },
  { 'RES-91': 'Payments come late', ...quote },
  { 'RES-01_why': 'only for a summary' },
  { 'RES-91': 'for nobody', 'CNS-01': 'none' },
  { 'PRO-01_1': 'a proposed statement', ...quote },
]

async function commentsIn({ db, id }: WrittenRound) {
  const document = await findResults(db, id)
  expect(resultsSchema.safeParse(document).error).toBeUndefined()
  return document?.comments ?? []
}

describe('sharing freezes what partners wrote', () => {
  it('as both readers left it, where its author said it may be quoted, and nothing else', async () => {
    const world = await writtenRound(written)
    await readByBoth(world, (words) => words.replace('Contact of A', 'Somebody'))
    const figures = (await findResults(world.db, world.id))?.indicators
    expect(await shareRound(world.deps, world.id)).toMatchObject({ kind: 'shared' })
    const comments = await commentsIn(world)
    expect(comments.map(({ section, text }) => [section, text]).sort()).toEqual([
      ['RES', 'Payments come late'],
      ['RES', 'Somebody is kind'],
      ['TRU', 'second of A'],
    ])
    expect(new Set(comments.map(({ language }) => language))).toEqual(new Set(['und']))
    expect((await findResults(world.db, world.id))?.indicators).toEqual(figures)
  })

  it('for partners, staff and spreadsheets alike, under the section they were written to', async () => {
    const world = await writtenRound(written)
    await readByBoth(world, (words) => words.replace('Contact of A', 'Somebody'))
    await shareRound(world.deps, world.id)
    const pack = await world.coordinator.read(`/rounds/${world.id}/pack`)
    const [invited] = await invitedTo(world.db, world.id)
    if (!invited) throw new Error('somebody was invited')
    const link = `/r/${world.deps.links.invitation(invited.invitation.id, 1)}`
    const own = await world.visitor().post(link, { act: 'results', page: 'start' })
    for (const html of [pack, await own.text()]) {
      expect(html.match(/<q>.*?<\/q>/g)?.toSorted()).toEqual([
        '<q><bdi>Payments come late</bdi></q>',
        '<q><bdi>Somebody is kind</bdi></q>',
        '<q><bdi>second of A</bdi></q>',
      ])
    }
    const csv = await world.coordinator.read(`/rounds/${world.id}/results.csv`)
    expect(csv).toMatch(/comment,,RES,.*Somebody is kind/)
    expect(csv).not.toContain('only for a summary')
  })

  it('what only one reader has read, or both left out, is not in it', async () => {
    const world = await writtenRound(written)
    await readByBoth(world, () => 'leave-out')
    await shareRound(world.deps, world.id)
    expect(await commentsIn(world)).toEqual([])
    const other = await writtenRound(written)
    await other.named()
    await readAll(other.coordinator, other.path)
    expect(await shareRound(other.deps, other.id)).toEqual({ kind: 'steps-open' })
    await waived(other, other.id, 'comments-cleaned')
    expect(await shareRound(other.deps, other.id)).toMatchObject({ kind: 'shared' })
    expect(await commentsIn(other)).toEqual([])
  })

  it('T63 of a part that fewer than k partners sent nothing is in it, whatever is on file', async () => {
    const world = await writtenRound(written.slice(0, 4))
    await readByBoth(world)
    expect(await cleanedTextsOf(world.db, world.id)).toEqual([])
    await shareRound(world.deps, world.id)
    expect(await commentsIn(world)).toEqual([])
  })

  it('a text that is left out at the same moment stops it: nothing is shared that a reader withdrew', async () => {
    const world = await writtenRound(written)
    await readByBoth(world)
    const [text] = (await cleanedTextsOf(world.db, world.id)).filter(({ words }) =>
      words.startsWith('Payments'),
    )
    if (!text) throw new Error('it was read')
    const [shared] = await Promise.all([
      shareRound(world.deps, world.id),
      // Comes after the sharing has read what it will freeze, and before it is written.
      (async () => {
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
        await atomically(world.db, (tx) => [changeCleanedText(tx, { ...text, words: 'withdrawn' })])
      })(),
    ])
    expect(shared).toEqual({ kind: 'changed' })
    expect(await commentsIn(world)).toEqual([])
    expect(await shareRound(world.deps, world.id)).toMatchObject({ kind: 'shared' })
    expect((await commentsIn(world)).map((one) => one.text)).toContain('withdrawn')
  })

  it('an anonymous round is no different', async () => {
    const world = await writtenRound(written, { mode: 'anonymous' })
    await readByBoth(world)
    await shareRound(world.deps, world.id)
    expect((await commentsIn(world)).map(({ text }) => text).sort()).toEqual([
      'Contact of A is kind',
      'Payments come late',
      'second of A',
    ])
  })
})

describe('a contact who asks to be forgotten', () => {
  const erase = async (world: WrittenRound) => {
    const contact = world.made[0] && (await findContact(world.db, world.made[0].contact.id))
    if (!contact) throw new Error('nobody is there')
    expect(await eraseContact(world.deps, contact)).toEqual({ kind: 'erased' })
  }

  it('T70 before sharing takes the comments along, and nobody else’s', async () => {
    const world = await writtenRound(written)
    await readByBoth(world)
    await erase(world)
    const left = (await cleanedTextsOf(world.db, world.id)).map(({ words }) => words)
    expect(left).toHaveLength(4)
    expect(left.join()).not.toMatch(/of A/)
    await shareRound(world.deps, world.id)
    expect((await commentsIn(world)).map(({ text }) => text)).toEqual(['Payments come late'])
  })

  it('T70 after sharing leaves what is published as it is', async () => {
    const world = await writtenRound(written)
    await readByBoth(world)
    await shareRound(world.deps, world.id)
    const before = await commentsIn(world)
    await erase(world)
    expect(await commentsIn(world)).toEqual(before)
    expect(await cleanedTextsOf(world.db, world.id)).toHaveLength(4)
  })

  it('T70 the copy taken by the link has what readers left of the own texts, the office’s has no text', async () => {
    const world = await writtenRound(written)
    await readByBoth(world, (words) => `clean ${words}`)
    const contact = world.made[0] && (await findContact(world.db, world.made[0].contact.id))
    const invited = (await invitedTo(world.db, world.id)).find(
      (one) => one.contact.id === contact?.id,
    )
    if (!contact || !invited) throw new Error('nobody is there')
    const own = await copyOfContact(world.deps, contact, invited.invitation.id)
    expect(JSON.stringify(own)).toContain('clean Contact of A is kind')
    expect(JSON.stringify(own)).not.toContain('Payments')
    const office = JSON.stringify(await copyOfContact(world.deps, contact, null))
    expect(office).not.toContain('is kind')
  })
})

describe('where comments are shown', () => {
  it('under their section on the results page, beside no name, language or grade', async () => {
    const world = await writtenRound(written)
    await readByBoth(world)
    await shareRound(world.deps, world.id)
    const page = await world.coordinator.read(`/rounds/${world.id}/results`)
    const section = page.split('id="part-RES"')[1]?.split('</section>')[0] ?? ''
    expect(section).toContain('<q><bdi>Payments come late</bdi></q>')
    expect(page.includes('lang="und"')).toBe(false)
    expect(await nextText(world.coordinator, world.path)).toBeUndefined()
  })
})
