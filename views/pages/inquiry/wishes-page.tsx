import { inquiryConsent } from '../../../src/domain/inquiry-consent.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import { byTheme, type WishOutcome } from '../../../src/domain/wish.ts'
import { OutcomeWords, ThemeName } from '../../components/inquiry/told-wishes.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'
import { toldText } from '../../text/told-inquiry.ts'
import { InquiryFrame, NothingHere } from './inquiry-frame.tsx'
import type { NamedTheme } from './theme-select.tsx'

/** A wish to be answered; once shared its consent is that it may be read. */
export type WishRow = {
  id: string
  words: string
  rank: number
  theme: NamedTheme | null
  consent: string | null
  outcome: WishOutcome
}

type Props = {
  frame: Frame
  round: ClosedRound
  asked: boolean
  rows: readonly WishRow[]
  shared: boolean
  readOnly: boolean
}

/** All wishes of a round by theme and rank, each with what became of it. */
export function WishesPage(props: Props) {
  const { frame, round, asked, rows, shared, readOnly } = props
  const t = inquiryText[frame.language]
  return (
    <InquiryFrame frame={frame} round={round} here="wishes">
      <p class="lead">{t.wishes.lead}</p>
      {readOnly && <p class="note">{t.readOnly}</p>}
      {rows.length === 0 ? (
        shared ? (
          <p>{t.wishes.none}</p>
        ) : (
          <NothingHere frame={frame} round={round} asked={asked} />
        )
      ) : (
        groupsOf(rows).map(({ theme, wishes }) => (
          <section>
            <h2>{theme ? <ThemeName theme={theme} language={frame.language} /> : t.noTheme}</h2>
            <WishTable {...props} rows={wishes} />
          </section>
        ))
      )}
    </InquiryFrame>
  )
}

function groupsOf(rows: readonly WishRow[]) {
  const ranked = rows.map((row) => ({ row, rank: row.rank, theme: row.theme?.code ?? null }))
  return byTheme(ranked).map(({ wishes }) => ({
    theme: wishes[0]?.row.theme ?? null,
    wishes: wishes.map(({ row }) => row),
  }))
}

function WishTable({ frame, round, rows, shared, readOnly }: Props) {
  const t = inquiryText[frame.language]
  const { columns } = t.wishes
  const said = toldText[frame.language]
  return (
    <div class="scroll">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{columns.wish}</th>
            {!shared && <th scope="col">{columns.consent}</th>}
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, words, rank, consent, outcome }) => (
            <tr>
              <td>
                <bdi>{words}</bdi>
                <p class="soft">{said.ranks(rank)}</p>
              </td>
              {!shared && (
                <td data-name={columns.consent}>{t.consents[inquiryConsent(consent)]}</td>
              )}
              <td data-name={columns.outcome}>
                <OutcomeWords outcome={outcome} language={frame.language} />
                {!readOnly && (
                  <p>
                    <a href={`/rounds/${round.id}/wishes/${id}`}>
                      {outcome.kind === 'open' ? t.wishes.answer : t.wishes.change}
                    </a>
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
