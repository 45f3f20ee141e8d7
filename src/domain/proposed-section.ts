import type { Indicator } from './proposal.ts'
import { questionsOf, type Section, type Survey } from './survey.ts'

/** The section that holds what partners proposed; a block of its own in the results, and no commitment. */
export const proposedSection = 'PROP'

/** A statement that came from partners, and whether an earlier round has asked it already. */
export type AcceptedIndicator = { code: string; indicator: Indicator; askedBefore: boolean }

/**
 * The scorecard with what partners proposed at its end. In its first year a statement stands outside the headline; from
 * the second on it can be compared and counts. Revision 1: its series starts here.
 * @example withProposed(scorecard, []) // the scorecard as it was
 */
export function withProposed(survey: Survey, accepted: readonly AcceptedIndicator[]): Survey {
  const known = new Set(questionsOf(survey).map(({ code }) => code))
  const added = accepted.filter(({ code }) => !known.has(code))
  if (survey.kind !== 'scorecard' || added.length === 0) return survey
  const section: Section = {
    id: proposedSection,
    title: { en: 'Proposed by partners', fr: 'Proposés par des partenaires' },
    questions: added.map(questionOf),
  }
  return { ...survey, sections: [...survey.sections, section] }
}

function questionOf({
  code,
  indicator,
  askedBefore,
}: AcceptedIndicator): Section['questions'][number] {
  return {
    code,
    rev: 1,
    type: 'grade5',
    text: indicator.text,
    anchors: indicator.anchors.map((label, index) => ({ value: index + 1, label })),
    required: false,
    headline: askedBefore,
  }
}

/** The commitments of a scorecard a proposal can belong to: its sections with headline statements. */
export function commitmentsAsked(survey: Survey): readonly Section[] {
  return survey.sections.filter(({ questions }) =>
    questions.some((asked) => 'headline' in asked && asked.headline === true),
  )
}
