import { wishesOf } from '../../db/store/wishes.ts'
import { PropositionsPage } from '../../views/pages/inquiry/propositions-page.tsx'
import { WishPage } from '../../views/pages/inquiry/wish-page.tsx'
import { WishesPage, type WishRow } from '../../views/pages/inquiry/wishes-page.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { activeThemes, findTheme } from '../domain/codebook-versions.ts'
import { parseTextId, type TextId } from '../domain/ids.ts'
import { readSupport } from '../domain/proposition.ts'
import { isReadOnly } from '../domain/round.ts'
import { readWish, type TypedWish, type Wish, type WishFault } from '../domain/wish.ts'
import { answerWish } from '../flows/answer-wish.ts'
import { countSupport } from '../flows/count-support.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { type InquiryVisit, ofInquiry } from './inquiry-visit.ts'
import { seenTurn } from './stories.tsx'

/** Wishes with what became of them, and propositions with what the event said to them. */
export const wishRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/wishes', 'work on cleaned texts', ofInquiry(list)),
  get(
    '/rounds/:id/wishes/:text',
    'work on cleaned texts',
    ofWish((visit, read, row) => show(visit, read, row)),
  ),
  post('/rounds/:id/wishes/:text', 'work on cleaned texts', ofWish(answer)),
  get(
    '/rounds/:id/propositions',
    'work on cleaned texts',
    ofInquiry((visit, read) => propositions(visit, read)),
  ),
  post('/rounds/:id/propositions', 'work on cleaned texts', ofInquiry(count)),
]

/** Wishes as the review group answers them: the cleaned ones before sharing, those that were shared after. */
function rowsOf({ inquiry, told }: InquiryVisit): readonly WishRow[] {
  if (told) return told.wishes.map(({ text, ...wish }) => ({ ...wish, words: text, consent: null }))
  if (!inquiry) return []
  return inquiry.wishes.map(({ id, words, rank, consent, theme, outcome }) => ({
    ...{ id, words, rank, consent, outcome },
    theme: (theme !== null && findTheme(inquiry.book, theme)) || null,
  }))
}

function list({ c, frame }: StaffVisit, read: InquiryVisit) {
  return page(
    c,
    <WishesPage
      frame={frame}
      round={read.round}
      asked={read.inquiry !== undefined}
      rows={rowsOf(read)}
      shared={read.told !== null}
      readOnly={isReadOnly(read.round)}
    />,
  )
}

type Named = { row: WishRow; id: TextId; kept: Wish | undefined }
type Handler = (visit: StaffVisit, read: InquiryVisit, named: Named) => Response | Promise<Response>

/** The wish an address names, if it is one of this round. */
function ofWish(handler: Handler) {
  return ofInquiry(async (visit, read) => {
    const { c, deps, staff } = visit
    const id = parseTextId(c.req.param('text'))
    const row = rowsOf(read).find((one) => one.id === id)
    if (!id || !row) return notFound(c, deps, staff.language)
    const kept = (await wishesOf(deps.db, read.round.id)).find(({ text }) => text === id)
    return await handler(visit, read, { row, id, kept })
  })
}

type Refused = {
  turn?: number
  typed?: TypedWish
  faults?: readonly WishFault[]
  changedSince?: boolean
}

function show(
  { c, frame }: StaffVisit,
  { round, inquiry, told }: InquiryVisit,
  { row, kept }: Named,
  { turn, typed, faults = [], changedSince = false }: Refused = {},
) {
  if (isReadOnly(round)) return c.redirect(`/rounds/${round.id}/wishes`, 303)
  const { answer, reason } = kept ?? { answer: 'open', reason: null }
  return page(
    c,
    <WishPage
      frame={frame}
      round={round}
      wish={row}
      themes={told || !inquiry ? null : activeThemes(inquiry.book)}
      turn={turn ?? kept?.turn ?? 0}
      typed={typed ?? { theme: row.theme?.code ?? '', answer, reason: reason ?? '' }}
      faults={faults}
      changedSince={changedSince}
    />,
    changedSince ? 409 : faults.length > 0 ? 422 : 200,
  )
}

async function answer(visit: StaffVisit, read: InquiryVisit, named: Named) {
  const { c, deps, frame } = visit
  const { round, inquiry, told } = read
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = {
    // A wish that was shared keeps the theme it was shared under.
    theme: told ? (named.kept?.theme ?? '') : field(posted.form, 'theme'),
    answer: field(posted.form, 'answer'),
    reason: field(posted.form, 'reason'),
  }
  const seen = seenTurn(field(posted.form, 'turn'))
  const themes =
    told || !inquiry ? [typed.theme] : activeThemes(inquiry.book).map(({ code }) => code)
  const made = readWish(typed, themes)
  if (made.kind === 'faulty')
    return show(visit, read, named, { turn: seen, typed, faults: made.faults })
  const { kind } = await answerWish(deps, round, named.id, seen, made.facts)
  switch (kind) {
    case 'kept':
      return c.redirect(`/rounds/${round.id}/wishes`, 303)
    case 'fixed':
      return page(c, <ToldPage frame={frame} round={round} why="inquiryFixed" />, 409)
    case 'changed-since':
      return show(visit, read, named, { typed, changedSince: true })
  }
}

/** What stands on the page, or what was typed and is faulty. */
function propositions(visit: StaffVisit, read: InquiryVisit, posted?: Form) {
  const { c, frame } = visit
  const rows = sentencesOf(read).map((row) => {
    if (!posted) return { ...row, support: `${row.support ?? ''}`, faulty: false }
    const support = field(posted, `support-${row.id}`)
    const faulty = readSupport(support) === undefined
    return { ...row, support, inMou: field(posted, `mou-${row.id}`) === 'yes', faulty }
  })
  return page(
    c,
    <PropositionsPage
      frame={frame}
      round={read.round}
      asked={read.inquiry !== undefined}
      rows={rows}
      shared={read.told !== null}
      readOnly={isReadOnly(read.round)}
    />,
    posted ? 422 : 200,
  )
}

function sentencesOf({ inquiry, told }: InquiryVisit) {
  if (told)
    return told.propositions.map(({ text, ...counted }) => ({
      ...counted,
      words: text,
      consent: null,
    }))
  return (inquiry?.propositions ?? []).map(({ id, words, consent }) => {
    return { id, words, consent, support: null, inMou: false }
  })
}

async function count(visit: StaffVisit, read: InquiryVisit) {
  const { c, deps, frame } = visit
  const { round, told } = read
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const counted = (told?.propositions ?? []).map(({ id }) => ({
    text: parseTextId(id),
    support: readSupport(field(posted.form, `support-${id}`)),
    inMou: field(posted.form, `mou-${id}`) === 'yes',
  }))
  if (counted.some(({ support }) => support === undefined))
    return propositions(visit, read, posted.form)
  const sound = counted.flatMap(({ text, support, inMou }) =>
    text && support !== undefined ? [{ text, support, inMou }] : [],
  )
  const { kind } = told ? await countSupport(deps, round, sound) : { kind: 'fixed' as const }
  return kind === 'kept'
    ? c.redirect(`/rounds/${round.id}/propositions`, 303)
    : page(c, <ToldPage frame={frame} round={round} why="inquiryFixed" />, 409)
}
