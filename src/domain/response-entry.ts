import type { Day } from './calendar.ts'
import type { StaffId } from './ids.ts'

/** How answers came: by the personal link, or typed in by the office from paper or from the telephone. */
export const channels = ['link', 'paper', 'phone'] as const
export type Channel = (typeof channels)[number]

/** The channels in which somebody of the office types for the partner. */
export const deskChannels = ['paper', 'phone'] as const
export type DeskChannel = (typeof deskChannels)[number]

/** Somebody of the office who types in what a partner answered. */
export type Desk = { channel: DeskChannel; enteredBy: StaffId; enteredOn: Day }

/**
 * What a response keeps of how it came. Who typed it and when stays after the partner has corrected it by its link: what
 * the office once typed, it knows.
 */
export type Entry = { channel: Channel; enteredBy: StaffId | null; enteredOn: Day | null }

export function parseDeskChannel(text: string | undefined): DeskChannel | undefined {
  return deskChannels.find((channel) => channel === text)
}

type Entered = Entry & { draft: unknown; answers: unknown; late: unknown }

/** Where a part stands for somebody who would type it in. */
export type DeskStanding = 'free' | 'begun-here' | 'begun-by-link' | 'sent'

/**
 * What the office may do with a part on the partner's behalf: it types into an empty one or goes on with its own typing;
 * what the partner began itself, and whatever was sent, is never opened for it.
 */
export function deskStanding(response: Entered | undefined): DeskStanding {
  if (!response) return 'free'
  if (response.answers !== null || response.late !== null) return 'sent'
  return response.channel === 'link' ? 'begun-by-link' : 'begun-here'
}
