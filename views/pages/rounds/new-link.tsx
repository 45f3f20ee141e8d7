import type { Invitation } from '../../../src/domain/invitation.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  invitation: Invitation
  partner: Partner
  contact: Contact
  refusal?: 'opted-out' | 'refused-address' | 'meanwhile' | 'not-open'
}

/** A new personal link for one partner: the old one stops working. */
export function NewLinkPage({ frame, round, invitation, partner, contact, refusal }: Props) {
  const { newLink: t, monitor, recipients } = roundsText[frame.language]
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      {refusal ? (
        <div class="note bad" role="alert">
          <p>{t.refusals[refusal]}</p>
          {refusal === 'refused-address' && (
            <p>
              <a href={`/partners/${partner.id}/contacts/${contact.id}`}>{monitor.correct}</a>
            </p>
          )}
          {refusal === 'opted-out' && (
            <p>
              <a href={`/partners/${partner.id}`}>{recipients.cures.look}</a>
            </p>
          )}
        </div>
      ) : (
        <>
          <p class="lead">{t.sentence(<bdi>{partner.name}</bdi>, <bdi>{contact.email}</bdi>)}</p>
          <p>{t.old}</p>
        </>
      )}
      <form method="post" action={`/rounds/${round.id}/invitations/${invitation.id}/link`}>
        <input type="hidden" name="version" value={invitation.linkVersion} />
        <p class="actions">
          {!refusal && <button type="submit">{t.send}</button>}
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
