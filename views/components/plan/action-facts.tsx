import { isOverdue } from '../../../src/domain/action.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import type { PlannedAction } from '../../../src/domain/joint-plan.ts'
import { type Localised, type RespondentLanguage, textIn } from '../../../src/domain/language.ts'
import { longDay } from '../../text/dates.ts'
import { planText } from '../../text/plan.ts'
import { Origin } from './origin.tsx'
import { dutyWords } from './owner.ts'

type Props = {
  action: PlannedAction
  office: string
  today: Day
  language: RespondentLanguage
}

/** What stands in the plan about one action, for either side. */
export function ActionFactsList({ action, office, today, language }: Props) {
  const t = planText[language]
  const { owner, supporter } = dutyWords(action, office, language)
  const facts = [
    { label: t.owner, words: owner },
    { label: t.supporter, words: supporter },
    ...(action.means === '' ? [] : [{ label: t.means, words: action.means }]),
    ...(action.effort === '' ? [] : [{ label: t.effort, words: action.effort }]),
    { label: t.sign, words: action.sign },
    ...(action.serves ? [{ label: t.serves, words: servedIn(action.serves, language) }] : []),
  ]
  return (
    <>
      <p>
        <strong>{t.statuses[action.status]}</strong>, {t.due(longDay(action.due, language))}
        {isOverdue(action, today) && (
          <>
            , <strong>{t.overdue}</strong>
          </>
        )}
        . <Origin action={action} origin={action.origin} language={language} />
      </p>
      {action.dropAskedBy && <p class="n note">{t.dropAsked[action.dropAskedBy]}</p>}
      <dl class="facts">
        {facts.map(({ label, words }) => (
          <>
            <dt>{label}</dt>
            <dd>
              <bdi>{words}</bdi>
            </dd>
          </>
        ))}
      </dl>
    </>
  )
}

function servedIn(direction: Localised, language: RespondentLanguage): string {
  return textIn(direction, language).text
}

type HistoryProps = Pick<Props, 'action' | 'office' | 'language'>

/** Everything that was reported, as it was said; nothing of it is ever changed. */
export function ActionHistory({ action, office, language }: HistoryProps) {
  const t = planText[language]
  if (action.reports.length === 0) return <p>{t.noHistory}</p>
  const partner = action.names.partner ?? t.gone
  return (
    <ul>
      {action.reports.map(({ side, status, words, reportedOn }, place) => (
        <li>
          <bdi>{t.said(side === 'office' ? office : partner, longDay(reportedOn, language))}</bdi>{' '}
          {asksToDrop(action, place) ? t.asksToDrop : t.statuses[status]}
          {words !== '' && (
            <>
              . <bdi>{words}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A report that asked to drop the action, and did not settle it. */
function asksToDrop({ reports, status }: PlannedAction, place: number): boolean {
  const settles = status === 'dropped' && place === reports.length - 1
  return reports[place]?.status === 'dropped' && !settles
}
