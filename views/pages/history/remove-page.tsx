import type { ImportedRound } from '../../../src/domain/imported-round.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { historyText } from '../../text/history.ts'

type Props = {
  frame: Frame
  round: ImportedRound
  /** Years whose results compare with it: as long as there are any, it stays. */
  comparedWith: readonly number[]
}

/** The page before a year is taken away: what will happen, and the button; or why it stays. */
export function RemovePage({ frame, round, comparedWith }: Props) {
  const { removal: t, title } = historyText[frame.language]
  const asked = t.title(round.year)
  return (
    <StaffPage frame={frame} title={asked}>
      <p>
        <a href="/history">{title}</a>
      </p>
      <h1>{asked}</h1>
      {comparedWith.length > 0 ? (
        <p class="note">{t.stays(comparedWith.join(', '))}</p>
      ) : (
        <>
          <p>{t.words}</p>
          <form method="post" action={`/history/${round.id}/remove`}>
            <div class="actions">
              <button type="submit">{t.confirm}</button>
              <a href="/history">{t.back}</a>
            </div>
          </form>
        </>
      )}
    </StaffPage>
  )
}
