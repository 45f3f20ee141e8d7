import type { Partner } from '../../../src/domain/partner.ts'
import { type DeskStanding, deskChannels } from '../../../src/domain/response-entry.ts'
import type { LaunchedRound } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { doorsText } from '../../text/doors.ts'
import { AskOnce, Back } from '../rounds/ask-once.tsx'

/** One part of the round and whether the office may type it in. */
export type EntryPart = { id: string; title: string; standing: DeskStanding }

type Props = {
  frame: Frame
  round: LaunchedRound
  partner: Partner
  /** Where the buttons post, without the channel. */
  address: string
  parts: readonly EntryPart[]
  /** Nothing can be entered for this partner at all. */
  barred?: 'declined' | 'closed' | undefined
  /** What was just posted could not be taken in. */
  refused?: 'begun-by-link' | 'sent' | 'declined' | 'closed' | undefined
}

/** What typing in for a partner means, and one button for each part and channel. */
export function ChoosePartPage({ frame, round, partner, address, parts, barred, refused }: Props) {
  const t = doorsText[frame.language].onBehalf
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      {refused && (
        <div class="note bad" role="alert">
          <p>{t.refused[refused]}</p>
          <p>{t.notTaken}</p>
        </div>
      )}
      <p class="lead">{t.lead(<bdi>{partner.name}</bdi>)}</p>
      <ul>
        {t.facts(round.k).map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      {barred && !refused && <p class="note">{t.refused[barred]}</p>}
      {!barred &&
        parts.map((part) => (
          <section>
            <h2>{part.title}</h2>
            <PartActs frame={frame} address={address} part={part} />
          </section>
        ))}
      <p class="actions">
        <Back frame={frame} round={round} />
      </p>
    </AskOnce>
  )
}

type ActsProps = { frame: Frame; address: string; part: EntryPart }

function PartActs({ frame, address, part: { id, title, standing } }: ActsProps) {
  const t = doorsText[frame.language].onBehalf
  if (standing === 'sent' || standing === 'begun-by-link') return <p>{t.standing[standing]}</p>
  return (
    <form method="post" action={`${address}/paper`}>
      {standing === 'begun-here' && <p>{t.standing[standing]}</p>}
      <input type="hidden" name="part" value={id} />
      <p class="actions">
        {deskChannels.map((channel) => (
          <button
            type="submit"
            name="act"
            value="start"
            class={channel === 'paper' ? undefined : 'second'}
            formaction={`${address}/${channel}`}
          >
            {t.enter[channel]}
            <span class="visually-hidden">: {title}</span>
          </button>
        ))}
      </p>
    </form>
  )
}
