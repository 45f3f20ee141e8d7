import type { SeenIssue } from '../../../src/domain/seen-issue.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { issueKeepingText } from '../../text/issue-keeping.ts'
import { issuesText } from '../../text/issues.ts'

type Props = {
  frame: Frame
  title: string
  issues: readonly SeenIssue[]
  /** They are settled: the last column says since when. */
  settled?: boolean
}

/** Issues in the order they are given: what, whose, who deals with it and until when. */
export function IssueTable({ frame: { language }, title, issues, settled = false }: Props) {
  const { columns } = issueKeepingText[language]
  const { levels, late } = issuesText[language]
  const when = settled ? columns.settled : columns.due
  return (
    <div class="scroll">
      <table class="stacked" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{columns.issue}</th>
            <th scope="col">{columns.partner}</th>
            <th scope="col">{columns.with}</th>
            <th scope="col">{when}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr>
              <th scope="row">
                <a href={`/issues/${issue.id}`}>
                  <bdi>{issue.title}</bdi>
                </a>
              </th>
              <td data-name={columns.partner}>
                <bdi>{issue.partnerName}</bdi>
              </td>
              <td data-name={columns.with}>{levels[issue.level]}</td>
              <td data-name={when}>
                {longDay(issue.settledOn ?? issue.due, language)}
                {issue.late && (
                  <>
                    , <strong>{late}</strong>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
