import { inquiryConsent } from '../../../src/domain/inquiry-consent.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'
import { InquiryFrame, NothingHere } from './inquiry-frame.tsx'

/** A sentence with what is typed beside it. */
export type PropositionRow = {
  id: string
  words: string
  consent: string | null
  support: string
  inMou: boolean
  faulty: boolean
}

type Props = {
  frame: Frame
  round: ClosedRound
  asked: boolean
  rows: readonly PropositionRow[]
  shared: boolean
  readOnly: boolean
}

/** Sentences on the wished-for partnership, with what the event says to each. */
export function PropositionsPage(props: Props) {
  const { frame, round, asked, rows, shared, readOnly } = props
  const t = inquiryText[frame.language]
  const faults = rows
    .filter(({ faulty }) => faulty)
    .map(({ id }) => ({ field: `support-${id}`, words: t.propositions.faultWords }))
  return (
    <InquiryFrame frame={frame} round={round} here="propositions">
      <FaultSummary title={t.faults} faults={faults} />
      <p class="lead">{t.propositions.lead}</p>
      {readOnly && <p class="note">{t.readOnly}</p>}
      {!shared && rows.length > 0 && <p class="note">{t.propositions.early}</p>}
      {rows.length === 0 ? (
        shared ? (
          <p>{t.propositions.none}</p>
        ) : (
          <NothingHere frame={frame} round={round} asked={asked} />
        )
      ) : (
        <Sentences {...props} />
      )}
    </InquiryFrame>
  )
}

function Sentences(props: Props) {
  const { round, shared, readOnly, frame } = props
  if (!shared || readOnly) return <Table {...props} open={false} />
  return (
    <form method="post" action={`/rounds/${round.id}/propositions`} noValidate>
      <Table {...props} open />
      <p class="actions">
        <button type="submit">{inquiryText[frame.language].save}</button>
      </p>
    </form>
  )
}

function Table({ frame, rows, shared, open }: Props & { open: boolean }) {
  const { propositions: t, consents } = inquiryText[frame.language]
  return (
    <div class="scroll">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{t.proposition}</th>
            {shared && (
              <>
                <th scope="col">{t.support}</th>
                <th scope="col">{t.mou}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td>
                <bdi>{row.words}</bdi>
                {!shared && <p class="soft">{consents[inquiryConsent(row.consent)]}</p>}
              </td>
              {shared &&
                (open ? <Typed row={row} frame={frame} /> : <Counted row={row} frame={frame} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { row: PropositionRow; frame: Frame }

function Counted({ row, frame }: RowProps) {
  const { propositions: t } = inquiryText[frame.language]
  return (
    <>
      <td data-name={t.support}>{row.support}</td>
      <td data-name={t.mou}>{row.inMou ? '✓' : ''}</td>
    </>
  )
}

function Typed({ row: { id, words, support, inMou, faulty }, frame }: RowProps) {
  const { propositions: t } = inquiryText[frame.language]
  return (
    <>
      <td data-name={t.support}>
        {faulty && (
          <p class="fault" id={`support-${id}-fault`}>
            {t.faultWords}
          </p>
        )}
        <input
          class="place"
          type="text"
          inputMode="numeric"
          id={`support-${id}`}
          name={`support-${id}`}
          value={support}
          aria-label={t.supportOf(words)}
          aria-invalid={faulty ? 'true' : undefined}
          aria-describedby={faulty ? `support-${id}-fault` : undefined}
        />
      </td>
      <td data-name={t.mou}>
        <input
          type="checkbox"
          name={`mou-${id}`}
          value="yes"
          checked={inMou}
          aria-label={t.mouOf(words)}
        />
      </td>
    </>
  )
}
