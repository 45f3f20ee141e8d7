import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guides, helpTopics, templates } from '../src/domain/help.ts'
import { registers as allRegisters } from '../src/domain/registers/index.ts'
import { officeWorld } from './support/office.ts'

const upTo = (letters: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${letters}${at + 1}`)
/** Every row of the checklist, in its order. */
const rowsOfList = [
  ...upTo('R', 11),
  ...upTo('A', 11),
  ...upTo('B', 20),
  ...upTo('C', 6),
  ...upTo('D', 4),
  ...['S1', 'S1a', 'S1b', 'S2', 'S3', 'S4', 'S5'],
  ...upTo('K', 7),
  ...upTo('I', 12),
  ...upTo('L', 4),
  ...[...upTo('1.', 11), ...upTo('2.', 4), ...upTo('3.', 7), ...upTo('4.', 4), ...upTo('5.', 3)],
  'Y1',
  ...upTo('G', 4),
  ...upTo('TIP', 12),
  ...upTo('GHP', 5),
  ...upTo('M', 12),
]

/** Pages of the help library that share one address. */
const helpPages = new Set([
  ...[...helpTopics, ...guides].map((name) => `/help/${name}`),
  ...templates.map((name) => `/help/templates/${name}`),
])

type Row = { number: string; where: string; how: string }

const rows = readFileSync('docs/checklist.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| # '))
  .map((line): Row => {
    const [, number = '', , where = '', how = ''] = line.split('|').map((cell) => cell.trim())
    return { number, where, how }
  })

/** What stands in code ticks under *where*, by row. */
const places = rows.flatMap(({ number, where }) =>
  [...where.matchAll(/`([^`]+)`/g)].map(([, place = '']) => ({ number, place })),
)
const addresses = places.filter(({ place }) => place.startsWith('/'))
const registers = places.filter(({ place }) => place.startsWith('register: '))
const documents = places.filter(({ place }) => /^(docs|surveys)\//.test(place))
const codes = places.filter(({ place }) => /^[A-Z][A-Z0-9]*[-A-Z0-9.a-z]*$/.test(place))

const proofs = rows.flatMap(({ number, how }) =>
  how.split(' · ').map((proof) => ({ number, proof })),
)
const told = (open: readonly { number: string }[]) =>
  open.map((one) => Object.values(one).join(': '))

describe('the checklist', () => {
  it('holds every row once, in its order', () => {
    expect(rows.map(({ number }) => number)).toEqual(rowsOfList)
  })

  it('says of every row where it lives and how that was checked', () => {
    const open = rows.filter(({ where, how }) => where === '-' || how === '-')
    expect(told(open)).toEqual([])
  })

  it('names only addresses that the program answers', async () => {
    const { app } = await officeWorld()
    const answered = new Set(app.routes.map(({ path }) => path.replace(/\{[^}]*\}/g, '')))
    const isAnswered = (place: string) =>
      answered.has(place) || helpPages.has(place) || place === '/r/:link'
    expect(addresses.length).toBeGreaterThan(10)
    expect(told(addresses.filter(({ place }) => !isAnswered(place)))).toEqual([])
  })

  it('names only registers that are declared', () => {
    const declared = new Set(allRegisters.map(({ id }) => `register: ${id}`))
    const unknown = registers.filter(({ place }) => !declared.has(place))
    expect(registers.length).toBeGreaterThan(20)
    expect(told(unknown)).toEqual([])
  })

  it('names only codes that stand in a survey or in the framework', () => {
    const texts = globSync('surveys/*.yaml').map((file) => readFileSync(file, 'utf8'))
    const asked = new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/\b(?:code|id|number): *["']?([\w.-]+)/g)].map(([, code = '']) => code),
      ),
    )
    expect(codes.length).toBeGreaterThan(30)
    expect(told(codes.filter(({ place }) => !asked.has(place)))).toEqual([])
  })

  it('names nothing else, and only documents that are there', () => {
    const known = new Set([...addresses, ...registers, ...documents, ...codes])
    expect(told(places.filter((place) => !known.has(place)))).toEqual([])
    expect(told(documents.filter(({ place }) => !existsSync(place)))).toEqual([])
  })

  it('names only tests and trials that exist', () => {
    expect(told(proofs.filter(({ proof }) => !isThere(proof)))).toEqual([])
  })
})

/** Whether a test has the title, or the trials the heading, that a row names. */
function isThere(proof: string): boolean {
  const [, file = '', title = ''] = /^`(test\/[^`]+)`: (.+)$/.exec(proof) ?? []
  if (title !== '') return existsSync(file) && holdsTitle(file, title)
  const [, trial = ''] = /^trial: (.+)$/.exec(proof) ?? []
  return trial !== '' && trials().includes(trial)
}

/** Whether the first thing that stands in some brackets of the file is the title, as `it(` or `it.each(…)(` has it. */
function holdsTitle(file: string, title: string): boolean {
  const text = readFileSync(file, 'utf8').replaceAll(/\\(['"`])/g, '$1')
  return ["'", '"', '`'].some((quote) =>
    text.replaceAll(/\(\s+/g, '(').includes(`(${quote}${title}${quote}`),
  )
}

function trials(): readonly string[] {
  if (!existsSync('docs/trials.md')) return []
  return [...readFileSync('docs/trials.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
    ([, name = '']) => name,
  )
}
