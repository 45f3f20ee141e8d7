import type { Invitation } from '../../../src/domain/invitation.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import { TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { monitorText } from '../../text/monitor.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  invitation: Invitation
  partner: Partner
  contact: Contact
  /** No mail was handed over, so none came back. */
  nothing?: boolean
}

/** Marking by hand that a mail came back after the mail server had taken it. */
export function BouncePage({ frame, round, invitation, partner, contact, nothing }: Props) {
  const { bounce: t } = monitorText[frame.language]
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <p class="lead">
        <bdi>{partner.name}</bdi>: <bdi>{contact.email}</bdi>
      </p>
      {nothing ? (
        <p class="note bad" role="alert">
          {t.nothing}
        </p>
      ) : (
        <p>{t.lead}</p>
      )}
      <form
        method="post"
        action={`/rounds/${round.id}/invitations/${invitation.id}/bounce`}
        class="stack"
      >
        {!nothing && <TextField name="words" label={t.label} hint={t.hint} value="" faults={[]} />}
        <p class="actions">
          {!nothing && <button type="submit">{t.mark}</button>}
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
