import { eventNotesOf } from '../../db/store/event-notes.ts'
import { plainText } from '../../views/components/localised-text.tsx'
import { leavesOf } from '../../views/pages/present/deck.ts'
import { NotesPage } from '../../views/pages/present/notes-page.tsx'
import { PresentPage } from '../../views/pages/present/present-page.tsx'
import type { RefusedNote } from '../../views/pages/present/slide-notes.tsx'
import { eventNoteKinds } from '../domain/event-note.ts'
import { parseId } from '../domain/ids.ts'
import { noteAtEvent, removeNote } from '../flows/note-at-event.ts'
import { deckFile } from '../http/deck-file.tsx'
import { attachment } from '../http/download.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { file, get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { deckArrangingRoutes } from './deck-arranging.tsx'
import { type Deck, ofDeck } from './deck-visit.ts'

export const presentRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/present',
    'see published results',
    ofDeck((visit, deck) => show(visit, deck)),
  ),
  file('/rounds/:id/present/file', 'see published results', ofDeck(saveAsFile)),
  get('/rounds/:id/present/notes', 'prepare the event', ofDeck(showNotes)),
  post('/rounds/:id/present/notes', 'prepare the event', ofDeck(note)),
  post('/rounds/:id/present/notes/:note/removal', 'prepare the event', ofDeck(remove)),
  ...deckArrangingRoutes,
]

async function show(visit: StaffVisit, deck: Deck, refused?: RefusedNote) {
  const { c, deps, frame, office } = visit
  const mayPrepare = mayHere(visit, 'prepare the event') && !deck.readOnly
  return page(
    c,
    <PresentPage
      frame={frame}
      results={deck.results}
      round={deck.round}
      leaves={leaves(visit, deck)}
      notes={mayPrepare ? await eventNotesOf(deps.db, deck.round) : []}
      refused={refused}
      zone={office.zone}
      mayPrepare={mayPrepare}
      stylesheet={deps.assets.path('deck.css') ?? ''}
      script={deps.assets.path('deck.js')}
    />,
    refused ? 422 : 200,
  )
}

function leaves({ office }: StaffVisit, { placed, results, arrangement }: Deck) {
  return leavesOf(placed, results, arrangement.languages, office.language)
}

/** One file with everything in it; notes of the event stay here. */
function saveAsFile(visit: StaffVisit, deck: Deck) {
  const { c, office } = visit
  const { languages } = deck.arrangement
  const language = languages === 'both' ? office.language : languages
  const { year, title } = deck.results.round
  const name = plainText(title, `${year}`, language)
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Content-Disposition', attachment(`${name}.html`))
  return c.body(deckFile(name, leaves(visit, deck), language))
}

async function showNotes({ c, deps, frame, office }: StaffVisit, deck: Deck) {
  return page(
    c,
    <NotesPage
      frame={frame}
      round={deck.round}
      year={deck.results.round.year}
      notes={await eventNotesOf(deps.db, deck.round)}
      slides={deck.placed.map(({ slide }) => slide)}
      zone={office.zone}
    />,
  )
}

async function note(visit: StaffVisit, deck: Deck) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { form } = posted
  const slide = field(form, 'slide')
  if (!deck.placed.some((one) => one.slide.id === slide)) return notFound(c, deps, staff.language)
  const own = leaves(visit, deck).filter((leaf) => leaf.slide.id === slide)
  const leaf = own.find(({ id }) => id === field(form, 'leaf'))?.id ?? own[0]?.id ?? slide
  const typed = { slide, kind: field(form, 'kind'), words: field(form, 'words') }
  const noted = await noteAtEvent(deps, deck.round, staff.id, typed)
  if (noted.kind === 'noted') return c.redirect(`/rounds/${deck.round}/present#${leaf}`, 303)
  const kind = eventNoteKinds.find((one) => one === typed.kind) ?? 'note'
  return await show(visit, deck, { leaf, kind, words: typed.words, fault: noted.fault })
}

async function remove({ c, deps, staff }: StaffVisit, deck: Deck) {
  const id = parseId<'event-note'>(c.req.param('note'))
  const removed = id ? await removeNote(deps, deck.round, id) : { kind: 'not-found' }
  if (removed.kind === 'not-found') return notFound(c, deps, staff.language)
  return c.redirect(`/rounds/${deck.round}/present/notes`, 303)
}
