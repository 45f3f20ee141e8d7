import type { Elected } from '../../../src/domain/joint-plan.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import { SelectField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { planKeepingText } from '../../text/plan-keeping.ts'

export type ElectedProps = {
  frame: Frame
  round: Round
  elected: Elected | null
  electable: readonly { partner: Partner; contact: Contact }[]
  fault: string | null
}

/** Who signs for the partners, as the coordinator marks it after they have chosen. */
export function ElectedForm({ frame, round, elected, electable, fault }: ElectedProps) {
  const { elected: t, choose } = planKeepingText[frame.language]
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <p>{elected ? <bdi>{t.is(elected.name, elected.organisation)}</bdi> : t.nobody}</p>
      {electable.length === 0 ? (
        <p>{t.noMore}</p>
      ) : (
        <form method="post" action={`/rounds/${round.id}/plan/elected`} class="stack" noValidate>
          <SelectField
            name="contact"
            label={t.label}
            value={elected?.id ?? ''}
            faults={fault ? [{ field: 'contact', words: fault }] : []}
            options={[
              { value: '', label: choose },
              ...electable.map(({ partner, contact }) => ({
                value: contact.id,
                label: `${partner.name}, ${contact.name}`,
              })),
            ]}
          />
          <p class="actions">
            <button type="submit" class="second">
              {t.button}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}
