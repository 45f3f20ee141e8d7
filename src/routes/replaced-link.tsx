import type { Context } from 'hono'
import { findOffice } from '../../db/store/offices.ts'
import { findRound } from '../../db/store/rounds.ts'
import { WrongLinkPage } from '../../views/pages/respond/wrong-link.tsx'
import type { Deps } from '../deps.ts'
import type { Invitation } from '../domain/invitation.ts'
import { offeredBy } from '../domain/language.ts'
import { isLaunched } from '../domain/round.ts'
import { mediaType, readForm } from '../http/forms.ts'
import { partsOf } from '../http/personal-link.ts'
import { preferredLanguage } from '../http/refusals.tsx'
import { postedLanguage, postedPart, readPosting } from '../http/respondent-visit.ts'
import { page } from '../http/visit.tsx'

/**
 * Over a link that was replaced nothing is saved and nothing of the draft is shown; but what somebody was just typing
 * comes back as it was posted, to be copied.
 */
export async function replacedReply(c: Context, deps: Deps, invitation: Invitation) {
  const isPost = c.req.method === 'POST'
  if (isPost && mediaType(c.req.raw) === 'application/json')
    return c.json({ problem: 'replaced' }, 410)
  const read = isPost ? await readForm(c.req.raw) : undefined
  const office = await findOffice(deps.db)
  const round = await findRound(deps.db, invitation.round)
  const parts = round && isLaunched(round) ? await partsOf(deps, round) : undefined
  if (read?.kind !== 'form' || !office || !parts)
    return page(c, <WrongLinkPage language={preferredLanguage(c)} replaced={true} />, 410)
  const language = postedLanguage(read.form, office) ?? preferredLanguage(c)
  const { survey } = postedPart(read.form, parts)
  const { answers } = readPosting(read.form, survey)
  const fields = { ...answers.fields, ...answers.typed }
  const wrote = Object.values(fields).some((value) => value !== '')
  const asked = { survey, office, language, offered: offeredBy(office), fields, faults: [] }
  return page(
    c,
    <WrongLinkPage language={language} replaced={true} typed={wrote ? asked : undefined} />,
    410,
  )
}
