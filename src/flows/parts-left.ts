import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { findResponse } from '../../db/store/responses.ts'
import type { PartTime } from '../../views/emails/to-partner.ts'
import type { Deps } from '../deps.ts'
import type { InstrumentId, InvitationId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import { type Language, textIn } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { isLaunched, type OpenRound, type Round } from '../domain/round.ts'
import { filled, type Survey } from '../domain/survey.ts'

/** What a round asks, part by part, and about how long each takes; a title may stand in another language. */
export async function partsOf(
  deps: Deps,
  office: Office,
  round: Round,
  language: Language,
): Promise<readonly (PartTime & { id: string })[]> {
  return (await surveysOf(deps, round)).map(({ id, survey }) => ({
    id,
    title: titleOf(survey, language, office),
    minutes: survey.minutes,
  }))
}

async function surveysOf(
  deps: Deps,
  round: Round,
): Promise<readonly { id: string; survey: Survey }[]> {
  if (isLaunched(round)) {
    const found = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
    return found.filter((part) => part !== undefined)
  }
  return round.surveys.flatMap((id) => {
    const survey = deps.surveys.get(id)
    return survey ? [{ id, survey }] : []
  })
}

function titleOf({ title }: Survey, language: Language, office: Office): string {
  return filled(textIn(title, language).text, { name: office.name, deName: office.deName })
}

/** The parts that nobody of the organisation has sent. */
export async function unsentParts(
  deps: Deps,
  invitation: Invitation,
  round: Pick<OpenRound, 'id' | 'instruments' | 'severalRespondents'>,
): Promise<readonly InstrumentId[]> {
  const people = await peopleOf(deps, invitation, round)
  const parts = await Promise.all(
    round.instruments.map(async (part) => {
      const sheets = await Promise.all(people.map((id) => findResponse(deps.db, id, part)))
      return sheets.some((sheet) => sheet !== undefined && sheet.answers !== null) ? [] : [part]
    }),
  )
  return parts.flat()
}

/** Everybody who answers for the same organisation: once it has sent, nobody of it is reminded. */
async function peopleOf(
  deps: Deps,
  { id, partner }: Invitation,
  round: Pick<OpenRound, 'id' | 'severalRespondents'>,
): Promise<readonly InvitationId[]> {
  if (!round.severalRespondents) return [id]
  const invited = await invitedTo(deps.db, round.id)
  return invited.flatMap(({ invitation }) => (invitation.partner === partner ? invitation.id : []))
}
