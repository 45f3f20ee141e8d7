import { isPartnership, nameKey, relationships, sectors } from '../../../src/domain/partner.ts'
import {
  languageNamesIn,
  relationshipNames,
  sectorNames,
} from '../../../src/domain/partner-words.ts'
import {
  type FilterField,
  filterFields,
  isNarrow,
  type RecipientFilter,
} from '../../../src/domain/recipient-filter.ts'
import { type Candidate, canBeTicked } from '../../../src/domain/recipients.ts'
import type { DraftRound } from '../../../src/domain/round.ts'
import { SelectField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { furtherContactsText } from '../../text/further-contacts.ts'
import { recipientFilterText } from '../../text/recipient-filter.ts'
import { roundsText } from '../../text/rounds.ts'
import { askable, FurtherContacts, TooMany } from './further-contacts.tsx'
import { NetworkGraded } from './network-graded.tsx'
import { Problems } from './problems.tsx'

type Props = {
  frame: Frame
  round: DraftRound
  /** Those the filter shows. */
  candidates: readonly Candidate[]
  all: readonly Candidate[]
  filter: RecipientFilter
  /** Who looks after partners. */
  focalPoints: readonly { id: string; name: string }[]
  /** The year of the round before; null in the first. */
  before: number | null
  /** What the round grades where that is a network: its name, or null where its entry is gone. */
  network?: string | null | undefined
}

/** Every partner with its tick, and what is in the way of inviting it. */
export function RecipientsPage(props: Props) {
  const { frame, round, candidates, all, filter } = props
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
      <NetworkGraded network={props.network} language={frame.language} />
      {all.length === 0 ? (
        <div class="empty">
          <p>{t.none}</p>
          <a class="button" href="/partners">
            {t.back}
          </a>
        </div>
      ) : (
        <>
          <TooMany frame={frame} all={all} />
          <p>{t.lead}</p>
          {round.severalRespondents && <p>{furtherContactsText[frame.language].lead}</p>}
          <AsBefore {...props} />
          <FilterForm {...props} />
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

function AsBefore({ frame, round, before }: Props) {
  const t = recipientFilterText[frame.language]
  if (before === null) return null
  return (
    <form method="post" action={`/rounds/${round.id}/recipients/as-before`}>
      <p class="actions">
        <button type="submit" class="second" aria-describedby="as-before-hint">
          {t.asBefore(before)}
        </button>
        <span class="soft" id="as-before-hint">
          {t.asBeforeHint}
        </span>
      </p>
    </form>
  )
}

type Option = { value: string; label: string }

function FilterForm({ frame, round, filter, all, focalPoints, before }: Props) {
  const { language } = frame
  const t = roundsText[language].recipients.filter
  const more = recipientFilterText[language]
  const here = `/rounds/${round.id}/recipients`
  const places = new Map(all.map(({ partner }) => [nameKey(partner.place), partner.place]))
  const spoken = new Set(all.map(({ partner, contact }) => contact?.language ?? partner.language))
  const select = (name: FilterField, label: string, options: readonly Option[]) => (
    <SelectField
      name={name}
      label={label}
      value={filter[name]}
      faults={[]}
      options={[{ value: '', label: t.all }, ...options]}
    />
  )
  return (
    <form method="get" action={here}>
      <div class="row">
        {select(
          'sector',
          t.sector,
          sectors.map((value) => ({ value, label: sectorNames[language][value] })),
        )}
        {select(
          'relationship',
          t.relationship,
          relationships
            .filter(isPartnership)
            .map((value) => ({ value, label: relationshipNames[language][value] })),
        )}
        {select(
          'place',
          more.place,
          [...places.values()].sort().map((value) => ({ value, label: value })),
        )}
        {select(
          'language',
          more.language,
          [...spoken].map((value) => ({ value, label: languageNamesIn[language][value] })),
        )}
        {select('focal', more.focal, [
          { value: 'none', label: more.nobody },
          ...focalPoints.map(({ id, name }) => ({ value: id, label: name })),
        ])}
        {before !== null &&
          select('last', more.last, [
            { value: 'yes', label: more.tookPart },
            { value: 'no', label: more.silent },
          ])}
      </div>
      <p class="actions">
        <button type="submit" class="second">
          {t.show}
        </button>
        {isNarrow(filter) && <a href={here}>{t.reset}</a>}
      </p>
    </form>
  )
}

type TickProps = Pick<Props, 'frame' | 'round' | 'filter'> & {
  asked: readonly Candidate[]
  all: number
}

function TickForm({ frame, round, filter, asked, all }: TickProps) {
  const t = roundsText[frame.language].recipients
  if (asked.length === 0) return <p>{t.noneHere}</p>
  const shown = asked.filter(canBeTicked).map(({ partner }) => partner.id)
  return (
    <form method="post" action={`/rounds/${round.id}/recipients`}>
      <input type="hidden" name="shown" value={shown.join(' ')} />
      {round.severalRespondents && (
        <input
          type="hidden"
          name="people"
          value={askable(asked)
            .map(({ contact }) => contact.id)
            .join(' ')}
        />
      )}
      {filterFields.map((name) => (
        <input type="hidden" name={name} value={filter[name]} />
      ))}
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
        <FurtherContacts frame={frame} candidate={candidate} />
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
