import type { Due, MadeAct } from '../../../src/domain/capacity/assessment.ts'
import type { LevelsOverYears, ReadAssessment } from '../../../src/domain/capacity/over-years.ts'
import type { BegunRefusal } from '../../../src/domain/capacity/refusals.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import { LevelsTable } from '../../components/capacity/levels-table.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { capacityText } from '../../text/capacity.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { longDay } from '../../text/dates.ts'
import { isolated } from '../partners/isolated.ts'
import { dueWords } from './capacity-page.tsx'

/** What this person may do with an assessment. */
export type ActShown = MadeAct & {
  linkVersion: number
  reads: boolean
  goesOn: boolean
  resends: boolean
  removes: boolean
}

export type Told = 'asked' | 'resent' | 'removed' | BegunRefusal

type Props = {
  frame: Frame
  partner: Partner
  acts: readonly ActShown[]
  due: Due
  /** The assessments this person was named for. */
  read: readonly ReadAssessment[]
  over: LevelsOverYears
  /** Whether a new one may be begun here, and to whom a link would go. */
  begins: { contact: string | null } | null
  told: Told | null
}

/** One partner's assessments: the acts for all who see the partner, the levels for those it named. */
export function PartnerCapacityPage(props: Props) {
  const { frame, partner, acts, due, read, over, told } = props
  const t = capacityText[frame.language]
  const last = read.at(-1)
  return (
    <StaffPage frame={frame} title={`${t.ofPartner.title} · ${isolated(partner.name)}`}>
      <p>
        <a href={`/partners/${partner.id}`}>
          <bdi>{partner.name}</bdi>
        </a>{' '}
        · <a href="/capacity">{t.toList}</a>
      </p>
      <h1>{t.ofPartner.title}</h1>
      <p class="lead">{t.ofPartner.lead}</p>
      {told && <ToldNote frame={frame} told={told} />}
      <h2>{t.ofPartner.actsTitle}</h2>
      <p>{dueWords(due, frame.language)}</p>
      {acts.length === 0 ? (
        <p class="empty">{t.ofPartner.noActs}</p>
      ) : (
        <ul class="entries">
          {acts.map((act) => (
            <ActLine frame={frame} partner={partner} act={act} />
          ))}
        </ul>
      )}
      {last && (
        <>
          <h2>{capacityLinkText[frame.language].levels.title}</h2>
          <p>{capacityLinkText[frame.language].levels.lead}</p>
          <section
            class="scroll"
            aria-label={capacityLinkText[frame.language].levels.caption}
            tabIndex={0}
          >
            <LevelsTable language={frame.language} instrument={last.instrument} over={over} />
          </section>
        </>
      )}
      <Begin {...props} />
    </StaffPage>
  )
}

function ToldNote({ frame, told }: { frame: Frame; told: Told }) {
  const t = capacityText[frame.language].ofPartner
  const good = told === 'asked' || told === 'resent' || told === 'removed'
  return (
    <p class={`note ${good ? 'good' : 'bad'}`} role={good ? 'status' : 'alert'}>
      {good ? t[told] : t.refused[told]}
    </p>
  )
}

type LineProps = { frame: Frame; partner: Partner; act: ActShown }

function ActLine({ frame, partner, act }: LineProps) {
  const { language } = frame
  const t = capacityText[language]
  const here = `/partners/${partner.id}/capacity/${act.id}`
  const { sentOn, withdrawnOn, way, begunOn } = act
  return (
    <li>
      <p>
        {sentOn === null
          ? t.open[way](longDay(begunOn, language))
          : t.made[way](longDay(sentOn, language))}
        {withdrawnOn !== null && <>, {t.takenBack(longDay(withdrawnOn, language))}</>}
        {act.state === 'sent' && (
          <>
            <br />
            <small>{act.reads ? t.ofPartner.mayRead : t.ofPartner.mayNotRead}</small>
          </>
        )}
      </p>
      <div class="actions">
        {act.reads && act.state === 'sent' && <a href={here}>{t.ofPartner.read}</a>}
        {act.goesOn && (
          <form method="post" action={`${here}/form`}>
            <button type="submit" name="act" value="start">
              {t.ofPartner.goOn}
            </button>
          </form>
        )}
        {act.resends && (
          <form method="post" action={`${here}/link`}>
            <input type="hidden" name="version" value={`${act.linkVersion}`} />
            <button type="submit" class="quiet">
              {t.ofPartner.resend}
            </button>
          </form>
        )}
        {act.removes && (
          <form method="post" action={`${here}/removal`}>
            <button type="submit" class="second">
              {t.ofPartner.remove}
            </button>
          </form>
        )}
      </div>
    </li>
  )
}

/** Nothing new is begun while one is under way. */
function Begin({ frame, partner, acts, begins }: Props) {
  const t = capacityText[frame.language].ofPartner
  if (!begins || acts.some(({ state }) => state === 'begun')) return null
  const action = `/partners/${partner.id}/capacity`
  return (
    <>
      <h2>{t.askTitle}</h2>
      {begins.contact === null ? (
        <p class="note">{t.refused['no-contact']}</p>
      ) : (
        <form method="post" action={action}>
          <p>{t.askWords(isolated(begins.contact))}</p>
          <button type="submit" name="way" value="link">
            {t.ask}
          </button>
        </form>
      )}
      <form method="post" action={action}>
        <p>{t.talkWords}</p>
        <button type="submit" class="second" name="way" value="conversation">
          {t.talk}
        </button>
      </form>
    </>
  )
}
