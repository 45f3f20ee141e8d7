import { singledOut } from './span.ts'

/**
 * METHOD parts 5 and 6 a second time, for the test that compares: written from the words of the method, slow and plain, with no
 * line of the program in it.
 */
export type Line = {
  round: number
  organisation: string
  respondent: string
  group: string
  code: string
  revision: number
  answer: string
  invited: boolean
}

type Said = number | 'dk' | 'na' | 'blank'
type Year = {
  year: number
  k: number
  invited: string[]
  sent: string[]
  lowResponse: boolean
  codes: Map<string, number>
  groupOf: Map<string, string>
  said: Map<string, Map<string, Said>>
  appreciation: Map<string, Said>
  shownGroups: Map<string, string[]>
}
type Document = Record<string, unknown>

const commitments = { RES: 5, TRU: 4, VAL: 4, LEA: 4, SUS: 3, GOV: 4 }
const inHeadline = Object.entries(commitments).flatMap(([part, many]) =>
  Array.from({ length: many }, (_, at) => `${part}-0${at + 1}`),
)

export function documentsOf(lines: readonly Line[], k: number): readonly Document[] {
  const years = [...new Set(lines.map(({ round }) => round))].sort((a, b) => a - b)
  const known = years.map((year) =>
    yearOf(
      lines.filter(({ round }) => round === year),
      year,
      k,
    ),
  )
  const documents: Document[] = []
  const changes = new Map<string, boolean>()
  for (const at of known.keys()) documents.push(documentOf(known, at, documents, changes))
  return documents
}

function yearOf(lines: readonly Line[], year: number, k: number): Year {
  const invited = [...new Set(lines.map(({ organisation }) => organisation))]
  const told = lines.filter(({ code }) => code !== '')
  const sent = invited.filter((id) => told.some(({ organisation }) => organisation === id))
  const codes = new Map(
    [...new Set(told.map(({ code }) => code))]
      .sort()
      .map((code) => [code, told.find((line) => line.code === code)?.revision ?? 0]),
  )
  const groupOf = new Map(
    lines.filter(({ group }) => group !== '').map((line) => [line.organisation, line.group]),
  )
  const said = new Map(
    [...codes.keys()].map((code) => [
      code,
      new Map(
        sent.map((id) => {
          const own = told.filter((line) => line.organisation === id && line.code === code)
          const answers = new Map(own.map(({ respondent, answer }) => [respondent, answer]))
          return [id, voiceOf([...answers.values()])]
        }),
      ),
    ]),
  )
  const valued = sent.map((id): [string, Said] => {
    const three = ['APP-01', 'APP-02', 'APP-03'].map((code) => said.get(code)?.get(id))
    const grades = three.filter((one) => typeof one === 'number')
    return [id, grades.length >= 2 ? middleOf(grades) : 'blank']
  })
  const one = { year, k, invited, sent, lowResponse: sent.length * 2 < invited.length }
  const rest = { codes, groupOf, said, appreciation: new Map(valued) }
  const shownGroups = new Map(
    [...codes.keys()].map((code) => [code, groupsShown({ ...one, ...rest }, code)]),
  )
  return { ...one, ...rest, shownGroups }
}

function voiceOf(answers: readonly string[]): Said {
  const grades = answers.filter((answer) => /^[1-5]$/.test(answer)).map(Number)
  if (grades.length > 0) return middleOf(grades)
  if (answers.includes('dk')) return 'dk'
  return answers.includes('na') ? 'na' : 'blank'
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (upper + lower) / 2
}

type Voices = ReadonlyMap<string, Said>
const idsWithGrade = (voices: Voices) =>
  [...voices].filter(([, one]) => typeof one === 'number').map(([id]) => id)
const gradesIn = (voices: Voices) => [...voices.values()].filter((one) => typeof one === 'number')

type Grouped = Pick<Year, 'sent' | 'groupOf' | 'said' | 'k'>

