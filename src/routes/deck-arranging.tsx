import type { FieldFault } from '../../views/components/fields.tsx'
import { ArrangePage } from '../../views/pages/present/arrange-page.tsx'
import { OwnSlidePage } from '../../views/pages/present/own-slide-page.tsx'
import { slideName } from '../../views/pages/present/slide-name.ts'
import { presentText } from '../../views/text/present.ts'
import {
  deckLanguages,
  type OwnSlide,
  type OwnSlideFields,
  ownSlideKinds,
  readOwnSlide,
} from '../domain/deck-arrangement.ts'
import { arrangeDeck } from '../flows/arrange-deck.ts'
import { removeSlide, writeSlide } from '../flows/write-slide.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { type Deck, ofDeck } from './deck-visit.ts'

export const deckArrangingRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/present/arrange',
    'prepare the event',
    ofDeck((visit, deck) => showOrder(visit, deck)),
  ),
  post('/rounds/:id/present/arrange', 'prepare the event', ofDeck(arrange)),
  get('/rounds/:id/present/slides/:slide', 'prepare the event', ofDeck(showSlide)),
  post('/rounds/:id/present/slides/:slide', 'prepare the event', ofDeck(keepSlide)),
]

type Refused = {
  typed?: ReadonlyMap<string, string>
  faults?: readonly FieldFault[]
  changedSince?: boolean
}

function showOrder({ c, frame }: StaffVisit, deck: Deck, refused: Refused = {}) {
  const { arrangement, placed, results, round } = deck
  return page(
    c,
    <ArrangePage
      frame={frame}
      round={round}
      year={results.round.year}
      turn={arrangement.turn}
      languages={arrangement.languages}
      placed={placed}
      {...refused}
    />,
    refused.changedSince ? 409 : refused.faults ? 422 : 200,
  )
}

async function arrange(visit: StaffVisit, deck: Deck) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { form } = posted
  const typed = placesTyped(form, deck)
  const faults = placeFaults(typed, visit, deck)
  if (faults.length > 0) return showOrder(visit, withChoices(deck, form), { typed, faults })
  const outcome = await arrangeDeck(deps, deck.round, deck.made, deck.arrangement, {
    seen: Number(field(form, 'turn')),
    places: new Map([...typed].map(([id, place]) => [id, Number(place)])),
    ...choices(form, deck),
    up: arrow(form, 'up'),
    down: arrow(form, 'down'),
  })
  if (outcome.kind === 'changed-since') return showOrder(visit, deck, { changedSince: true })
  return c.redirect(`/rounds/${deck.round}/present/arrange`, 303)
}

/** The places as typed; a field that did not come stays where it is. */
function placesTyped(form: Form, { placed }: Deck): ReadonlyMap<string, string> {
  return new Map(
    placed.flatMap(({ slide: { id } }) => {
      const place = field(form, `place-${id}`)
      return form.has(`place-${id}`) ? [[id, place] as const] : []
    }),
  )
}

function placeFaults(
  typed: ReadonlyMap<string, string>,
  { frame: { language } }: StaffVisit,
  { placed }: Deck,
): readonly FieldFault[] {
  const t = presentText[language].arranging
  const isPlace = (text: string) => /^\d{1,3}$/.test(text) && Number(text) >= 1
  return placed.flatMap(({ slide }) => {
    const place = typed.get(slide.id)
    if (place === undefined || (isPlace(place) && Number(place) <= placed.length)) return []
    const words = t.badPlace(slideName(slide, language), placed.length)
    return [{ field: `place-${slide.id}`, words }]
  })
}

function choices(form: Form, { arrangement }: Deck) {
  const wanted = field(form, 'languages')
  return {
    shown: new Set(form.get('shown') ?? []),
    languages: deckLanguages.find((one) => one === wanted) ?? arrangement.languages,
  }
}

/** The deck as somebody chose it in a form that could not be kept. */
function withChoices(deck: Deck, form: Form): Deck {
  const { shown, languages } = choices(form, deck)
  const placed = deck.placed.map(({ slide }) => ({ slide, shown: shown.has(slide.id) }))
  return { ...deck, placed, arrangement: { ...deck.arrangement, languages } }
}

