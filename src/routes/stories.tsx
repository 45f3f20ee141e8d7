import { findResults } from '../../db/store/results.ts'
import { allStaff } from '../../db/store/staff.ts'
import { storyChosenIn } from '../../db/store/stories.ts'
import { StoriesPage } from '../../views/pages/inquiry/stories-page.tsx'
import { StoryPage } from '../../views/pages/inquiry/story-page.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { activeThemes } from '../domain/codebook-versions.ts'
import { maySayWords } from '../domain/inquiry-consent.ts'
import type { ClosedRound } from '../domain/round.ts'
import { isReadOnly } from '../domain/round.ts'
import {
  type ChoiceFault,
  mayBeChosen,
  readChoice,
  readStory,
  type StoryFault,
  type TypedChoice,
  type TypedStory,
} from '../domain/story.ts'
import { chooseStoryOfTheYear, retellStory } from '../flows/keep-story.ts'
import type { Inquiry, ReadStory } from '../flows/read-inquiry.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { type InquiryVisit, ofInquiry } from './inquiry-visit.ts'

/** Stories before they are shared, and the story of the year. */
export const storyRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/stories',
    'work on cleaned texts',
    ofInquiry((visit, read) => list(visit, read)),
  ),
  post('/rounds/:id/story-of-the-year', 'work on cleaned texts', ofInquiry(choose)),
  get(
    '/rounds/:id/stories/:text',
    'work on cleaned texts',
    ofStory((visit, read, story) => show(visit, read, story)),
  ),
  post('/rounds/:id/stories/:text', 'work on cleaned texts', ofStory(retell)),
]

async function list(
  visit: StaffVisit,
  { round, inquiry, told }: InquiryVisit,
  typed?: TypedChoice,
  faults: readonly ChoiceFault[] = [],
  status: 200 | 409 | 422 = 200,
) {
  const { c, deps, frame } = visit
  const names = new Map((await allStaff(deps.db)).map(({ id, name }) => [id, name]))
  return page(
    c,
    <StoriesPage
      frame={frame}
      round={round}
      asked={inquiry !== undefined}
      themes={inquiry ? activeThemes(inquiry.book) : []}
      rows={(inquiry?.stories ?? []).map((one) => ({
        ...one,
        checkedBy: (one.story?.checkedBy && names.get(one.story.checkedBy)) ?? null,
      }))}
      told={told}
      candidates={candidatesIn({ round, inquiry, told })}
      typed={typed ?? (await chosenIn(visit, round))}
      faults={faults}
      readOnly={isReadOnly(round)}
    />,
    status,
  )
}

/** Stories that may be chosen: of those to be shared before sharing, and of those that were after. */
function candidatesIn({ inquiry, told }: InquiryVisit): readonly { id: string; words: string }[] {
  if (!told) return inquiry?.stories.filter(mayBeChosen) ?? []
  const all = told.ofTheYear ? [told.ofTheYear, ...told.stories] : told.stories
  return all
    .filter(({ question, checked }) => question === 'DIS-01' && checked)
    .map(({ id, text }) => ({ id, words: text }))
}

async function chosenIn({ deps }: StaffVisit, { id }: ClosedRound): Promise<TypedChoice> {
  const chosen = await storyChosenIn(deps.db, id)
  return {
    story: chosen?.text ?? '',
    chosenBy: chosen?.chosenBy ?? '',
    reason: chosen?.reason ?? '',
  }
}

async function choose(visit: StaffVisit, read: InquiryVisit) {
  const { c, deps, frame } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = {
    story: field(posted.form, 'story'),
    chosenBy: field(posted.form, 'chosenBy'),
    reason: field(posted.form, 'reason'),
  }
  const made = readChoice(typed)
  if (made.kind === 'faulty') return await list(visit, read, typed, made.faults, 422)
  const { kind } = await chooseStoryOfTheYear(deps, read.round, made.choice, candidatesIn(read))
  switch (kind) {
    case 'chosen':
      return c.redirect(`/rounds/${read.round.id}/stories`, 303)
    case 'not-there':
      return await list(visit, read, typed, [{ field: 'story', kind: 'missing' }], 422)
    case 'fixed':
      return page(c, <ToldPage frame={frame} round={read.round} why="inquiryFixed" />, 409)
  }
}