/** METHOD 5.6 rule 2, tried from the most generous choice down. */
function groupsShown({ sent, groupOf, said, k }: Grouped, code: string): string[] {
  const graded = idsWithGrade(said.get(code) ?? new Map())
  const inGroup = (ids: readonly string[], group: string) =>
    ids.filter((id) => groupOf.get(id) === group).length
  const shown = [...new Set(groupOf.values())]
    .filter((group) => inGroup(graded, group) >= k)
    .sort((a, b) => inGroup(graded, b) - inGroup(graded, a) || (a < b ? 1 : -1))
  const hidden = (ids: readonly string[]) =>
    ids.length - shown.reduce((sum, group) => sum + inGroup(ids, group), 0)
  const isFew = (many: number) => many > 0 && many < k
  while (shown.length > 0 && (isFew(hidden(graded)) || isFew(hidden(sent)))) shown.pop()
  return shown
}

function levelOf(grades: readonly number[]) {
  const n = grades.length
  const high = grades.filter((grade) => grade >= 4).length
  const low = grades.filter((grade) => grade <= 2).length
  const bar = [1, 2, 3, 4, 5].map((step) => grades.filter((g) => g >= step && g < step + 1).length)
  const few = n <= 9 || high === 0 || high === n
  const of = (step: number) => bar[step - 1] ?? 0
  const isHigh = (many: number) => 3 * many >= 2 * n
  return {
    ...{ n, high, low, share: high / n, range: wilson(high, n), median: middleOf(grades) },
    mean: few ? null : grades.reduce((sum, grade) => sum + grade, 0) / n,
    bars: few ? [of(1) + of(2), of(3), of(4) + of(5)] : bar,
    highGrades: isHigh(high),
    fragile: isHigh(high) ? !isHigh(high - 1) : isHigh(high + 1),
  }
}

/** Where |p - x| = z sqrt(x (1 - x) / n): the two ends of the range are the roots. */
function wilson(high: number, n: number): [number, number] {
  const z2 = 1.959964 ** 2
  const p = high / n
  const [a, b, c] = [1 + z2 / n, -(2 * p + z2 / n), p * p]
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  return [high === 0 ? 0 : (-b - root) / (2 * a), high === n ? 1 : (-b + root) / (2 * a)]
}

function signTest(up: number, down: number): number {
  let row = [1]
  for (let toss = 0; toss < up + down; toss += 1)
    row = [...row, 0].map((ways, at) => (ways + (row[at - 1] ?? 0)) / 2)
  const tail = row.slice(0, Math.min(up, down) + 1).reduce((sum, ways) => sum + ways, 0)
  return Math.min(1, 2 * tail)
}

type Compared = {
  key: string
  series: 'same' | 'new' | 'changed'
  voices: (year: Year) => Voices
  groups: (year: Year) => string[]
}

