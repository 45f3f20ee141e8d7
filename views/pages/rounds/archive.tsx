import type { Action } from '../../../src/domain/action.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { archiveText } from '../../text/archive.ts'
import { longDay } from '../../text/dates.ts'
import { promisesKeptText } from '../../text/promises-kept.ts'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  review: { open: readonly Action[]; mails: number }
  missing: readonly ('sure' | 'carriedOver')[]
  carriedOver: boolean
}

/** Before a round is read only: what that means, which actions stay open, and the ticks that it is meant. */
export function ArchivePage(props: Props) {
  const { frame, round, review, missing } = props
  const t = archiveText[frame.language]
  const { plan, closing } = roundsText[frame.language]
  const words = { sure: closing.tickFirst, carriedOver: t.carryFirst }
  const faults = missing.map((field) => ({ field, words: words[field] }))
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={review.mails > 0 ? [] : faults} />
      <p class="lead">{t.lead}</p>
      <ul>
        {t.words.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {review.mails > 0 ? <Waiting {...props} /> : <ArchiveForm {...props} />}
    </AskOnce>
  )
}

function Waiting({ frame, round, review }: Props) {
  const t = archiveText[frame.language]
  return (
    <div class="note bad">
      <p>{t.mails(review.mails)}</p>
      <p class="actions">
        <a href={`/rounds/${round.id}/ledger`}>{t.toLedger}</a>
        <Back frame={frame} round={round} />
      </p>
    </div>
  )
}

function ArchiveForm({ frame, round, review: { open }, missing, carriedOver }: Props) {
  const t = archiveText[frame.language]
  return (
    <form method="post" action={`/rounds/${round.id}/archive`}>
      {open.length === 0 ? <p>{t.allEnded}</p> : <OpenActions frame={frame} open={open} />}
      {open.length > 0 && (
        <Tick
          name="carriedOver"
          words={t.carry(open.length)}
          checked={carriedOver}
          missing={missing.includes('carriedOver')}
        />
      )}
      <Tick name="sure" words={t.tick} checked={false} missing={missing.includes('sure')} />
      <p class="actions">
        <button type="submit">{t.button}</button>
        <Back frame={frame} round={round} />
      </p>
    </form>
  )
}

type TickProps = { name: string; words: string; checked: boolean; missing: boolean }

function Tick({ name, words, checked, missing }: TickProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="yes"
        checked={checked}
        aria-invalid={missing ? 'true' : undefined}
      />
      {words}
    </label>
  )
}

function OpenActions({ frame, open }: { frame: Frame; open: readonly Action[] }) {
  const t = archiveText[frame.language]
  const { reported } = promisesKeptText[frame.language]
  return (
    <>
      <p>{t.open(open.length)}</p>
      <ul>
        {open.map(({ words, status, due }) => (
          <li>
            <bdi>{words}</bdi>{' '}
            <small>
              {reported[status]}, {t.due(longDay(due, frame.language))}
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}
