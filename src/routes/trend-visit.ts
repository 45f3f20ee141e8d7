import { exportsText } from '../../views/text/exports.ts'
import { type Trends, trendsOf } from '../domain/trend.ts'
import { commitmentSubject, indicatorSubject, type TrendSubject } from '../domain/trend-subject.ts'
import { readableResults } from '../flows/read-results.ts'
import { notFound } from '../http/refusals.tsx'
import type { StaffVisit } from '../http/visit.tsx'

/** Finds the subject an address names among the trends somebody may read. */
export type Find = (trends: Trends, key: string) => TrendSubject | undefined

/** Every page of the trends by its address; each has a drawing and figures to take along beside it. */
export const trendPaths: readonly (readonly [path: string, find: Find])[] = [
  ['/trends', () => ({ kind: 'all' })],
  ['/trends/headline', () => ({ kind: 'headline' })],
  ['/trends/appreciation', () => ({ kind: 'appreciation' })],
  ['/trends/themes', () => ({ kind: 'themes' })],
  ['/trends/commitments/:key', commitmentSubject],
  ['/trends/indicators/:key', indicatorSubject],
]

type Handler = (
  visit: StaffVisit,
  trends: Trends,
  subject: TrendSubject,
) => Response | Promise<Response>

/** Looks the subject up within what the visitor may read; what is not there is a missing thing. */
export function ofSubject(find: Find, handler: Handler) {
  return async (visit: StaffVisit): Promise<Response> => {
    const { c, deps, staff } = visit
    const trends = trendsOf(await readableResults(deps, staff.role))
    const subject = find(trends, c.req.param('key') ?? '')
    return subject ? await handler(visit, trends, subject) : notFound(c, deps, staff.language)
  }
}

/** The years a chart spans: “2022–2025”. */
export function yearsOf({ rounds }: Trends): string {
  const [first, last] = [rounds[0]?.year, rounds.at(-1)?.year]
  return first === last ? `${first ?? ''}` : `${first}–${last}`
}

/** What the file of a chart is called: “Trend RES-01 2022-2025 Amahoro International.svg”. */
export function fileName(
  { staff, office }: StaffVisit,
  trends: Trends,
  subject: TrendSubject,
  ending: 'svg' | 'png' | 'csv',
): string {
  const { file } = exportsText[staff.language]
  const years = yearsOf(trends).replace('–', '-')
  return `${[file.trend, keyOf(subject), years, office.name].filter(Boolean).join(' ')}.${ending}`
}

function keyOf(subject: TrendSubject): string {
  switch (subject.kind) {
    case 'all':
      return ''
    case 'headline':
    case 'appreciation':
    case 'themes':
      return subject.kind
    case 'commitment':
      return subject.trend.id
    case 'indicator':
      return subject.trend.code
  }
}
