import type { Fields } from '../domain/draft.ts'

/** A form with a draft in it: the bytes that rendering would give, without rendering. */
export type FormTemplate = (fields: Fields, revision: number) => Buffer<ArrayBuffer>

type Fill = (fields: Fields, revision: number) => string
/** A place of the empty form, and what a draft puts there. */
type Hole = { from: number; to: number; fill: Fill }

/** The tags that look different once something is entered, as the renderer writes them. */
const tags = /<(details|input|textarea)(?: [\w-]+(?:="[^"]*")?)*\/?>/g

/** Finds the places a draft fills; what stands between them is encoded once, which takes as long as packing it. */
export function formTemplate(empty: string): FormTemplate {
  const bytes = Buffer.from(empty)
  const holes = holesIn(empty)
  return (fields, revision) => {
    const pieces: Buffer[] = []
    let from = 0
    for (const hole of holes) {
      const text = hole.fill(fields, revision)
      if (text === '') continue
      pieces.push(bytes.subarray(from, hole.from), Buffer.from(text))
      from = hole.to
    }
    return Buffer.concat([...pieces, bytes.subarray(from)])
  }
}

/** The holes of a form, placed by its bytes. */
function holesIn(empty: string): readonly Hole[] {
  const found = [...empty.matchAll(tags)].flatMap(({ 0: tag, 1: kind, index }) => {
    const hole = kind === 'input' ? inputHole(tag, index) : innerHole(empty, tag, index)
    return hole ? [hole] : []
  })
  const before = (place: number) => Buffer.byteLength(empty.slice(0, place))
  return found.map(({ from, to, fill }) => ({ from: before(from), to: before(to), fill }))
}

/** A text box holds its text; what is folded opens when something within is filled in. */
function innerHole(empty: string, tag: string, index: number): Hole {
  const end = index + tag.length
  const name = nameIn(tag)
  if (name !== undefined) return at(end, (fields) => escaped(fields[name] ?? ''))
  const folded = empty.slice(end, empty.indexOf('</details>', end))
  const names = [...new Set([...folded.matchAll(tags)].map(([one]) => nameIn(one) ?? ''))]
  return at(end - 1, (fields) => (names.some((one) => fields[one]) ? ' open' : ''))
}

/** An answer to tick, a line to type in, or the revision; other inputs stay as they are. */
function inputHole(tag: string, index: number): Hole | undefined {
  const name = nameIn(tag) ?? ''
  const found = / value(?:="([^"]*)")?(?=[ /])/.exec(tag)
  if (!found) return undefined
  const [attribute, value = ''] = found
  const end = index + found.index + attribute.length
  if (name === 'revision')
    return { from: end - `${value}"`.length, to: end - 1, fill: (_, revision) => `${revision}` }
  if (tag.includes(' type="text"'))
    return at(end, (fields) => (fields[name] ? `="${escaped(fields[name])}"` : ''))
  if (tag.includes(' type="radio"'))
    return at(end, (fields) => (fields[name] === value ? ' checked' : ''))
  if (tag.includes(' type="checkbox"'))
    return at(end, (fields) => (fields[name]?.split(' ').includes(value) ? ' checked' : ''))
  return undefined
}

function at(place: number, fill: Fill): Hole {
  return { from: place, to: place, fill }
}

function nameIn(tag: string): string | undefined {
  return / name="([^"]*)"/.exec(tag)?.[1]
}

const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

/** As the renderer escapes, in texts and in attributes. */
function escaped(text: string): string {
  return text.replace(/["&<]/g, (sign) => entities[sign] ?? sign)
}
