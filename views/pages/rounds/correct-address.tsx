import type { Invitation } from '../../../src/domain/invitation.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { monitorText } from '../../text/monitor.ts'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  invitation: Invitation
  partner: Partner
  contact: Contact
  typed: string
  fault: 'bad-address' | 'address-taken' | 'has-answered' | null
}

/** An address that could not be reached: corrected, and written to again, in one step. */
export function CorrectAddressPage(props: Props) {
  const { frame, round, invitation, partner, contact, typed, fault } = props
  const { correct: t } = monitorText[frame.language]
  const { monitor, plan } = roundsText[frame.language]
  const faults = fault ? [{ field: 'email', words: t[fault] }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={faults} />
      <p class="lead">
        <bdi>{partner.name}</bdi>: <bdi>{contact.name}</bdi>
      </p>
      {contact.refusal && (
        <p>
          {monitor.serverSaid} <q>{contact.refusal}</q>
        </p>
      )}
      <p>{t.lead}</p>
      <form
        method="post"
        action={`/rounds/${round.id}/invitations/${invitation.id}/address`}
        class="stack"
        noValidate
      >
        <input type="hidden" name="version" value={invitation.linkVersion} />
        <TextField name="email" label={t.label} type="email" value={typed} faults={faults} />
        <p class="actions">
          <button type="submit">{t.send}</button>
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
