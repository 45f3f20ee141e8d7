import { dueAt, type SetReminder } from '../../../src/domain/reminder-schedule.ts'
import { closingInstant, type DraftRound, type OpenRound } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { remindersText } from '../../text/reminders.ts'

type Props = { frame: Frame; round: DraftRound | OpenRound; set: readonly SetReminder[] }

/** The reminders that go out by themselves: when each does, or what became of it. */
export function SetReminders({ frame, round, set }: Props) {
  const t = remindersText[frame.language]
  if (set.length === 0) return <p>{t.none}</p>
  return (
    <ul>
      {set.map((one) => (
        <li>
          {t.rule(one.kind, one.days)} {whatOf(one, { frame, round })}
        </li>
      ))}
    </ul>
  )
}

function whatOf(one: SetReminder, { frame, round }: Omit<Props, 'set'>): string {
  const t = remindersText[frame.language]
  const words = (at: number) => longMoment(at, round.zone, frame.language)
  if (one.spentAt !== null)
    return one.reminded
      ? t.sent(words(one.spentAt), one.reminded)
      : t.passedOver(words(one.spentAt))
  if (round.state === 'draft') return ''
  const at = dueAt(one, round)
  return at < closingInstant(round) ? t.coming(words(at)) : t.never
}
