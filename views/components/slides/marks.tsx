import type { Language } from '../../../src/domain/language.ts'
import type { MarkRow } from './content.ts'
import { plainWords, Words } from './words.tsx'

type Props = { shape: 'person' | 'square'; rows: readonly MarkRow[]; language: Language }

const tile = 16
const height = 20
const mostMarks = 30
const shortLabel = 10
const longLabel = 45

/** Rows of marks on one scale, each with its figure in words: filled, hollow and crossed differ in form, not in colour alone. */
export function Marks({ shape, rows, language }: Props) {
  const longest = Math.max(1, ...rows.map(sizeOf))
  return (
    <ul class={`marks ${layoutOf(rows, language)}`}>
      {rows.map((row) => (
        <li class={row.colour}>
          <span class="label">
            <Words words={row.label} language={language} />
          </span>
          <Drawn row={row} shape={shape} longest={longest} />
          <span class="count">{row.count}</span>
        </li>
      ))}
    </ul>
  )
}

/** Years stand beside their marks, names too, and a whole statement above them. */
function layoutOf(rows: readonly MarkRow[], language: Language): string {
  const lengths = rows.map(({ label }) => plainWords(label, language).length)
  const longest = Math.max(0, ...lengths)
  if (longest > longLabel || rows.length === 1) return 'above'
  if (longest <= shortLabel) return 'short'
  return rows.length > 3 ? 'many' : 'few'
}

function sizeOf({ filled, hollow, crossed }: MarkRow): number {
  return filled + hollow + crossed
}

type DrawnProps = { row: MarkRow; shape: Props['shape']; longest: number }

/** The figure beside it says the same, so a screen reader need not. */
function Drawn({ row, shape, longest }: DrawnProps) {
  const whole = Math.min(longest, mostMarks) * tile
  const single = longest <= mostMarks
  return (
    <svg
      viewBox={`0 0 ${whole} ${height}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      {single ? <Single row={row} shape={shape} /> : <Bar row={row} unit={whole / longest} />}
    </svg>
  )
}

function Single({ row: { filled, hollow, crossed }, shape }: Omit<DrawnProps, 'longest'>) {
  const draw = shape === 'person' ? personAt : squareAt
  return (
    <>
      {filled > 0 && <path class="filled" d={along(0, filled, draw)} />}
      {hollow > 0 && <path class="hollow" d={along(filled, hollow, draw)} />}
      {crossed > 0 && <path class="crossed" d={along(filled + hollow, crossed, crossAt)} />}
    </>
  )
}

function Bar({ row: { filled, hollow }, unit }: { row: MarkRow; unit: number }) {
  return (
    <>
      {hollow > 0 && (
        <path class="hollow" d={`M${round(filled * unit)} 3h${round(hollow * unit)}v14H1`} />
      )}
      {filled > 0 && <path class="filled" d={`M1 3h${round(filled * unit)}v14H1z`} />}
    </>
  )
}

function along(from: number, count: number, draw: (x: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw((from + index) * tile)).join('')
}

function squareAt(x: number): string {
  return `M${x + 2} 4h12v12h-12z`
}

function crossAt(x: number): string {
  return `M${x + 3} 5l10 10m0-10l-10 10`
}

function personAt(x: number): string {
  return `M${x + 8} 2a3 3 0 0 1 0 6a3 3 0 0 1 0-6zM${x + 3} 18v-4a5 5 0 0 1 10 0v4z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
