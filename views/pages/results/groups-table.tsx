import type { Language } from '../../../src/domain/language.ts'
import type {
  GroupCell,
  GroupResult,
  IndicatorResult,
  Results,
} from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { partOf } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'
import { GroupName } from './group-name.tsx'

type Props = { results: Results; language: Language }

/** The one breakdown of the round: groups of which something may be shown, beside the total. */
export function GroupsTable({ results, language }: Props) {
  const t = resultsText[language]
  const groups = results.groups.filter(({ state }) => state === 'shown')
  if (groups.length === 0) return null
  return (
    <section>
      <h2 id="groups">{t.groupsTitle}</h2>
      <section class="scroll" aria-labelledby="groups" tabIndex={0}>
        <table class="groups">
          <caption>{t.groupsCaption(results.round.k)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.statement}</th>
              <th scope="col">{t.total}</th>
              {groups.map((group) => (
                <th scope="col">
                  <GroupName group={group} language={language} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.indicators.map((indicator) => (
              <Row indicator={indicator} groups={groups} language={language} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

type RowProps = {
  indicator: IndicatorResult
  groups: readonly GroupResult[]
  language: Language
}

function Row({ indicator, groups, language }: RowProps) {
  const { code, text } = indicator
  return (
    <tr>
      <th scope="row">
        <LocalisedText text={text} fallback={code} language={language} />
      </th>
      <Cell cell={indicator} language={language} />
      {groups.map(({ indicators }) => (
        <Cell cell={indicators.find((cell) => cell.code === code)} language={language} />
      ))}
    </tr>
  )
}

type CellProps = { cell: GroupCell | IndicatorResult | undefined; language: Language }

function Cell({ cell, language }: CellProps) {
  const { whyFew, whyComplement } = resultsText[language]
  if (cell?.state === 'shown') return <td>{partOf(cell.high, cell.n, language)}</td>
  const words = cell?.state === 'hidden' && cell.why === 'complement' ? whyComplement : whyFew
  return <td class="soft">{cell?.state === 'hidden' ? words : '–'}</td>
}
