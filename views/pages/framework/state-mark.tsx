import type { Language } from '../../../src/domain/language.ts'
import type { SignState } from '../../../src/domain/sign-state.ts'
import { frameworkText } from '../../text/framework.ts'

/** Where something stands, in a shape and in words: the shape alone tells it on a photocopy. */
export function StateMark({ state, language }: { state: SignState; language: Language }) {
  return (
    <strong class={`state ${state}`}>
      <span aria-hidden="true">{shapes[state]}</span> {frameworkText[language].states[state]}
    </strong>
  )
}

const shapes: Readonly<Record<SignState, string>> = {
  met: '●',
  progress: '◐',
  no_change: '○',
  behind: '▽',
  no_data: '–',
}
