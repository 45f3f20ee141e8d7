import type { Collision } from '../../../src/domain/draft.ts'
import { respondText } from '../../text/respond.ts'
import { answerWords } from './answer-words.ts'
import type { Asked } from './asked.ts'

/** Answers two devices gave differently: both are shown, the person picks. */
export function Conflict({
  asked,
  collisions,
}: {
  asked: Asked
  collisions: readonly Collision[]
}) {
  const t = respondText[asked.language].conflict
  return (
    <div class="e" role="alert">
      <strong>{t.title}</strong>
      <p>{t.words}</p>
      {collisions.map(({ field, theirs, yours }) => (
        <dl>
          <dt>
            <a href={`#${field}`}>{field}</a> · {t.theirs}
          </dt>
          <dd>
            <bdi>{answerWords(asked, field, theirs)}</bdi>
          </dd>
          <dt>{t.yours}</dt>
          <dd>
            <bdi>{answerWords(asked, field, yours)}</bdi>
          </dd>
        </dl>
      ))}
    </div>
  )
}
