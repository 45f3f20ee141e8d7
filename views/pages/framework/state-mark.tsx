import type { Language } from '../../../src/domain/language.ts'
import { type SignState, signStates } from '../../../src/domain/sign-state.ts'
import { frameworkText } from '../../text/framework.ts'

type Props = {
  state: SignState
  language: Language
  /** The shape alone, where the words stand in a legend; whoever hears the page hears the words. */
  short?: boolean
}

/** Where something stands, in a shape and in words: the shape alone tells it on a photocopy. */
export function StateMark({ state, language, short = false }: Props) {
  return (
    <strong class={`state ${state}`}>
      <span aria-hidden="true">{shapes[state]}</span>{' '}
      <span class={short ? 'visually-hidden' : undefined}>
        {frameworkText[language].states[state]}
      </span>
    </strong>
  )
}

/** What each shape means. */
export function StateLegend({ language }: { language: Language }) {
  return (
    <ul class="legend" aria-hidden="true">
      {signStates.map((state) => (
        <li>
          <StateMark state={state} language={language} />
        </li>
      ))}
    </ul>
  )
}

const shapes: Readonly<Record<SignState, string>> = {
  met: '●',
  progress: '◐',
  no_change: '○',
  behind: '▽',
  no_data: '–',
}
