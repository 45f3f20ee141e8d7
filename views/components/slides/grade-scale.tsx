import type { Drawing } from './content.ts'

type Props = { scale: Extract<Drawing, { kind: 'scale' }> }

const left = 20
const step = 75
const at = (grade: number) => left + (grade - 1) * step

/** Both views on one line from 1 to 5: a square for the office, a disc for its partners. */
export function GradeScale({ scale: { self, median, labels } }: Props) {
  return (
    <div class="scale">
      <svg viewBox="0 0 340 62" aria-hidden="true" focusable="false">
        <path class="axis" d={`M${left} 30H${at(5)}${ticks()}`} />
        {[1, 2, 3, 4, 5].map((grade) => (
          <text x={at(grade)} y="56" text-anchor="middle">
            {grade}
          </text>
        ))}
        <path class="apart" d={`M${at(median)} 16H${at(self)}`} />
        <circle class="filled" cx={at(median)} cy="16" r="9" />
        <path class="hollow" d={`M${at(self) - 9} 7h18v18h-18z`} />
      </svg>
      <p>
        <span class="sign">□</span> {labels.self}
        <span class="sign"> ●</span> {labels.median}
      </p>
    </div>
  )
}

function ticks(): string {
  return [1, 2, 3, 4, 5].map((grade) => `M${at(grade)} 25v10`).join('')
}
