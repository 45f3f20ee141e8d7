import type { Day } from '../../../src/domain/calendar.ts'
import type { Staff } from '../../../src/domain/staff.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accountText } from '../../text/account.ts'
import { longDay } from '../../text/dates.ts'
import { frameText } from '../../text/frame.ts'

type Place = { key: string; browser: string | null; startedOn: Day; usedOn: Day; here: boolean }
type Props = { frame: Frame; staff: Staff; secondStep: boolean; sessions: readonly Place[] }

/** One's own account: who one is here, the second step, and where one is signed in. */
export function AccountPage({ frame, staff, secondStep, sessions }: Props) {
  const t = accountText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>
        <bdi>{staff.name}</bdi> · {frameText[frame.language].roles[staff.role]} ·{' '}
        <bdi>{staff.email}</bdi>
      </p>
      <h2>{t.secondStep.title}</h2>
      <p>{secondStep ? t.secondStep.isOn : t.secondStep.isOff}</p>
      <p>
        <a href="/account/second-step">{secondStep ? t.secondStep.change : t.secondStep.setUp}</a>
      </p>
      <h2>{t.sessions.title}</h2>
      <p>{t.sessions.lead}</p>
      <ul class="entries">
        {sessions.map((place) => (
          <Session frame={frame} place={place} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action="/account/sessions">
          <button type="submit" class="second">
            {t.sessions.endOthers}
          </button>
        </form>
      )}
    </StaffPage>
  )
}

function Session({ frame: { language }, place }: { frame: Frame; place: Place }) {
  const { sessions: t } = accountText[language]
  const where = place.browser ?? t.unknown
  return (
    <li>
      <strong>{where}</strong> {place.here && <span class="tag">{t.here}</span>}
      <br />
      <small>
        {t.since(longDay(place.startedOn, language))} · {t.used(longDay(place.usedOn, language))}
      </small>
      {!place.here && (
        <form method="post" action="/account/sessions">
          <input type="hidden" name="session" value={place.key} />
          <button type="submit" class="quiet">
            {t.end}
            <span class="visually-hidden">: {where}</span>
          </button>
        </form>
      )}
    </li>
  )
}
