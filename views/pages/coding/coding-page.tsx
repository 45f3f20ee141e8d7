import type { Codebook } from '../../../src/domain/codebook-versions.ts'
import type { CodingProgress } from '../../../src/domain/coding.ts'
import type { StaffId } from '../../../src/domain/ids.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { codingText } from '../../text/coding.ts'
import { AgreementSection, type Compared } from './agreement.tsx'

export type CodingProps = {
  frame: Frame
  round: ClosedRound
  coders: readonly { id: StaffId; name: string }[]
  progress: CodingProgress
  complete: boolean
  book: Codebook
  /** How many answers wait for this person; null for everybody but the two coders. */
  left: number | null
  /** The first of this person's answers. */
  first: string | null
  compared: Compared
  faultEarly: boolean
}

/** How far the coding of a round has come, by whom, and how far the two agree. */
export function CodingPage(props: CodingProps) {
  const { frame, round, progress } = props
  const t = codingText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{t.title}</h1>
      {round.state === 'closed' ? <p class="lead">{t.lead}</p> : <p class="note">{t.over}</p>}
      {round.mode === 'anonymous' && <p class="note">{t.anonymous}</p>}
      {progress.answers === 0 ? <p class="empty">{t.nothing}</p> : <Standing {...props} />}
      <section>
        <h2>{t.rule.title}</h2>
        <ul>
          {t.rule.words.map((words) => (
            <li>{words}</li>
          ))}
        </ul>
        <p>
          <a href="/codebook">{t.codebook}</a>
        </p>
      </section>
    </StaffPage>
  )
}

function Standing(props: CodingProps) {
  const { frame, round, coders } = props
  const t = codingText[frame.language]
  if (coders.length < 2 && round.state === 'closed')
    return (
      <div class="note bad">
        <p>{t.notNamed}</p>
        <p>
          <a href={`/rounds/${round.id}/reading`}>{t.toReading}</a>
        </p>
      </div>
    )
  return (
    <>
      {round.state === 'closed' && <Begin {...props} />}
      <Progress {...props} />
      {coders.length === 2 && <AgreementSection {...props} />}
    </>
  )
}

function Begin({ frame, round, left, first, progress, coders }: CodingProps) {
  const t = codingText[frame.language]
  if (left === null) return null
  if (progress.answers === 0) return null
  const board = `/rounds/${round.id}/coding/board`
  const begun = [...progress.finished.values()].some((count) => count > 0) && coders.length > 0
  return (
    <>
      {left === 0 && (
        <p class="note good">
          {t.allFinished.title}. {t.allFinished.words}
        </p>
      )}
      <p class="actions">
        {left > 0 ? (
          <a class="button" href={board}>
            {begun ? t.goOn : t.begin}
          </a>
        ) : (
          <a class="button second" href={`${board}?answer=${first}`}>
            {t.again}
          </a>
        )}
      </p>
    </>
  )
}

function Progress({ frame, round, coders, progress, complete }: CodingProps) {
  const { progress: t } = codingText[frame.language]
  return (
    <section>
      <h2>{t.title}</h2>
      <p>
        {t.read(progress.read, progress.answers)} {t.both(progress.both, progress.answers)}
      </p>
      {coders.length > 0 && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.person}</th>
                <th scope="col">{t.finished}</th>
              </tr>
            </thead>
            <tbody>
              {coders.map(({ id, name }) => (
                <tr>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td>{t.of(progress.finished.get(id) ?? 0, progress.both)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {round.state === 'closed' && round.mode !== 'anonymous' && (
        <p class={complete ? 'note good' : 'note'}>{complete ? t.complete : t.incomplete}</p>
      )}
    </section>
  )
}
