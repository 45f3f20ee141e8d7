import type { Due, MadeAct } from '../../../src/domain/capacity/assessment.ts'
import type { CapacityProgress, Counted } from '../../../src/domain/capacity/progress.ts'
import type { PartnerId } from '../../../src/domain/ids.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { SamePartnerChange } from '../../../src/domain/method/same-partners.ts'
import { saidIn } from '../../components/capacity/asked.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { capacityText } from '../../text/capacity.ts'
import { longDay } from '../../text/dates.ts'
import { figuresText } from '../../text/figures.ts'
import { CompleteYear } from './complete-year.tsx'

/** A partner with its last assessment, whose turn it is, and what is under way. */
export type CapacityRow = {
  partner: { id: PartnerId; name: string }
  last: MadeAct | null
  due: Due
  open: MadeAct | null
}

/** What is said of a year; the same as the flow that makes it. */
export type YearShown =
  | { year: number; state: 'under-way' | 'withdrawn' }
  | { year: number; state: 'made'; progress: CapacityProgress }

type Props = {
  frame: Frame
  rows: readonly CapacityRow[]
  years: readonly YearShown[]
  /** The year that may be completed by this person. */
  complete: { year: number; unticked: boolean } | null
}

/** Who was assessed when, whose turn it is, and how partners moved. */
export function CapacityPage({ frame, rows, years, complete }: Props) {
  const t = capacityText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.partnersTitle}</h2>
      {rows.length === 0 ? (
        <div class="empty">
          <p>
            <strong>{t.empty}</strong>
          </p>
          <p>{t.emptyWords}</p>
        </div>
      ) : (
        <PartnerTable language={frame.language} rows={rows} />
      )}
      <h2>{t.yearsTitle}</h2>
      <p>{t.yearsLead}</p>
      {years.length === 0 && <p>{t.none}</p>}
      {years.map((year) => (
        <Year language={frame.language} shown={year} />
      ))}
      {complete && <CompleteYear language={frame.language} {...complete} />}
    </StaffPage>
  )
}

function PartnerTable({ language, rows }: { language: Language; rows: readonly CapacityRow[] }) {
  const t = capacityText[language]
  return (
    <section class="scroll" aria-label={t.caption} tabIndex={0}>
      <table class="stacked">
        <caption class="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.partner}</th>
            <th scope="col">{t.columns.last}</th>
            <th scope="col">{t.columns.next}</th>
            <th scope="col">{t.columns.open}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ partner, last, due, open }) => (
            <tr>
              <th scope="row">
                <a href={`/partners/${partner.id}/capacity`}>
                  <bdi>{partner.name}</bdi>
                </a>
              </th>
              <td data-name={t.columns.last}>
                {last?.sentOn ? t.made[last.way](longDay(last.sentOn, language)) : t.never}
              </td>
              <td data-name={t.columns.next}>{dueWords(due, language)}</td>
              <td data-name={t.columns.open}>
                {open && t.open[open.way](longDay(open.begunOn, language))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whose turn it is, in words. */
export function dueWords(due: Due, language: Language): string {
  const t = capacityText[language].due
  switch (due.kind) {
    case 'never':
      return t.never
    case 'later':
      return t.later(longDay(due.from, language))
    case 'due':
      return t.due(longDay(due.until, language))
    case 'late':
      return t.late(longDay(due.until, language))
  }
}

function Year({ language, shown }: { language: Language; shown: YearShown }) {
  const t = capacityText[language].year
  return (
    <>
      <h3>{t.title(shown.year)}</h3>
      {shown.state === 'under-way' && <p>{t.underWay}</p>}
      {shown.state === 'withdrawn' && <p>{t.withdrawn}</p>}
      {shown.state === 'made' && <Moves language={language} progress={shown.progress} />}
    </>
  )
}

function Moves({ language, progress }: { language: Language; progress: CapacityProgress }) {
  const t = capacityText[language].year
  if (progress.partners === null) return <p>{t.few}</p>
  const { funds, position } = progress
  return (
    <>
      <p>{t.of(progress.partners)}</p>
      <section class="scroll" aria-label={t.caption} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.domain}</th>
              <th scope="col">{t.columns.up}</th>
              <th scope="col">{t.columns.same}</th>
              <th scope="col">{t.columns.down}</th>
              <th scope="col">{t.columns.of}</th>
              <th scope="col">{t.columns.word}</th>
            </tr>
          </thead>
          <tbody>
            {progress.domains.map(({ title, moves }) => (
              <MoveRow language={language} title={saidIn(language, title)} moves={moves} />
            ))}
            <MoveRow language={language} title={t.space} moves={progress.space} />
          </tbody>
        </table>
      </section>
      <p>{funds.state === 'shown' ? t.funds(funds.more, funds.of) : t.fundsFew}</p>
      <p>{position.state === 'shown' ? t.position(position.moved, position.of) : t.positionFew}</p>
    </>
  )
}

type MoveProps = { language: Language; title: string; moves: Counted<SamePartnerChange> }

/** A row of counts and their word; the p stands in no page. */
function MoveRow({ language, title, moves }: MoveProps) {
  const { tooFew, verdicts } = figuresText[language]
  return (
    <tr>
      <th scope="row">{title}</th>
      {moves.state === 'few' ? (
        <td colSpan={5}>{tooFew}</td>
      ) : (
        <>
          <td>{moves.up}</td>
          <td>{moves.same}</td>
          <td>{moves.down}</td>
          <td>{moves.of}</td>
          <td>{verdicts[moves.word]}</td>
        </>
      )}
    </tr>
  )
}
