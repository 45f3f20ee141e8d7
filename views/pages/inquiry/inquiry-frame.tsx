import type { ComponentChildren } from 'preact'
import { may } from '../../../src/domain/access.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'

/** The pages of a round's appreciative inquiry, by the last part of their address. */
export const inquiryPlaces = ['appreciation', 'stories', 'wishes', 'propositions'] as const
export type InquiryPlace = (typeof inquiryPlaces)[number]

type Props = {
  frame: Frame
  round: ClosedRound
  here: InquiryPlace
  children: ComponentChildren
}

/** A page of the appreciative inquiry, with the ways to the others. */
export function InquiryFrame({ frame, round, here, children }: Props) {
  const { places } = inquiryText[frame.language]
  return (
    <StaffPage frame={frame} title={places[here]}>
      <p>
        <a href={roundFor(frame, round)}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{places[here]}</h1>
      <nav class="trend-views" aria-label={places.appreciation}>
        <ul>
          {inquiryPlaces
            .filter((place) => maySee(place, frame))
            .map((place) => (
              <li>
                <a
                  href={`/rounds/${round.id}/${place}`}
                  aria-current={place === here ? 'page' : undefined}
                >
                  {places[place]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      {children}
    </StaffPage>
  )
}

/** Finance and security read the results of a round, not its page. */
function roundFor({ person }: Frame, { id }: ClosedRound): string {
  return may(person.role, 'see rounds') ? `/rounds/${id}` : `/rounds/${id}/results`
}

function maySee(place: InquiryPlace, { person }: Frame): boolean {
  return place === 'appreciation' || may(person.role, 'work on cleaned texts')
}

/** Why there is nothing to work on, and what to do first. */
export function NothingHere({
  frame,
  round,
  asked,
}: Omit<Props, 'children' | 'here'> & { asked: boolean }) {
  const t = inquiryText[frame.language]
  if (!asked) return <p class="empty">{t.notAsked}</p>
  return (
    <div class="empty">
      <p>{t.nothingCleaned}</p>
      <p>
        <a href={`/rounds/${round.id}/reading`}>{t.toReading}</a>
      </p>
    </div>
  )
}