/** METHOD 5.5 and 6: the first word that holds; figures only where nobody can be had from them. */
function changeOf(
  known: readonly Year[],
  at: number,
  { key, series, voices, groups }: Compared,
  changes: Map<string, boolean>,
): Document | null {
  const [now, before, earlier] = [known[at], known[at - 1], known[at - 2]]
  if (!now || !before) return null
  const since = before.year
  const isShown = gradesIn(voices(now)).length >= now.k
  if (series !== 'same') return { since, word: series }
  if (!isShown) return { since, word: 'too-few' }
  const [one, two] = [idsWithGrade(voices(before)), idsWithGrade(voices(now))]
  const both = two.filter((id) => one.includes(id))
  if (both.length < now.k) return { since, word: 'too-few' }
  if (before.lowResponse || now.lowResponse) return { since, word: 'low-response' }
  const moves = both.map((id) => Number(voices(now).get(id)) - Number(voices(before).get(id)))
  const up = moves.filter((move) => move > 0).length
  const down = moves.filter((move) => move < 0).length
  const p = signTest(up, down)
  const way = up > down ? 'rise' : 'fall'
  const verdict = p <= 0.05 ? `clear-${way}` : `possible-${way}`
  const word = p > 0.2 ? 'no-clear-change' : verdict
  const partsOf = (year: Year, ids: readonly string[]) =>
    groups(year).map((group) => new Set(ids.filter((id) => year.groupOf.get(id) === group)))
  const same = new Set(both)
  const gradedEarlier = earlier ? idsWithGrade(voices(earlier)) : []
  const sameEarlier = changes.get(`${key} ${before.year}`)
    ? [new Set(one.filter((id) => gradedEarlier.includes(id)))]
    : []
  const isFew = (many: number) => many > 0 && many < now.k
  const hasFigures =
    one.length >= now.k &&
    !isFew(one.length - both.length) &&
    !isFew(two.length - both.length) &&
    singledOut(one, [new Set(one), same, ...partsOf(before, one), ...sameEarlier], now.k - 1)
      .length === 0 &&
    singledOut(two, [new Set(two), same, ...partsOf(now, two)], now.k - 1).length === 0
  changes.set(`${key} ${now.year}`, hasFigures)
  return hasFigures ? { since, word, up, same: both.length - up - down, down, p } : { since, word }
}

function documentOf(
  known: readonly Year[],
  at: number,
  documents: readonly Document[],
  changes: Map<string, boolean>,
): Document {
  const year = known[at]
  if (!year) throw new Error('no such year')
  const before = known[at - 1]
  const indicators = [...year.codes.keys()].map((code) => indicatorOf(known, at, code, changes))
  const groups = [...new Set(year.groupOf.values())].sort()
  return {
    format: 'partner-of-choice/results',
    formatVersion: 1,
    office: null,
    round: {
      ...{ id: null, year: year.year, title: null, mode: null, openedOn: null, closedOn: null },
      ...{ k: year.k, threshold: [2, 3], breakdown: null },
    },
    participation: {
      ...{ invited: year.invited.length, sent: year.sent.length, declined: null, late: null },
      lowResponse: year.lowResponse,
    },
    instruments: [],
    indicators,
    commitments: commitmentsOf(indicators),
    headline: headlineOf(indicators, before, documents[at - 1]),
    groups: groups.map((id) => groupOf(year, id)),
    appreciation: appreciationOf(known, at, changes),
    themes: [],
    comments: [],
  }
}

function seriesOf(code: string, revision: number | undefined, before: Year | undefined) {
  const earlier = before?.codes.get(code)
  if (earlier === undefined) return 'new'
  return earlier === revision ? 'same' : 'changed'
}

type Cell = Document & { code: string; state: string }

function indicatorOf(
  known: readonly Year[],
  at: number,
  code: string,
  changes: Map<string, boolean>,
): Cell {
  const year = known[at]
  if (!year) throw new Error('no such year')
  const revision = year.codes.get(code)
  const voices = [...(year.said.get(code)?.values() ?? [])]
  const grades = voices.filter((one) => typeof one === 'number')
  const change = changeOf(
    known,
    at,
    {
      key: code,
      series: seriesOf(code, revision, known[at - 1]),
      voices: (one) => one.said.get(code) ?? new Map(),
      groups: (one) => one.shownGroups.get(code) ?? [],
    },
    changes,
  )
  const asked = {
    ...{ code, revision, instrument: null, section: code.replace(/-.*/, ''), facet: null },
    ...{ headline: inHeadline.includes(code), text: null },
  }
  if (grades.length === 0) return { ...asked, state: 'none', change }
  if (grades.length < year.k) return { ...asked, state: 'hidden', why: 'few', change }
  const level = levelOf(grades)
  const notApplicable = voices.filter((one) => one === 'na').length
  const silent = year.invited.length - notApplicable - level.n
  const all = level.n + silent
  return {
    ...asked,
    ...{ state: 'shown', priorities: null, ...level },
    bounds: [level.high / all, (level.high + silent) / all],
    net: (level.high - level.low) / level.n,
    dontKnow: voices.filter((one) => one === 'dk').length,
    ...{ notApplicable, self: null, signal: null, change },
  }
}

