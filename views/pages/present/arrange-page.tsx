import type { DeckLanguages } from '../../../src/domain/deck-arrangement.ts'
import { deckLanguages, ownSlideKinds, type Placed } from '../../../src/domain/deck-arrangement.ts'
import type { Language } from '../../../src/domain/language.ts'
import { FaultSummary, type FieldFault } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { presentText } from '../../text/present.ts'
import { slideName } from './slide-name.ts'

export type ArrangeFaults = readonly FieldFault[]

type Props = {
  frame: Frame
  round: string
  year: number
  turn: number
  languages: DeckLanguages
  placed: readonly Placed[]
  /** Places as typed, where some of them cannot be. */
  typed?: ReadonlyMap<string, string> | undefined
  faults?: ArrangeFaults
  changedSince?: boolean
}

/** The order of the slides as one form: arrows and numbers do the same, and neither needs a script. */
export function ArrangePage(props: Props) {
  const { frame, round, year, turn, placed, languages, faults = [], changedSince } = props
  const { language } = frame
  const t = presentText[language].arranging
  return (
    <StaffPage frame={frame} title={`${t.title} · ${year}`}>
      <p>
        <a href={`/rounds/${round}/present`}>{presentText[language].backToDeck}</a>
      </p>
      <h1>
        {t.title} <small>{year}</small>
      </h1>
      <FaultSummary title={t.summary} faults={faults} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      <p class="lead">{t.lead}</p>
      <form method="post" action={`/rounds/${round}/present/arrange`}>
        <input type="hidden" name="turn" value={turn} />
        <Languages chosen={languages} language={language} />
        <p class="actions">
          <button type="submit">{t.save}</button>
        </p>
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{t.place}</th>
              <th scope="col">{t.slide}</th>
              <th scope="col">{t.shown}</th>
              <th scope="col">
                {t.up} / {t.down}
              </th>
            </tr>
          </thead>
          <tbody>
            {placed.map((one, at) => (
              <Row {...props} one={one} at={at} faults={faults} />
            ))}
          </tbody>
        </table>
        <p class="actions">
          <button type="submit">{t.save}</button>
        </p>
      </form>
      <Adding round={round} language={language} />
    </StaffPage>
  )
}

function Languages({ chosen, language }: { chosen: DeckLanguages; language: Language }) {
  const t = presentText[language].arranging
  return (
    <fieldset>
      <legend>{t.languages}</legend>
      <p class="hint">{t.bothHint}</p>
      {deckLanguages.map((one) => (
        <label class="choice">
          <input type="radio" name="languages" value={one} checked={one === chosen} />
          {t.languageNames[one]}
        </label>
      ))}
    </fieldset>
  )
}

type RowProps = Props & { one: Placed; at: number; faults: ArrangeFaults }

function Row({ frame: { language }, round, placed, typed, one, at, faults }: RowProps) {
  const t = presentText[language].arranging
  const { slide, shown } = one
  const name = slideName(slide, language)
  const field = `place-${slide.id}`
  const wrong = faults.some((fault) => fault.field === field)
  const isOwn = 'text' in slide
  return (
    <tr>
      <td>
        <input
          id={field}
          name={field}
          class="place"
          inputMode="numeric"
          value={typed?.get(slide.id) ?? `${at + 1}`}
          aria-label={t.placeOf(name)}
          aria-invalid={wrong ? 'true' : undefined}
        />
      </td>
      <th scope="row">
        <bdi>{name}</bdi>{' '}
        {isOwn && <a href={`/rounds/${round}/present/slides/${slide.id}`}>{t.edit}</a>}
      </th>
      <td>
        <label class="choice">
          <input type="checkbox" name="shown" value={slide.id} checked={shown} />
          <span class="visually-hidden">{t.show(name)}</span>
        </label>
      </td>
      <td>
        {at > 0 && (
          <button
            type="submit"
            class="quiet"
            name="up"
            value={slide.id}
            aria-label={t.moveUp(name)}
          >
            ↑ {t.up}
          </button>
        )}
        {at < placed.length - 1 && (
          <button
            type="submit"
            class="quiet"
            name="down"
            value={slide.id}
            aria-label={t.moveDown(name)}
          >
            ↓ {t.down}
          </button>
        )}
      </td>
    </tr>
  )
}

function Adding({ round, language }: { round: string; language: Language }) {
  const t = presentText[language].arranging
  return (
    <section>
      <h2>{t.add}</h2>
      <p class="actions">
        {ownSlideKinds.map((kind) => (
          <a class="button second" href={`/rounds/${round}/present/slides/new?kind=${kind}`}>
            {t.addKind[kind]}
          </a>
        ))}
      </p>
    </section>
  )
}
