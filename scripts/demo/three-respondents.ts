import { invitedTo } from '../../db/store/invitations.ts'
import { responsesOf } from '../../db/store/responses.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../../src/deps.ts'

/** Links of three partners in the open round who have not begun, both languages among them while there are any. */
export async function threeRespondents(deps: Deps): Promise<readonly string[]> {
  const round = (await allRounds(deps.db)).find(({ state }) => state === 'open')
  if (!round) return []
  const begun = new Set((await responsesOf(deps.db, round.id)).map(({ invitation }) => invitation))
  const invited = (await invitedTo(deps.db, round.id)).map(({ invitation }) => invitation)
  const waiting = invited.filter(({ id, declinedOn }) => !begun.has(id) && declinedOn === null)
  const of = (language: string) => waiting.filter((one) => one.language === language)
  const mixed = [
    ...of('fr').slice(0, 1),
    ...of('en').slice(0, 1),
    ...of('fr').slice(1),
    ...of('en').slice(1),
    ...invited,
  ]
  return [...new Set(mixed)]
    .slice(0, 3)
    .map(({ id, linkVersion }) => `/r/${deps.links.invitation(id, linkVersion)}`)
}
