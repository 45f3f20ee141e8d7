import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { atomically, openDatabase, type Write } from '#dialect'
import { addContact } from '../../db/store/contacts.ts'
import { addInstrument } from '../../db/store/instruments.ts'
import { addInvitation, addLink } from '../../db/store/invitations.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { addOffice } from '../../db/store/offices.ts'
import { addPartner } from '../../db/store/partners.ts'
import { addRound, markOpen } from '../../db/store/rounds.ts'
import { prepareDataFolder } from '../../src/data-folder.ts'
import { parseEmailAddress } from '../../src/domain/email-address.ts'
import { type Id, parseId } from '../../src/domain/ids.ts'
import { type Language, languages } from '../../src/domain/language.ts'
import { type Survey, surveySchema } from '../../src/domain/survey.ts'
import { linksFrom } from '../../src/links.ts'
import { startProgram } from './programs.ts'

/** A data folder in which one round is open, and the personal links of those invited, each language in turn. */
export type PreparedOffice = { folder: string; links: readonly PersonalLink[] }
export type PersonalLink = { path: string; language: Language }

export function shippedScorecard(): Survey {
  return surveySchema.parse(parse(readFileSync('surveys/scorecard-partner-of-choice.yaml', 'utf8')))
}

/** Fills a new folder: the server makes the database, the program's own store functions fill it. */
export async function prepareOffice(
  server: string,
  folder: string,
  survey: Survey,
  invitations: number,
): Promise<PreparedOffice> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await (await startProgram(server, { PORT: '0', DATA_DIR: folder })).stop()
  const prepared = prepareDataFolder({ DATA_DIR: folder })
  if (prepared.kind === 'refused') throw new Error(prepared.problem)
  const db = openDatabase(prepared.folder.database)
  const links = linksFrom(prepared.folder.key)
  const write = async (list: readonly Write[]) => {
    const outcome = await atomically(db, () => list)
    if (outcome.kind === 'refused') throw new Error(`the office cannot be made: ${outcome.by}`)
  }
  const round = openRound(db, survey)
  await write(round.writes)
  const invited = Array.from({ length: invitations }, (_, index) => inviteOne(db, round.id, index))
  for (let from = 0; from < invited.length; from += 1000)
    await write(invited.slice(from, from + 1000).flatMap(({ writes }) => writes(links)))
  db.$client.close()
  const paths = invited.map(({ id, language }) => ({
    path: `/r/${links.invitation(id, 1)}`,
    language,
  }))
  return { folder, links: paths }
}

type Db = ReturnType<typeof openDatabase>
type Links = ReturnType<typeof linksFrom>
const zone = 'Africa/Bujumbura'

function openRound(db: Db, survey: Survey) {
  const round = newId<'round'>()
  const instrument = newId<'instrument'>()
  const year = new Date().getUTCFullYear()
  const office = { name: 'Amahoro International', deName: 'd’Amahoro International' }
  const writes = [
    addOffice(db, { id: newId(), ...office, language: 'en', zone }),
    addInstrument(db, { id: instrument, survey }),
    addRound(db, {
      id: round,
      state: 'draft',
      year,
      title: { en: 'How good a partner are we?', fr: 'Quel partenaire sommes-nous ?' },
      surveys: [survey.id],
      mode: 'confidential',
      breakdown: 'sector',
      closes: `${year + 1}-12-31T18:00`,
      zone,
      k: 5,
      severalRespondents: false,
    }),
    markOpen(db, round, [instrument], Date.now()),
  ]
  return { id: round, writes }
}

/** One partner with its contact, invited by a mail that has been sent. */
function inviteOne(db: Db, round: Id<'round'>, index: number) {
  const id = newId<'invitation'>()
  const partner = newId<'partner'>()
  const contact = newId<'contact'>()
  const language = languages[index % languages.length] ?? 'en'
  const name = `Partner ${index + 1}`
  const email = parseEmailAddress(`contact-${index + 1}@partner.example`)
  if (!email) throw new Error('not an address')
  const main = { main: true, optedOut: false, refusal: null }
  const sector = { sector: 'civil-society', relationship: 'operational', place: 'Gitega' } as const
  const writes = (links: Links): Write[] => [
    addPartner(db, { id: partner, name, ...sector, language, focalPoint: null }),
    addContact(db, {
      id: contact,
      partner,
      name: `Contact ${index + 1}`,
      email,
      language,
      ...main,
    }),
    addInvitation(db, {
      id,
      round,
      partner,
      contact,
      seat: 0,
      language,
      group: 'civil-society',
      linkVersion: 1,
      declinedOn: null,
      declineReason: null,
      wantsReminders: true,
    }),
    addLink(db, id, 1, links.fingerprints(id, 1)),
    queueMessage(db, {
      id: newId(),
      kind: 'invitation',
      occasion: `invitation ${id}`,
      invitation: id,
      staff: null,
      oneTimeLink: null,
      round,
      to: { name: `Contact ${index + 1}`, address: email },
      language,
      state: 'sent',
      tries: 1,
      queuedAt: 0,
      dueAt: 0,
      reply: '250 OK',
      settledAt: 0,
    }),
  ]
  return { id, language, writes }
}

function newId<Kind extends string>(): Id<Kind> {
  const id = parseId<Kind>(randomUUID())
  if (!id) throw new Error('a random UUID is no id')
  return id
}
