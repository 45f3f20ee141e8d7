import { atomically, type Db, emptyLog, guard } from '#dialect'
import { blankReports } from '../../db/store/action-reports.ts'
import {
  assessmentsBy,
  blankAssessment,
  capacityInstruments,
  endCapacityLinks,
  removeBegun,
} from '../../db/store/capacity.ts'
import { cleanedWords, dropCleanedTexts } from '../../db/store/cleaned-texts.ts'
import { dropCodedAnswersTo } from '../../db/store/coded-answers.ts'
import { sheetsOf } from '../../db/store/contact-copy.ts'
import { allContacts, blankContact, contactsAt } from '../../db/store/contacts.ts'
import {
  blankCapacityMails,
  blankInvitations,
  blankMessages,
  blankResponses,
  dropBounces,
  dropResponses,
  invitationsOf,
} from '../../db/store/erasure.ts'
import { blankSignatures } from '../../db/store/joint-plans.ts'
import { findOffice } from '../../db/store/offices.ts'
import { forgetOffered, forgetProposals, proposalsOf } from '../../db/store/proposals.ts'
import { forgetPulse } from '../../db/store/pulse-answers.ts'
import { rewordEntry, versionsBy, versionsOf } from '../../db/store/register-entries.ts'
import { leaveReviewGroups } from '../../db/store/review-members.ts'
import { dropSegmentsIn } from '../../db/store/segments.ts'
import { dropUnsharedSayings } from '../../db/store/stories.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { withoutWords } from '../domain/capacity/answers.ts'
import { settled } from '../domain/draft.ts'
import { withoutWordsOf } from '../domain/forgotten-issue.ts'
import type { ProposalId, RoundId, TextId } from '../domain/ids.ts'
import type { Contact } from '../domain/partner.ts'
import { isTarget } from '../domain/proposal.ts'
import { quarterAt } from '../domain/pulse.ts'
import { mailboxFolder } from '../mail/choose-mailer.ts'
import { forgetLettersTo } from '../mail/mailbox.ts'

type Needed = Pick<Deps, 'db' | 'clock' | 'links' | 'erasures' | 'settings'>

/**
 * Forgets a person: name, address, links, what they wrote, and the mails to them. Answers whose figures stand are
 * emptied and the figures stay; what readers and coders made of their texts goes, unless it stands in shared results. Answers of a
 * round under way go as if they had not been given. What the organisation proposed by a link of theirs goes too: nobody
 * knows whether a colleague wrote it; so do proposals offered to a later round from what they wrote. The person's fingerprint is kept first, so that a backup brings nobody back.
 */
export async function eraseContact(
  deps: Needed,
  contact: Contact,
): Promise<{ kind: 'erased' | 'gone' }> {
  const { db, clock, links, erasures, settings } = deps
  erasures.add(links.erasure(contact.id))
  const now = clock.now()
  const office = await findOffice(db)
  const invited = await invitationsOf(db, contact.id)
  const ids = invited.map(({ id }) => id)
  const standing = invited.flatMap(({ id, computed }) => (computed ? [id] : []))
  const open = invited.flatMap(({ id, computed }) => (computed ? [] : [id]))
  const undecided = await Promise.all(invited.map(({ round }) => undecidedIn(db, round)))
  const texts = await textsBy(deps, contact)
  const words = await cleanedWords(db, texts)
  const issues = await issuesSaidBy(db, contact)
  const assessed = await assessmentsToBlank(deps, contact)
  const outcome = await atomically(db, (tx) => [
    ...dropUnsharedSayings(tx, texts),
    dropCleanedTexts(tx, texts),
    dropSegmentsIn(tx, texts),
    dropCodedAnswersTo(tx, texts),
    forgetOffered(tx, words),
    guard('gone', blankContact(tx, contact.id, dayAt(now, 'UTC'))),
    ...blankInvitations(tx, ids),
    dropResponses(tx, open),
    ...blankResponses(tx, standing),
    ...blankMessages(tx, ids, now),
    dropBounces(tx, contact.id),
    blankReports(tx, contact.id),
    blankSignatures(tx, contact.id),
    leaveReviewGroups(tx, contact.id),
    ...forgetPulse(tx, ids, quarterAt(now, office?.zone ?? 'UTC')),
    endCapacityLinks(tx, assessed.links),
    ...blankCapacityMails(tx, assessed.links, now),
    ...assessed.blank(tx),
    ...issues.flatMap(({ id, versions }) => rewordEntry(tx, id, versions)),
    ...invited.flatMap((asked, index) => forgetProposals(tx, asked, undecided[index] ?? [])),
  ])
  if (outcome.kind === 'refused') return { kind: 'gone' }
  emptyLog(db)
  // The same address may be another partner's contact, whose letters are its own.
  if ((await contactsAt(db, contact.email)).length === 0)
    await forgetLettersTo(mailboxFolder(settings.DATA_DIR), contact.email)
  return { kind: 'erased' }
}

/**
 * Assessments of capacities behind a link of the person: the link ends, what was not sent goes, and of what was sent the words
 * go. The levels are the organisation's, and no figure moves.
 */
async function assessmentsToBlank({ db }: Needed, { id }: Contact) {
  const held = await assessmentsBy(db, id)
  const instruments = await capacityInstruments(db)
  return {
    links: held.map((one) => one.id),
    blank: (tx: Db) =>
      held.flatMap((one) => {
        if (one.way !== 'link' || one.state === 'withdrawn') return []
        const instrument = instruments.get(one.instrument)
        if (one.state === 'begun' || !instrument) return [removeBegun(tx, one.id)]
        const answers = withoutWords(instrument, one.answers)
        return [blankAssessment(tx, one.id, { answers, draft: settled(one.draft, answers) })]
      }),
  }
}

/** Every issue the person raised or opened again, as its history stands without those words. */
async function issuesSaidBy(db: Db, { id: contact }: Contact) {
  const said = new Set((await versionsBy(db, contact)).map(({ id }) => id))
  return await Promise.all(
    [...said].map(async (id) => ({
      id,
      versions: withoutWordsOf(contact, await versionsOf(db, id)),
    })),
  )
}

/** Proposals that can go without a trace: nothing was decided about them, and no other was put together with them. */
async function undecidedIn(db: Db, round: RoundId): Promise<readonly ProposalId[]> {
  const all = await proposalsOf(db, round)
  return all.filter((one) => one.decision === 'none' && !isTarget(one, all)).map(({ id }) => id)
}

/** The keys of everything the person sent in words; only from the answers themselves can they be had, so before these go. */
async function textsBy({ db, links }: Needed, { id }: Contact): Promise<readonly TextId[]> {
  const responses = (await sheetsOf(db, id)).flatMap((sheet) => sheet.responses)
  return responses.flatMap(({ id: response, answers }) =>
    Object.keys(answers ?? {}).map((field) => links.text(response, field)),
  )
}

/**
 * After a restore: everybody who was erased since the backup was made is erased again.
 * @returns how many came back and are gone again
 */
export async function eraseAgain(deps: Needed): Promise<number> {
  const listed = deps.erasures.all()
  if (listed.size === 0) return 0
  const back = (await allContacts(deps.db)).filter(({ id }) => listed.has(deps.links.erasure(id)))
  for (const contact of back) await eraseContact(deps, contact)
  return back.length
}
