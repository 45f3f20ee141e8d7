import type { EntryId, PartnerId } from './ids.ts'
import { parseId } from './ids.ts'
import { listOf, textOf } from './records/field.ts'
import type { Entry } from './registers/entry.ts'
import { filled, type OfficeNames, type Survey } from './survey.ts'
import { mapTexts } from './survey-texts.ts'

/** A network as a round grades it: who is asked, and who leads what is graded. */
export type Network = {
  id: EntryId
  name: string
  members: readonly PartnerId[]
  /** The partner that leads it; null where the office or somebody else does. */
  lead: PartnerId | null
  isLedByOffice: boolean
}

/** Reads a network from its entry of the register. */
export function networkIn({ id, values }: Pick<Entry, 'id' | 'values'>): Network {
  const leads = textOf(values, 'led_by')
  return {
    id,
    name: textOf(values, 'name'),
    members: listOf(values, 'members').flatMap((one) => parseId<'partner'>(one) ?? []),
    lead: leads === 'partner' ? (parseId<'partner'>(textOf(values, 'lead')) ?? null) : null,
    isLedByOffice: leads === 'office',
  }
}

/**
 * Whether a partner is asked about a network: its members are, but the one that leads it would grade itself.
 * @example isAskedAbout(network, lead.id) // false
 */
export function isAskedAbout({ members, lead }: Network, partner: PartnerId): boolean {
  return members.includes(partner) && partner !== lead
}

/** Whether a survey may be asked about a network. */
export function fitsNetworks({ respondent }: Pick<Survey, 'respondent'>): boolean {
  return respondent.includes('network_member')
}

/** What a round grades: the office, or one network. */
type Graded = { network?: EntryId | null }

/** Whether two rounds grade the same body: only then do they stand in one series, and one begins with what the other left. */
export function gradesSame(one: Graded, other: Graded): boolean {
  return (one.network ?? null) === (other.network ?? null)
}

/**
 * A survey as a round about a network freezes it: the network's name stands where the office's would, and behind the title, so
 * that every page and mail that names the part says what is graded. The office grades itself only where it leads the network.
 */
export function aboutNetwork(survey: Survey, network: Network, names: OfficeNames): Survey {
  const named = mapTexts(survey, (text) => filled(text, names))
  const title = Object.fromEntries(
    Object.entries(named.title).map(([tag, words]) => [tag, titleNaming(words, network.name)]),
  )
  const respondent = survey.respondent.filter(
    (who) => who !== 'office_self_score' || network.isLedByOffice,
  )
  return { ...named, title, respondent }
}

/**
 * A title that says which network it is about.
 * @example titleNaming('Five principles 2027', 'Paix des collines') // 'Five principles 2027 – Paix des collines'
 */
export function titleNaming(title: string, network: string): string {
  return title.includes(network) ? title : `${title} – ${network}`
}
