import { findMeeting } from '../../db/store/meetings.ts'
import { findResults } from '../../db/store/results.ts'
import { allStaff, findStaff } from '../../db/store/staff.ts'
import { type RoundLetter, roundLetter } from '../../views/emails/round-letter.ts'
import type { Deps } from '../deps.ts'
import { instantOf } from '../domain/calendar.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { Language } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import type { Contact, Partner } from '../domain/partner.ts'
import { closingInstant, consultingEnd, isClosed, isLaunched, type Round } from '../domain/round.ts'
import { shownCode } from '../domain/short-code.ts'
import type { Staff } from '../domain/staff.ts'
import type { LetterKind, Wording } from '../domain/wording.ts'
import type { Letter } from '../mail/mailer.ts'
import { qrPicture } from '../qr-code.ts'
import { partsOf, unsentParts } from './parts-left.ts'
import { wordingOf } from './wording-of.ts'

export type LetterAbout = {
  office: Office
  round: Round
  kind: LetterKind
  language: Language
  partner: Pick<Partner, 'name' | 'focalPoint'>
  contact: Pick<Contact, 'name'>
  /** Whose link it holds, and the name of its QR code; null in previews and tests, whose links open nothing. */
  to: { invitation: Invitation; contact: Contact; cid: string } | null
}

type Changes = {
  /** Words that are not kept yet. */
  wording?: Wording
  /** Sent to somebody of the office to look at. */
  test?: boolean
}

/** A mail of a round to one person, with the words this round has for it and the facts as they are now. */
export async function letterToPartner(
  deps: Deps,
  about: LetterAbout,
  { wording, test = false }: Changes = {},
): Promise<RoundLetter & { picture?: Letter['picture'] }> {
  const { office, round, kind, language, partner, contact } = about
  const coordinator = await coordinatorOf(deps)
  const words = wording ?? (await wordingOf(deps, round.id, kind, language))
  const { picture, ...ways } = waysIn(deps, about)
  const props = {
    language,
    office: office.name,
    title: round.title[language],
    partner: partner.name,
    contact: contact.name,
    closesAt: endOf(kind, round),
    zone: round.zone,
    mode: round.mode,
    k: round.k,
    parts: await partsFor(deps, about),
    participation: (await findResults(deps.db, round.id))?.participation ?? null,
    ...ways,
    codePage: `${deps.settings.PUBLIC_URL}/code`,
    says: { questions: office.texts.questions[language], trust: office.texts.trust[language] },
    coordinator: person(coordinator),
    focalPoint: person(await focalPointBeside(deps, partner.focalPoint, coordinator)),
    meeting: await meetingToTell(deps, round),
    aboutNetwork: Boolean(round.network),
  }
  return { ...roundLetter(kind, words, props, { test }), picture }
}

/** When and where the results are talked about, as mails say it. */
export async function meetingToTell({ db }: Deps, { id, zone }: Round) {
  const meeting = await findMeeting(db, id)
  if (!meeting) return null
  const { starts, place, languages } = meeting
  return { starts: instantOf(starts, zone), place, languages }
}

/** Until when a mail asks for something; a consultation that has not begun has no end of its own yet. */
function endOf(kind: LetterKind, round: Round) {
  if (kind === 'consultation' && round.state === 'consulting') return consultingEnd(round)
  return isClosed(round) ? round.closedAt : closingInstant(round)
}

/** Who runs the evaluation, whom replies reach. */
export async function coordinatorOf(deps: Deps): Promise<Staff | undefined> {
  return (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
}

async function partsFor(deps: Deps, { office, round, kind, language, to }: LetterAbout) {
  const all = await partsOf(deps, office, round, language)
  if (kind === 'invitation' || !to || !isLaunched(round)) return { all, left: all }
  const unsent = await unsentParts(deps, to.invitation, round)
  return { all, left: all.filter(({ id }) => unsent.some((part) => part === id)) }
}

/** Links are derived here and kept nowhere. */
function waysIn(deps: Deps, { to }: LetterAbout) {
  const { PUBLIC_URL } = deps.settings
  if (!to)
    return {
      link: `${PUBLIC_URL}/r/example`,
      code: 'XXXXX-XXXXX',
      unsubscribe: `${PUBLIC_URL}/u/example`,
      qr: null,
      picture: undefined,
    }
  const { id, linkVersion } = to.invitation
  const link = `${PUBLIC_URL}/r/${deps.links.invitation(id, linkVersion)}`
  const { png, side } = qrPicture(link)
  return {
    link,
    code: shownCode(deps.links.code(id, linkVersion)),
    unsubscribe: unsubscribeAddress(deps, to.contact),
    qr: { cid: to.cid, side },
    picture: { cid: to.cid, name: 'qr-code.png', base64: png.toString('base64') },
  }
}

export function unsubscribeAddress({ settings, links }: Deps, { id }: Contact): string {
  return `${settings.PUBLIC_URL}/u/${links.unsubscribe(id)}`
}

/** The focal point, unless the coordinator is it too and stands in the letter already. */
async function focalPointBeside(
  deps: Deps,
  id: StaffId | null,
  coordinator: Staff | undefined,
): Promise<Staff | undefined> {
  return id === null || id === coordinator?.id ? undefined : await findStaff(deps.db, id)
}

function person(staff: Staff | undefined) {
  return staff ? { name: staff.name, address: staff.email } : null
}
