import { type ContextWords, isWritten } from '../../../src/domain/context-note.ts'
import { type ReviewMember, standingOf } from '../../../src/domain/review-group.ts'
import type { Round } from '../../../src/domain/round.ts'
import { ContextWordsList } from '../../components/context-words.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { contextNoteText } from '../../text/context-note.ts'
import { reviewGroupText } from '../../text/review-group.ts'
import { workshopText } from '../../text/workshop.ts'
import { nameOf } from './review-group.tsx'

/** Who prepares a round and what it is held in, and what this person may do about it. */
export type Around = {
  members: readonly ReviewMember[]
  context: ContextWords
  mayForm: boolean
  mayNote: boolean
}

type Props = { frame: Frame; round: Round; around: Around }

/** The people around a round, and the time it is held in. */
export function AroundRound({ frame, round, around }: Props) {
  const { language } = frame
  const group = reviewGroupText[language]
  const t = contextNoteText[language]
  const { members, context, mayForm, mayNote } = around
  const written = isWritten(context)
  return (
    <>
      {(members.length > 0 || mayForm) && (
        <section>
          <h2>{group.title}</h2>
          {members.length > 0 && (
            <p>
              {members.map((one, index) => (
                <>
                  {index > 0 && '; '}
                  <bdi>{nameOf(one, frame)}</bdi>
                </>
              ))}
            </p>
          )}
          <p>{group.standing[standingOf(members)]}</p>
          {mayForm && (
            <p>
              <a href={`/rounds/${round.id}/review-group`}>{group.change}</a>
            </p>
          )}
        </section>
      )}
      {(written || mayNote) && (
        <section>
          <h2>{t.title}</h2>
          <ContextWordsList note={context} language={language} />
          {mayNote && (
            <p>
              <a href={`/rounds/${round.id}/context`}>{written ? t.change : t.write}</a>
            </p>
          )}
        </section>
      )}
      <p>
        <a href={`/rounds/${round.id}/workshop`}>{workshopText[language].title}</a>
      </p>
    </>
  )
}
