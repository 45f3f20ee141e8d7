import type { Fields } from '../../src/domain/draft.ts'
import type { PartnerId } from '../../src/domain/ids.ts'
import type { Language } from '../../src/domain/language.ts'
import { beginAssessment } from '../../src/flows/begin-assessment.ts'
import { sendAssessment } from '../../src/flows/keep-assessment.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { type OfficeWorld, officeWorld } from './office.ts'
import type { Visitor, World } from './world.ts'

/** An office with one partner that is looked after by the coordinator alone. */
export async function capacityWorld({ language = 'en' as Language } = {}) {
  const world = await officeWorld()
  const [one] = await world.withPartners(1, { language })
  if (!one) throw new Error('a partner was made')
  return Object.assign(world, one, { page: `/partners/${one.partner.id}/capacity` })
}

export type CapacityWorld = Awaited<ReturnType<typeof capacityWorld>>

/** The address in the last letter that was sent. */
export async function linkInMail({ deps, letters }: World): Promise<string> {
  await sendDueMail(deps)
  const found = /\/c\/[\w-]{22}/.exec(letters.at(-1)?.text ?? '')
  if (!found) throw new Error('the last letter carries no link to an assessment')
  return found[0]
}

/** The coordinator asks by link; the address the partner gets. */
export async function askedByLink(world: CapacityWorld): Promise<string> {
  await (await world.signedIn()).post(world.page, { way: 'link' })
  return await linkInMail(world)
}

/** Answers behind a link and sends. */
export async function answeredBy(visitor: Visitor, link: string, answers: Fields) {
  const form = { page: 'form', language: 'en', revision: '0', ...answers }
  return await visitor.post(link, { ...form, act: 'send' })
}

/** An assessment of a partner as it would be sent at this moment of the clock; its link. */
export async function assessed(
  { deps, staff }: OfficeWorld,
  partner: PartnerId,
  answers: Fields,
): Promise<string> {
  const begun = await beginAssessment(deps, { id: partner }, 'link', staff('coordinator'))
  if (begun.kind !== 'begun') throw new Error(`not begun: ${begun.kind}`)
  const sent = await sendAssessment(deps, begun.id, { revision: 0, fields: answers, readers: [] })
  if (sent.kind !== 'sent') throw new Error(`not sent: ${sent.kind}`)
  return `/c/${deps.links.capacity(begun.id, 1)}`
}
