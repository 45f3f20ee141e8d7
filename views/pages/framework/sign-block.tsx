import type { SourceRow } from '../../../src/domain/framework/figure.ts'
import type { SignStanding } from '../../../src/domain/framework/standing.ts'
import type { Language } from '../../../src/domain/language.ts'
import { Typed } from '../../components/typed.tsx'
import { longDay } from '../../text/dates.ts'
import { frameworkText } from '../../text/framework.ts'
import { StateMark } from './state-mark.tsx'

type Props = {
  sign: SignStanding
  year: number
  language: Language
  /** What is said beside the figure. */
  beside?: string | undefined
}

/** A sign of progress: where it stands, its figure, and where that comes from. */
export function SignBlock({ sign, year, language, beside }: Props) {
  const t = frameworkText[language]
  return (
    <div class="sign">
      <p class="sign-text">
        <a href={`/framework/${year}/signs/${sign.code}`}>{sign.code}</a> {sign.text[language]}
      </p>
      <p>
        <StateMark state={sign.state} language={language} />{' '}
        <FigureWords sign={sign} language={language} />
        {beside && <> {beside}</>}
        {sign.target !== null && (
          <span class="soft"> {t.target(t.targetOf(sign.target, isShare(sign)))}</span>
        )}
      </p>
      {sign.statement && (
        <blockquote>
          <Typed words={sign.statement.words} />
          <footer class="soft">
            {t.states[sign.statement.state]}.{' '}
            <bdi>{t.stated(sign.statement.by, longDay(sign.statement.statedOn, language))}</bdi>
          </footer>
        </blockquote>
      )}
      {sign.rows.length > 0 && <Sources rows={sign.rows} language={language} />}
    </div>
  )
}

/** A figure with what it counts, and the word for what the same partners did. */
export function FigureWords({ sign, language }: { sign: SignStanding; language: Language }) {
  const { figure, unit } = sign
  if (figure === null || sign.computed === 'no_data') return null
  const t = frameworkText[language]
  const counted = t.figure(figure, unit[language])
  return <span>{figure.kind === 'word' ? `${counted} (${t.word(figure)})` : counted}</span>
}

/** Whether a sign's target is a share in per cents. */
export function isShare({ aim, figure }: Pick<SignStanding, 'aim' | 'figure'>): boolean {
  return aim === 'all' || figure?.kind === 'part' || figure?.kind === 'word'
}

const mostRows = 40

/** Where a figure comes from, folded: each with its own page. */
export function Sources({ rows, language }: { rows: readonly SourceRow[]; language: Language }) {
  const t = frameworkText[language]
  return (
    <details class="screen-only">
      <summary>{t.from(rows.length)}</summary>
      <ul>
        {rows.slice(0, mostRows).map((row) => (
          <li>
            <a href={hrefOf(row)}>
              <bdi>{labelOf(row, language)}</bdi>
            </a>
          </li>
        ))}
        {rows.length > mostRows && <li>{t.manyRows(rows.length - mostRows)}</li>}
      </ul>
    </details>
  )
}

function hrefOf({ kind, id }: SourceRow): string {
  switch (kind) {
    case 'entry':
      return `/registers/${id}`
    case 'partner':
      return `/partners/${id}`
    case 'round':
      return id === '' ? '/trends' : `/rounds/${id}/results`
    case 'capacity':
      return '/capacity'
  }
}

function labelOf({ kind, label }: SourceRow, language: Language): string {
  const t = frameworkText[language]
  if (kind === 'capacity') return t.capacity
  return kind === 'round' ? t.round(label) : label
}
