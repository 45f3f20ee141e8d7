import { compose } from '../../views/emails/compose.ts'
import { LetterTextPage } from '../../views/pages/rounds/letter.tsx'
import { LettersPage } from '../../views/pages/rounds/letters.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { completeFor, type Language, parseLanguage } from '../domain/language.ts'
import type { Round } from '../domain/round.ts'
import {
  type LetterKind,
  letterKinds,
  mayBeReworded,
  readWording,
  type Wording,
  type WordingFault,
} from '../domain/wording.ts'
import { letterToPartner } from '../flows/letter-to-partner.ts'
import { readersOf, sampleAmong } from '../flows/sample-reader.ts'
import { sendTest } from '../flows/send-test.ts'
import { standardiseLetter, wordLetter } from '../flows/word-letter.ts'
import { ownWordingsOf, wordingOf } from '../flows/wording-of.ts'
import { field, readForm } from '../http/forms.ts'
import { mailHtml } from '../http/mail-html.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound } from './round-visit.ts'

const one = '/rounds/:id/messages/:kind/:language'

/** The words of a round's mails: read, changed, shown for a real person, and sent to oneself as a test. */
export const roundLetterRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/messages', 'run rounds', ofRound(list)),
  get(
    one,
    'run rounds',
    ofLetter((visit, letter) => textPage(visit, letter)),
  ),
  get(`${one}/html`, 'run rounds', ofLetter(asMailHtml)),
  post(one, 'run rounds', ofLetter(press)),
  post(`${one}/test`, 'run rounds', ofLetter(test)),
]

/** One mail of a round in one language. */
type OneLetter = { round: Round; kind: LetterKind; language: Language }

function ofLetter(handler: (visit: StaffVisit, letter: OneLetter) => Response | Promise<Response>) {
  return ofRound(async (visit, round) => {
    const { c, deps, staff } = visit
    const kind = letterKinds.find((known) => known === c.req.param('kind'))
    const language = parseLanguage(c.req.param('language'))
    if (!kind || !language) return notFound(c, deps, staff.language)
    return await handler(visit, { round, kind, language })
  })
}

async function list({ c, deps, frame }: StaffVisit, round: Round) {
  const readers = await readersOf(deps, round)
  const reading = (wanted: Language) =>
    readers.filter(({ contact }) => completeFor(contact.language) === wanted).length
  const own = await ownWordingsOf(deps, round.id)
  const counts = { en: reading('en'), fr: reading('fr') }
  return page(c, <LettersPage frame={frame} round={round} own={own} readers={counts} />)
}

type Shown = { typed?: Wording; faults?: readonly WordingFault[]; contact?: string }

async function textPage(visit: StaffVisit, letter: OneLetter, shown: Shown = {}) {
  const { c, deps, frame, staff } = visit
  const { round, kind, language } = letter
  const { faults = [] } = shown
  const typed = shown.typed ?? (await wordingOf(deps, round.id, kind, language))
  const readers = await readersOf(deps, round)
  const sample = sampleAmong(readers, language, shown.contact ?? c.req.query('contact'))
  const own = await ownWordingsOf(deps, round.id)
  return page(
    c,
    <LetterTextPage
      frame={frame}
      round={round}
      kind={kind}
      language={language}
      typed={typed}
      isOwn={own.some((word) => word.kind === kind && word.language === language)}
      mayChange={mayBeReworded(kind, round.state)}
      faults={faults}
      readers={readers.map(({ contact, partner }) => ({
        id: contact.id,
        contact: contact.name,
        partner: partner.name,
      }))}
      shownTo={sample?.contact.id ?? ''}
      preview={sample ? await previewFor(visit, letter, typed, sample) : null}
      notice={noticeIn(c.req.query('done'))}
      address={staff.email}
    />,
    faults.length > 0 ? 422 : 200,
  )
}

function noticeIn(done: string | undefined): 'saved' | 'tested' | null {
  return done === 'saved' || done === 'tested' ? done : null
}

type Sample = Awaited<ReturnType<typeof readersOf>>[number]

async function previewFor(
  { deps, office }: StaffVisit,
  letter: OneLetter,
  wording: Wording,
  { partner, contact }: Sample,
) {
  const about = { office, ...letter, partner, contact, to: null }
  const { subject, blocks } = await letterToPartner(deps, about, { wording })
  const { text } = compose(letter.language, subject, blocks)
  return { contact: contact.name, partner: partner.name, subject, blocks, text }
}

/** The saved words as a mail program draws them. */
async function asMailHtml(visit: StaffVisit, letter: OneLetter) {
  const { c, deps, office, staff } = visit
  const { round, language } = letter
  const sample = sampleAmong(await readersOf(deps, round), language, c.req.query('contact'))
  const partner = sample?.partner ?? { name: '…', focalPoint: null }
  const contact = sample?.contact ?? staff
  const { subject, blocks } = await letterToPartner(deps, {
    office,
    ...letter,
    partner,
    contact,
    to: null,
  })
  return mailHtml(c, compose(language, subject, blocks).html)
}

async function test(visit: StaffVisit, letter: OneLetter) {
  const { deps, staff } = visit
  await sendTest(deps, letter.round, letter.kind, letter.language, staff)
  return done(visit, letter, 'tested')
}

async function press(visit: StaffVisit, letter: OneLetter) {
  const { c, deps } = visit
  const { round, kind, language } = letter
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const contact = field(posted.form, 'contact')
  switch (field(posted.form, 'act')) {
    case 'standard': {
      const { kind: outcome } = await standardiseLetter(deps, round, kind, language)
      return outcome === 'kept' ? done(visit, letter, 'saved', contact) : fixed(visit, round)
    }
    case 'show':
      if (!mayBeReworded(kind, round.state)) return await textPage(visit, letter, { contact })
  }
  const typed = { subject: field(posted.form, 'subject'), body: field(posted.form, 'body') }
  const read = readWording(kind, typed)
  if (read.kind === 'faulty')
    return await textPage(visit, letter, { typed, faults: read.faults, contact })
  if (field(posted.form, 'act') === 'show')
    return await textPage(visit, letter, { typed: read.wording, contact })
  const outcome = await wordLetter(deps, round, { ...read.wording, kind, language })
  return outcome.kind === 'kept' ? done(visit, letter, 'saved', contact) : fixed(visit, round)
}

function done(
  { c }: StaffVisit,
  { round, kind, language }: OneLetter,
  what: 'saved' | 'tested',
  contact = '',
) {
  const query = new URLSearchParams({ done: what, ...(contact && { contact }) })
  return c.redirect(`/rounds/${round.id}/messages/${kind}/${language}?${query}`, 303)
}

function fixed({ c, frame }: StaffVisit, round: Round) {
  return page(c, <ToldPage frame={frame} round={round} why="notDraft" />, 409)
}
