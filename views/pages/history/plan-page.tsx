import type { ColumnsChoice, MeaningsChoice } from '../../../src/domain/history/choice.ts'
import type { Language } from '../../../src/domain/language.ts'
import { isShown, type Results } from '../../../src/domain/results.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { historyText } from '../../text/history.ts'
import { CarriedColumns, CarriedMeanings } from './carried.tsx'

type Props = {
  frame: Frame
  file: string
  columns: ColumnsChoice
  meanings: MeaningsChoice
  documents: readonly Results[]
  /** Codes of statements that we ask ourselves. */
  ours: ReadonlySet<string>
  seen: string
  changedSince: boolean
}

/** A dry run without faults: what would be made, and the one button that does it. */
export function PlanPage(props: Props) {
  const { frame, file, columns, meanings, documents, ours, seen, changedSince } = props
  const { plan: t } = historyText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {changedSince && (
        <p class="note bad" role="alert">
          {t.changedSince}
        </p>
      )}
      <p class="lead">{t.lead(documents.length)}</p>
      {documents.map((document) => (
        <Year document={document} ours={ours} language={frame.language} />
      ))}
      <p>{t.kept}</p>
      <form method="post" action="/history" encType="multipart/form-data">
        <CarriedColumns file={file} choice={columns} />
        <CarriedMeanings choice={meanings} />
        <input type="hidden" name="seen" value={seen} />
        <div class="actions">
          <button type="submit">{t.confirm}</button>
          <button type="submit" class="second" formAction="/history/meanings">
            {t.change}
          </button>
          <a href="/history">{t.cancel}</a>
        </div>
      </form>
    </StaffPage>
  )
}

type YearProps = { document: Results; ours: ReadonlySet<string>; language: Language }

function Year({ document, ours, language }: YearProps) {
  const { plan: t } = historyText[language]
  const { indicators, groups, participation, headline, round } = document
  const shown = indicators.filter(isShown).length
  const codes = (own: boolean) =>
    indicators.flatMap(({ code }) => (ours.has(code) === own ? [code] : [])).join(', ')
  const groupsIn = (is: boolean) =>
    groups.flatMap(({ id, state }) => ((state === 'shown') === is ? [id] : [])).join(', ')
  return (
    <section>
      <h2>{round.year}</h2>
      <ul>
        <li>{t.people(participation.sent, participation.invited)}</li>
        <li>{t.statements(shown, indicators.length - shown)}</li>
        {codes(true) && <li>{t.ours(codes(true))}</li>}
        {codes(false) && <li>{t.others(codes(false))}</li>}
        {groups.length > 0 && (
          <li>
            <bdi>{t.groups(groupsIn(true), groupsIn(false))}</bdi>
          </li>
        )}
        <li>{comparisonOf(document, headline.since, t)}</li>
      </ul>
    </section>
  )
}

function comparisonOf(
  { indicators }: Results,
  headlineSince: number | null,
  t: (typeof historyText)[Language]['plan'],
): string {
  const since = headlineSince ?? indicators.find(({ change }) => change)?.change?.since
  if (since === undefined) return t.first
  const unpaired = indicators.some(({ change }) => change?.word === 'not-paired')
  return unpaired ? t.notPaired(since) : t.paired(since)
}
