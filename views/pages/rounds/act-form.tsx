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
}

/** The tick and the button of an act that cannot be taken back. */
export function ActForm({ frame, round, act, tick, button, danger, tickMissing }: Props) {
  return (
    <form method="post" action={`/rounds/${round.id}/${act}`}>
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
