import type { EventNote } from '../../../src/domain/event-note.ts'
import type { Results } from '../../../src/domain/results.ts'
import { plainText } from '../../components/localised-text.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { presentText } from '../../text/present.ts'
import type { Leaf } from './deck.ts'
import { DeckSlides } from './deck-slides.tsx'
import { Keys } from './keys.tsx'
import { type RefusedNote, SlideNotes } from './slide-notes.tsx'

type Props = {
  frame: Frame
  results: Results
  round: string
  leaves: readonly Leaf[]
  notes: readonly EventNote[]
  refused?: RefusedNote | undefined
  zone: string
  mayPrepare: boolean
  stylesheet: string
  script: string | undefined
}

/** The deck of a learning event: without script a page that scrolls, with it the whole wall; on paper the handout. */
export function PresentPage(props: Props) {
  const { frame, results, leaves, notes, refused, mayPrepare, round, zone } = props
  const { language } = frame
  const t = presentText[language]
  const title = t.title(results.round.year)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{`${title} · ${plainText(results.round.title, '', language)} · ${frame.office}`}</title>
        <link rel="stylesheet" href={props.stylesheet} />
        {props.script && <script type="module" src={props.script} />}
      </head>
      <body>
        <main>
          <header class="head">
            <p>
              <a href={`/rounds/${round}/results`}>{t.backToResults}</a>
            </p>
            <h1>{title}</h1>
            {refused && <Refusal refused={refused} language={language} />}
            <p>{t.lead}</p>
            <Acts {...props} />
            <Keys language={language} notes={mayPrepare} />
            <p>{t.print}</p>
            {leaves.length === 0 && <p>{t.noneShown}</p>}
          </header>
          <DeckSlides
            leaves={leaves}
            below={(leaf) =>
              mayPrepare && (
                <SlideNotes
                  round={round}
                  leaf={leaf}
                  notes={notes.filter(({ slide }) => slide === leaf.slide.id)}
                  refused={refused}
                  zone={zone}
                  language={language}
                />
              )
            }
          />
        </main>
      </body>
    </html>
  )
}

function Acts({ frame, round, mayPrepare }: Props) {
  const t = presentText[frame.language]
  return (
    <p class="acts">
      <button type="button" data-script data-present hidden>
        {t.present}
      </button>
      {mayPrepare && (
        <a class="button second" href={`/rounds/${round}/present/arrange`}>
          {t.arrange}
        </a>
      )}
      <a class="button second" href={`/rounds/${round}/present/file`}>
        {t.file}
      </a>
      {mayPrepare && <a href={`/rounds/${round}/present/notes`}>{t.notes}</a>}
    </p>
  )
}

type RefusalProps = { refused: RefusedNote; language: Frame['language'] }

function Refusal({ refused: { leaf, fault }, language }: RefusalProps) {
  const t = presentText[language].note
  return (
    <div class="summary" role="alert" tabIndex={-1}>
      <h2>{t.summary}</h2>
      <p>
        <a href={`#words-${leaf}`}>{t.faults[fault]}</a>
      </p>
    </div>
  )
}