type Handler = (
  visit: StaffVisit,
  read: { round: ClosedRound; inquiry: Inquiry },
  story: ReadStory,
) => Response | Promise<Response>

/** The story an address names, if it is one of this round whose words may be shared. */
function ofStory(handler: Handler) {
  return ofInquiry(async (visit, { round, inquiry }) => {
    const { c, deps, staff } = visit
    const story = inquiry?.stories.find(({ id }) => id === c.req.param('text'))
    if (!inquiry || !story || !maySayWords(story.consent)) return notFound(c, deps, staff.language)
    return await handler(visit, { round, inquiry }, story)
  })
}

type Refused = {
  turn?: number
  typed?: TypedStory
  faults?: readonly StoryFault[]
  changedSince?: boolean
}

async function show(
  { c, deps, frame }: StaffVisit,
  { round, inquiry }: { round: ClosedRound; inquiry: Inquiry },
  story: ReadStory,
  { turn, typed, faults = [], changedSince = false }: Refused = {},
) {
  // What was shared is told on the list.
  if (round.state !== 'closed') return c.redirect(`/rounds/${round.id}/stories`, 303)
  const kept = story.story ?? { place: '', group: '', checkedOn: null, indicators: null }
  const { place, group, checkedOn } = kept
  return page(
    c,
    <StoryPage
      frame={frame}
      round={round}
      story={story}
      themes={activeThemes(inquiry.book)}
      statements={await statementsOf(deps, round)}
      turn={turn ?? story.story?.turn ?? 0}
      typed={
        typed ?? {
          theme: story.theme ?? '',
          place,
          group,
          checked: checkedOn === null ? '' : 'yes',
          indicators: (kept.indicators ?? []).join(' '),
        }
      }
      faults={faults}
      changedSince={changedSince}
    />,
    changedSince ? 409 : faults.length > 0 ? 422 : 200,
  )
}

async function retell(
  visit: StaffVisit,
  read: { round: ClosedRound; inquiry: Inquiry },
  story: ReadStory,
) {
  const { c, deps, frame, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = {
    theme: field(posted.form, 'theme'),
    place: field(posted.form, 'place'),
    group: field(posted.form, 'group'),
    checked: field(posted.form, 'checked'),
    indicators: (posted.form.get('indicators') ?? []).join(' '),
  }
  const seen = seenTurn(field(posted.form, 'turn'))
  const themes = activeThemes(read.inquiry.book).map(({ code }) => code)
  const codes = (await statementsOf(deps, read.round)).map(({ code }) => code)
  const made = readStory(typed, themes, codes)
  if (made.kind === 'faulty')
    return await show(visit, read, story, { turn: seen, typed, faults: made.faults })
  const outcome = await retellStory(deps, read.round, staff.id, {
    text: story.id,
    before: story.story,
    seen,
    facts: made.facts,
    checked: made.checked,
  })
  switch (outcome.kind) {
    case 'kept':
      return c.redirect(`/rounds/${read.round.id}/stories`, 303)
    case 'fixed':
      return page(c, <ToldPage frame={frame} round={read.round} why="inquiryFixed" />, 409)
    case 'changed-since':
      return await show(visit, read, story, { typed, changedSince: true })
  }
}

/** The statements of a round, for its stories to speak to. */
async function statementsOf({ db }: StaffVisit['deps'], { id }: ClosedRound) {
  return (await findResults(db, id))?.indicators ?? []
}

/** The turn a form was made at; anything else is the one nothing was kept at. */
export function seenTurn(typed: string): number {
  return Number(/^\d{1,9}$/.exec(typed)?.[0] ?? 0)
}
