import type { ComponentChildren } from 'preact'
import type { Round } from '../../../src/domain/round.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { roundsText } from '../../text/rounds.ts'

type Props = { frame: Frame; round: Round; title: string; children: ComponentChildren }

/** The page before an act that cannot be undone: what will happen, and the button. */
export function AskOnce({ frame, round, title, children }: Props) {
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{title}</h1>
      {children}
    </StaffPage>
  )
}

/** The way back for somebody who thinks better of it. */
export function Back({ frame, round }: { frame: Frame; round: Round }) {
  return <a href={`/rounds/${round.id}`}>{roundsText[frame.language].back}</a>
}