function commitmentsOf(indicators: readonly Cell[]): Document[] {
  const order = [...new Set(indicators.map(({ section }) => section))]
  return order.flatMap((id) => {
    const own = indicators.filter(({ section }) => section === id)
    if (!own.some(({ headline }) => headline)) return []
    const shown = own.filter(({ state }) => state === 'shown')
    if (shown.length < own.length)
      return [
        { id, title: null, state: own.every(({ state }) => state === 'none') ? 'none' : 'hidden' },
      ]
    const averageShare = shown.reduce((sum, { share }) => sum + Number(share), 0) / shown.length
    return [{ id, title: null, state: 'shown', averageShare }]
  })
}

function headlineOf(indicators: readonly Cell[], before: Year | undefined, document?: Document) {
  const empty = { comparable: [], highBefore: 0, highNow: 0, new: [], changed: [], hidden: [] }
  if (!before || !document) return { since: null, ...empty, retired: [] }
  // The document was made above.
  const earlier = document.indicators as readonly Cell[]
  const places = new Map(
    indicators
      .filter(({ headline }) => headline)
      .map((now): [string, string] => {
        const was = earlier.find(({ code }) => code === now.code)
        if (!was) return [now.code, 'new']
        if (was.revision !== now.revision) return [now.code, 'changed']
        return [now.code, was.state === 'shown' && now.state === 'shown' ? 'comparable' : 'hidden']
      }),
  )
  const at = (place: string) => [...places].filter(([, one]) => one === place).map(([code]) => code)
  const highIn = (cells: readonly Cell[]) =>
    cells.filter(({ code, highGrades }) => at('comparable').includes(code) && highGrades).length
  return {
    ...{ since: before.year, comparable: at('comparable') },
    ...{ highBefore: highIn(earlier), highNow: highIn(indicators) },
    ...{ new: at('new'), changed: at('changed'), hidden: at('hidden') },
    retired: earlier
      .filter(({ code, headline }) => headline && !indicators.some((now) => now.code === code))
      .map(({ code }) => code),
  }
}

function groupOf(year: Year, id: string): Document {
  const indicators = [...year.codes].map(([code, revision]) => {
    const own = [...(year.said.get(code) ?? [])].filter(([org]) => year.groupOf.get(org) === id)
    const grades = gradesIn(new Map(own))
    if (year.shownGroups.get(code)?.includes(id))
      return { code, revision, state: 'shown', ...levelOf(grades) }
    return { code, revision, state: 'hidden', why: grades.length >= year.k ? 'complement' : 'few' }
  })
  const state = indicators.some((cell) => cell.state === 'shown') ? 'shown' : 'hidden'
  return { id, label: null, state, indicators }
}

function appreciationOf(known: readonly Year[], at: number, changes: Map<string, boolean>) {
  const year = known[at]
  const codesIn = (one: Year | undefined) =>
    [...(one?.codes ?? [])].filter(([code]) => /^APP-0[123]$/.test(code)).join()
  if (!year || codesIn(year) === '') return { state: 'none', change: null }
  const before = codesIn(known[at - 1])
  const series = before === '' ? 'new' : before === codesIn(year) ? 'same' : 'changed'
  const change = changeOf(
    known,
    at,
    { key: 'appreciation', series, voices: (one) => one.appreciation, groups: () => [] },
    changes,
  )
  const grades = gradesIn(year.appreciation)
  if (grades.length < year.k) return { state: grades.length === 0 ? 'none' : 'hidden', change }
  const { n, high, share, range } = levelOf(grades)
  return { state: 'shown', n, high, share, range, change }
}