function arrow(form: Form, name: 'up' | 'down'): string | null {
  const id = field(form, name)
  return id === '' ? null : id
}

const empty: OwnSlideFields = { textEn: '', textFr: '', sourceEn: '', sourceFr: '' }

function showSlide({ c, deps, frame, staff }: StaffVisit, deck: Deck) {
  const about = { frame, round: deck.round, turn: deck.arrangement.turn }
  if (c.req.param('slide') === 'new') {
    const kind = kindOf(c.req.query('kind'))
    return page(c, <OwnSlidePage {...about} kind={kind} slide={null} fields={empty} />)
  }
  const slide = ownSlide(c.req.param('slide'), deck)
  if (!slide) return notFound(c, deps, staff.language)
  return page(
    c,
    <OwnSlidePage {...about} kind={slide.kind} slide={slide.id} fields={fieldsOf(slide)} />,
  )
}

async function keepSlide(visit: StaffVisit, deck: Deck) {
  const { c, deps, staff } = visit
  const slide = ownSlide(c.req.param('slide'), deck)
  if (!slide && c.req.param('slide') !== 'new') return notFound(c, deps, staff.language)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const removes = slide && field(posted.form, 'act') === 'remove'
  return removes
    ? await remove(visit, deck, slide, posted.form)
    : await write(visit, deck, slide, posted.form)
}

async function write(visit: StaffVisit, deck: Deck, slide: OwnSlide | undefined, form: Form) {
  const { c, deps, frame } = visit
  const kind = slide?.kind ?? kindOf(field(form, 'kind'))
  const fields = {
    textEn: field(form, 'textEn'),
    textFr: field(form, 'textFr'),
    sourceEn: field(form, 'sourceEn'),
    sourceFr: field(form, 'sourceFr'),
  }
  const about = { frame, round: deck.round, turn: deck.arrangement.turn, kind, fields }
  const read = readOwnSlide(kind, fields)
  if ('faults' in read)
    return page(c, <OwnSlidePage {...about} slide={slide?.id ?? null} faults={read.faults} />, 422)
  const id = slide?.id ?? deps.newId<'slide'>()
  const outcome =
    Number(field(form, 'turn')) === deck.arrangement.turn
      ? await writeSlide(deps, deck.round, deck.arrangement, deck.placed, { id, ...read })
      : { kind: 'changed-since' }
  if (outcome.kind === 'changed-since')
    return page(c, <OwnSlidePage {...about} slide={slide?.id ?? null} changedSince />, 409)
  return toOrder(visit, deck)
}

async function remove(visit: StaffVisit, deck: Deck, slide: OwnSlide, form: Form) {
  const { c, deps, frame } = visit
  const { round, arrangement } = deck
  const about = { frame, round, turn: arrangement.turn, kind: slide.kind, slide: slide.id }
  const fields = fieldsOf(slide)
  if (field(form, 'sure') !== 'yes')
    return page(c, <OwnSlidePage {...about} fields={fields} tickMissing />, 422)
  const outcome = await removeSlide(deps, round, arrangement, slide.id)
  if (outcome.kind === 'changed-since')
    return page(c, <OwnSlidePage {...about} fields={fields} changedSince />, 409)
  return toOrder(visit, deck)
}

function toOrder({ c }: StaffVisit, { round }: Deck): Response {
  return c.redirect(`/rounds/${round}/present/arrange`, 303)
}

function ownSlide(id: string | undefined, { arrangement }: Deck): OwnSlide | undefined {
  return arrangement.own.find((slide) => slide.id === id)
}

function kindOf(text: string | undefined) {
  return ownSlideKinds.find((one) => one === text) ?? 'question'
}

function fieldsOf({ text, source }: OwnSlide): OwnSlideFields {
  return {
    textEn: text.en ?? '',
    textFr: text.fr ?? '',
    sourceEn: source?.en ?? '',
    sourceFr: source?.fr ?? '',
  }
}
