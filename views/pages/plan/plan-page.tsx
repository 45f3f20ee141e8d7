import { actionStatuses, isOverdue } from '../../../src/domain/action.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import type { JointPlan, PlannedAction } from '../../../src/domain/joint-plan.ts'
import type { DraftAction } from '../../../src/domain/plan-origins.ts'
import type { PromisedAction } from '../../../src/domain/results.ts'
import type { SharedRound } from '../../../src/domain/round.ts'
import { type NoChangeOf, NoChangesSection } from '../../components/no-changes-section.tsx'
import { ByQuarter } from '../../components/plan/by-quarter.tsx'
import { Origin } from '../../components/plan/origin.tsx'
import { dutyWords } from '../../components/plan/owner.ts'
import { partnersSay, sentence } from '../../components/promises-kept.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { planText } from '../../text/plan.ts'
import { planKeepingText } from '../../text/plan-keeping.ts'
import { ElectedForm, type ElectedProps } from './elected-form.tsx'
import { SigningForm, type SigningProps } from './signing-form.tsx'
import { standingWords } from './standing-note.tsx'

export type PlanPageProps = {
  frame: Frame
  round: SharedRound
  plan: JointPlan
  begins: Day
  today: Day
  drafts: readonly DraftAction[]
  /** What partners said of an action in a later round. */
  partnersSaid: ReadonlyMap<string, PromisedAction>
  /** What will not change, by the words of its statement. */
  noChanges: readonly NoChangeOf[]
  maySeeRound: boolean
  /** Whether actions may be written now, by this person. */
  mayWrite: boolean
  /** For those who mark the elected contact. */
  electing: Pick<ElectedProps, 'electable' | 'fault'> | null
  /** For direction, while its signature is missing. */
  signing: Pick<SigningProps, 'fault'> | null
  /** Why what was pressed was not done. */
  told: string | null
}

/** A round's joint plan: where it stands, its actions by status, the quarters, and who still has to sign. */
export function PlanPage(props: PlanPageProps) {
  const { frame, round, plan, drafts, mayWrite, maySeeRound, told, electing, signing } = props
  const { language } = frame
  const t = planKeepingText[language]
  const { title } = planText[language]
  const said = standingWords(plan, language)
  return (
    <StaffPage frame={frame} title={`${title} · ${round.year}`}>
      <p>
        {maySeeRound ? (
          <a href={`/rounds/${round.id}`}>
            <bdi>{round.title[language]}</bdi>
          </a>
        ) : (
          <bdi>{round.title[language]}</bdi>
        )}
      </p>
      <h1>
        {title} <small>{round.year}</small>
      </h1>
      {told && (
        <p class="note bad" role="alert">
          {told}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      {said.words.length > 0 && (
        <p class={said.agreed ? 'note good' : 'note'}>{said.words.join(' ')}</p>
      )}
      {round.state === 'archived' && <p class="note">{t.fixed}</p>}
      <p class="actions">
        {mayWrite && (
          <a class="button" href={`/rounds/${round.id}/plan/new`}>
            {t.add}
          </a>
        )}
        <a href="/plan">{t.toPlan}</a>
      </p>
      {plan.actions.length === 0 ? <div class="empty">{t.none}</div> : <Actions {...props} />}
      {drafts.length > 0 && <Drafts {...props} />}
      <NoChangesSection said={props.noChanges} language={language} />
      {signing && <SigningForm frame={frame} round={round} plan={plan} fault={signing.fault} />}
      {electing && <ElectedForm frame={frame} round={round} elected={plan.elected} {...electing} />}
    </StaffPage>
  )
}

function Actions({ frame, round, plan, begins, today, partnersSaid }: PlanPageProps) {
  const { language, office } = frame
  const { quarters } = planKeepingText[language]
  return (
    <>
      {actionStatuses.map((status) => {
        const own = plan.actions.filter((action) => action.status === status)
        if (own.length === 0) return null
        return (
          <section>
            <h2>{planText[language].statuses[status]}</h2>
            <ul class="entries">
              {own.map((action) => (
                <li>
                  <Line {...{ action, frame, round, today, partnersSaid }} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <h2>{quarters.title}</h2>
      <ByQuarter
        rows={plan.actions.map((action) => ({
          ...action,
          owner: dutyWords(action, office, language).owner,
        }))}
        begins={begins}
        today={today}
        language={language}
      />
    </>
  )
}

type LineProps = Pick<PlanPageProps, 'frame' | 'round' | 'today' | 'partnersSaid'> & {
  action: PlannedAction
}

function Line({ action, frame: { language, office }, round, today, partnersSaid }: LineProps) {
  const said = partnersSaid.get(action.id)
  const t = planText[language]
  const { owner, supporter } = dutyWords(action, office, language)
  return (
    <>
      <a href={`/rounds/${round.id}/plan/${action.id}`}>
        <bdi>{action.words}</bdi>
      </a>
      <p class="soft">
        {t.due(longDay(action.due, language))}
        {isOverdue(action, today) && (
          <>
            , <strong>{t.overdue}</strong>
          </>
        )}
        . {t.owner}
        {language === 'fr' ? '\u00a0' : ''}: <bdi>{owner}</bdi>. {t.supporter}{' '}
        <bdi>{supporter}</bdi>.{' '}
        <Origin action={action} origin={action.origin} language={language} />
      </p>
      {action.dropAskedBy && <p>{t.dropAsked[action.dropAskedBy]}</p>}
      {said && <p>{sentence(partnersSay(said, language))}</p>}
    </>
  )
}

function Drafts({ frame, round, drafts, mayWrite }: PlanPageProps) {
  const t = planKeepingText[frame.language]
  return (
    <section>
      <h2>{t.drafts}</h2>
      <p>{t.draftsLead}</p>
      <ul class="entries">
        {drafts.map(({ ref, words, by }) => (
          <li>
            <bdi>{words}</bdi>
            <p class="soft">{t.draftBy[by]}</p>
            {mayWrite && (
              <a href={`/rounds/${round.id}/plan/new?draft=${encodeURIComponent(ref)}`}>
                {t.makeAction}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
