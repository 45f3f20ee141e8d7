import type { JointPlan } from '../../../src/domain/joint-plan.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { planKeepingText } from '../../text/plan-keeping.ts'

export type SigningProps = { frame: Frame; round: Round; plan: JointPlan; fault: boolean }

/** Direction's tick and button; the form names the version that was read. */
export function SigningForm({ frame, round, plan, fault }: SigningProps) {
  const { signing: t } = planKeepingText[frame.language]
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.words}</p>
      {fault && <p class="fault">{t.tickFirst}</p>}
      <form method="post" action={`/rounds/${round.id}/plan/signature`}>
        <input type="hidden" name="turn" value={plan.turn} />
        <label class="choice">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-invalid={fault ? 'true' : undefined}
          />
          {t.tick}
        </label>
        <p class="actions">
          <button type="submit">{t.button}</button>
        </p>
      </form>
    </section>
  )
}
