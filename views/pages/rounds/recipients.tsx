import { isPartnership, relationships, sectors } from '../../../src/domain/partner.ts'
import {
  languageNamesIn,
  relationshipNames,
  sectorNames,
} from '../../../src/domain/partner-words.ts'
import { type Candidate, canBeTicked } from '../../../src/domain/recipients.ts'
import type { DraftRound } from '../../../src/domain/round.ts'
import { SelectField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { roundsText } from '../../text/rounds.ts'
import { Problems } from './problems.tsx'

export type Filter = { sector: string; relationship: string }

type Props = {
  frame: Frame
  round: DraftRound
  /** Those the filter shows. */
  candidates: readonly Candidate[]
  all: readonly Candidate[]
  filter: Filter
}

/** Every partner with its tick, and what is in the way of inviting it. */
export function RecipientsPage({ frame, round, candidates, all, filter }: Props) {
  const t = roundsText[frame.language].recipients
  const asked = candidates.filter(isAsked)
  const never = candidates.filter(({ standing }) => standing === 'never')
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{t.title}</h1>
      {all.length === 0 ? (
        <div class="empty">
          <p>{t.none}</p>
          <a class="button" href="/partners">
            {t.back}
          </a>
        </div>
      ) : (
        <>
          <p>{t.lead}</p>
          <FilterForm frame={frame} round={round} filter={filter} />
          <TickForm
            frame={frame}
            round={round}
            filter={filter}
            asked={asked}
            all={all.filter(isAsked).length}
          />
          <NeverInvited frame={frame} never={never} />
        </>
      )}
    </StaffPage>
  )
}

const isAsked = ({ standing }: Candidate) => standing !== 'never'

type FilterProps = { frame: Frame; round: DraftRound; filter: Filter }

function FilterForm({ frame, round, filter }: FilterProps) {
  const t = roundsText[frame.language].recipients.filter
  const all = { value: '', label: t.all }
  const here = `/rounds/${round.id}/recipients`
  return (
    <form method="get" action={here}>
      <div class="row">
        <SelectField
          name="sector"
          label={t.sector}
          value={filter.sector}
          faults={[]}
          options={[
            all,
            ...sectors.map((value) => ({ value, label: sectorNames[frame.language][value] })),
          ]}
        />
        <SelectField
          name="relationship"
          label={t.relationship}
          value={filter.relationship}
          faults={[]}
          options={[
            all,
            ...relationships.filter(isPartnership).map((value) => ({
              value,
              label: relationshipNames[frame.language][value],
            })),
          ]}
        />
      </div>
      <p class="actions">
        <button type="submit" class="second">
          {t.show}
        </button>
        {(filter.sector !== '' || filter.relationship !== '') && <a href={here}>{t.reset}</a>}
      </p>
    </form>
  )
}

type TickProps = FilterProps & { asked: readonly Candidate[]; all: number }

function TickForm({ frame, round, filter, asked, all }: TickProps) {
  const t = roundsText[frame.language].recipients
  if (asked.length === 0) return <p>{t.noneHere}</p>
  const shown = asked.filter(canBeTicked).map(({ partner }) => partner.id)
  return (
    <form method="post" action={`/rounds/${round.id}/recipients`}>
      <input type="hidden" name="shown" value={shown.join(' ')} />
      <input type="hidden" name="sector" value={filter.sector} />
      <input type="hidden" name="relationship" value={filter.relationship} />
      <div class="scroll">
        <table class="stacked">
          <caption>{t.caption(asked.length, all)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.column}</th>
              <th scope="col">{t.partner}</th>
              <th scope="col">{t.contact}</th>
              <th scope="col">{t.notes}</th>
            </tr>
          </thead>
          <tbody>
            {asked.map((candidate) => (
              <CandidateRow frame={frame} candidate={candidate} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="actions">
        <button type="submit" name="next" value="review">
          {t.saveAndReview}
        </button>
        <button type="submit" name="next" value="stay" class="second">
          {t.save}
        </button>
      </p>
    </form>
  )
}

function CandidateRow({ frame, candidate }: { frame: Frame; candidate: Candidate }) {
  const t = roundsText[frame.language].recipients
  const { partner, contact, standing } = candidate
  return (
    <tr>
      <td>
        {canBeTicked(candidate) && (
          <label class="choice">
            <input
              type="checkbox"
              name="invite"
              value={partner.id}
              checked={standing === 'invited'}
            />
            <span class="visually-hidden">
              {t.invite} <bdi>{partner.name}</bdi>
            </span>
          </label>
        )}
      </td>
      <th scope="row">
        <a href={`/partners/${partner.id}`}>
          <bdi>{partner.name}</bdi>
        </a>
        <br />
        <small>{sectorNames[frame.language][partner.sector]}</small>
      </th>
      <td data-name={contact ? t.contact : undefined}>
        {contact && (
          <>
            <bdi>{contact.name}</bdi>
            <br />
            <small>
              <bdi>{contact.email}</bdi> · {languageNamesIn[frame.language][contact.language]}
            </small>
          </>
        )}
      </td>
      <td>
        <Problems candidate={candidate} language={frame.language} />
      </td>
    </tr>
  )
}

function NeverInvited({ frame, never }: { frame: Frame; never: readonly Candidate[] }) {
  const t = roundsText[frame.language].recipients
  if (never.length === 0) return null
  return (
    <section>
      <h2>{t.never}</h2>
      <p>{t.neverWords}</p>
      <ul>
        {never.map(({ partner }) => (
          <li>
            <a href={`/partners/${partner.id}`}>
              <bdi>{partner.name}</bdi>
            </a>{' '}
            <small>{relationshipNames[frame.language][partner.relationship]}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
