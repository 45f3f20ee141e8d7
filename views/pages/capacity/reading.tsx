import type { Need } from '../../../src/domain/capacity/needs.ts'
import type { LevelsOverYears, ReadAssessment } from '../../../src/domain/capacity/over-years.ts'
import type { RoundId } from '../../../src/domain/ids.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import { saidIn } from '../../components/capacity/asked.ts'
import { AssessmentAnswers, AssessmentFacts } from '../../components/capacity/assessment-words.tsx'
import { LevelsTable } from '../../components/capacity/levels-table.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { capacityText } from '../../text/capacity.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { longDay } from '../../text/dates.ts'
import { isolated } from '../partners/isolated.ts'

type Props = {
  frame: Frame
  partner: Partner
  read: ReadAssessment
  over: LevelsOverYears
  needs: readonly Need[]
  /** The round whose plan this person may write just now. */
  plan: RoundId | null
  mayPlan: boolean
}

/** One assessment, for somebody the partner named. */
export function CapacityReadingPage(props: Props) {
  const { frame, partner, read, over } = props
  const { language } = frame
  const t = capacityText[language]
  const words = capacityLinkText[language]
  const title = t.reading.title(longDay(read.assessment.sentOn, language))
  return (
    <StaffPage frame={frame} title={`${title} · ${isolated(partner.name)}`}>
      <p>
        <a href={`/partners/${partner.id}/capacity`}>
          <bdi>{partner.name}</bdi>
        </a>
      </p>
      <h1>{title}</h1>
      <p class="note">{t.reading.promise}</p>
      <h2>{words.levels.title}</h2>
      <section class="scroll" aria-label={words.levels.caption} tabIndex={0}>
        <LevelsTable language={language} instrument={read.instrument} over={over} />
      </section>
      <h2>{words.levels.factsTitle}</h2>
      <AssessmentFacts language={language} read={read} />
      <Needs {...props} />
      <h2>{words.levels.answersTitle}</h2>
      <AssessmentAnswers language={language} read={read} />
    </StaffPage>
  )
}

function Needs({ frame, read, needs, plan, mayPlan }: Props) {
  const { language } = frame
  const t = capacityText[language].reading
  const low = capacityLinkText[language].levels.low
  return (
    <>
      <h2>{t.needsTitle}</h2>
      {needs.length === 0 && <p>{t.noNeeds}</p>}
      {needs.length > 0 && mayPlan && <p>{plan ? t.needsLead : t.noPlan}</p>}
      {needs.map((need) => (
        <section>
          <h3>
            {saidIn(language, need.title)}
            {need.low && <span class="tag">{low}</span>}
          </h3>
          {need.words !== null && (
            <p>
              <bdi>{need.words}</bdi>
            </p>
          )}
          {plan && mayPlan && (
            <p>
              <a
                href={`/rounds/${plan}/plan/new?assessment=${read.assessment.id}&domain=${need.section}`}
              >
                {t.makeAction}
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  )
}
