import type { NextStep } from '../../../src/domain/monitor.ts'
import type { OpenRound } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { monitorText } from '../../text/monitor.ts'
import { monitorAddress } from './monitor-address.ts'

type Props = { frame: Frame; round: OpenRound; step: NextStep }

/** What to do next, in one sentence at the top. */
export function NextStepNote({ frame, round, step }: Props) {
  return (
    <p class={step.kind === 'cure' ? 'note bad' : 'note'}>
      <strong>{monitorText[frame.language].next.title}</strong>{' '}
      <Words {...{ frame, round, step }} />
    </p>
  )
}

function Words({ frame, round, step }: Props) {
  const { next: t } = monitorText[frame.language]
  switch (step.kind) {
    case 'cure':
      return <a href={monitorAddress(round, { sort: 'standing' })}>{t.cure(step.count)}</a>
    case 'all-done':
      return <a href={`/rounds/${round.id}/closing`}>{t.allDone}</a>
    case 'ask':
      return <a href={monitorAddress(round, { standing: 'unsure' })}>{t.ask(step.count)}</a>
    case 'on-the-way':
      return <>{t.onTheWay(step.count)}</>
    case 'reminder-comes':
      return <>{t.reminderComes(longMoment(step.at, round.zone, frame.language))}</>
    case 'remind':
      return <a href={`/rounds/${round.id}/reminders`}>{t.remind(step.count)}</a>
    case 'nothing':
      return <>{t.nothing}</>
  }
}
