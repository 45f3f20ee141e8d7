import type { JointPlan, PlanSignature } from '../../../src/domain/joint-plan.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { planText } from '../../text/plan.ts'

type Said = { words: readonly string[]; agreed: boolean }

/** Where a plan stands, in sentences that both sides read; nothing while it is empty. */
export function standingWords(
  { standing }: Pick<JointPlan, 'standing'>,
  language: RespondentLanguage,
): Said {
  const { standing: t } = planText[language]
  const lost = standing.voided ? [t.voided] : []
  switch (standing.kind) {
    case 'empty':
      return { words: [], agreed: false }
    case 'no-strength':
      return { words: [t.noStrength, ...lost], agreed: false }
    case 'unsigned':
      return { words: [t.unsigned, ...lost], agreed: false }
    case 'half-signed':
      return { words: [t.half[standing.office ? 'office' : 'partner']], agreed: false }
    case 'agreed':
      return {
        words: [t.agreed(nameOf(standing.office), nameOf(standing.partner))],
        agreed: true,
      }
  }
}

/** Who signed; a dash once that person is forgotten. */
function nameOf(signature: PlanSignature | null): string {
  return signature?.name || '—'
}
