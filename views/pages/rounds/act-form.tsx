import type { ComponentChildren } from 'preact'
import type { Round } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  /** The act by the last part of its address. */
  act: string
  tick: string
  button: string
  danger?: boolean
  tickMissing: boolean
  /** What is asked besides, before the tick. */
  children?: ComponentChildren
}

/** The tick and the button of an act that cannot be taken back. */
export function ActForm(props: Props) {
  const { frame, round, act, tick, button, danger, tickMissing, children } = props
  return (
    <form method="post" action={`/rounds/${round.id}/${act}`}>
      {children}
      <label class="choice">
        <input
          type="checkbox"
          id="sure"
          name="sure"
          value="yes"
          aria-invalid={tickMissing ? 'true' : undefined}
        />
        {tick}
      </label>
      <p class="actions">
        <button type="submit" class={danger ? 'danger' : undefined}>
          {button}
        </button>
        <Back frame={frame} round={round} />
      </p>
    </form>
  )
}
