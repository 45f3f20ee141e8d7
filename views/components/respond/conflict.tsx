import type { Collision } from '../../../src/domain/draft.ts'
import { mineField, pickField, picks } from '../../../src/domain/picks.ts'
import { respondText } from '../../text/respond.ts'
import { answerWords } from './answer-words.ts'
import type { Asked } from './asked.ts'
import { Option } from './question-group.tsx'
import { questionWords } from './question-words.ts'

type Props = {
  asked: Asked
  collisions: readonly Collision[]
  /** How it came about, where it was not another page of the same link. */
  words?: string
}

/** Answers two pages gave differently: both are shown, the person picks one for each. */
export function Conflict({ asked, collisions, words }: Props) {
  const t = respondText[asked.language].conflict
  return (
    <div class="e" role="alert" tabindex={-1} autofocus>
      <strong>{t.title}</strong>
      <p>{words ?? t.words}</p>
      {collisions.map((collision) => (
        <Contest asked={asked} collision={collision} />
      ))}
    </div>
  )
}

/** One answer in two versions. The hidden field keeps this page's, to tell a pick from a text changed further below. */
function Contest({ asked, collision }: { asked: Asked; collision: Collision }) {
  const t = respondText[asked.language].conflict
  const { field, yours } = collision
  return (
    <fieldset id={pickField(field)}>
      <legend>
        <a href={`#${field}`}>{questionWords(asked, field)}</a>
      </legend>
      {picks.map((pick) => (
        <Option name={pickField(field)} value={pick} chosen={false}>
          <strong>{t[pick]}</strong>
          <br />
          <bdi>{answerWords(asked, field, collision[pick])}</bdi>
        </Option>
      ))}
      <input type="hidden" name={mineField(field)} value={yours} />
    </fieldset>
  )
}
