import type { Question } from '../../../src/domain/survey.ts'
import type { Asked } from './asked.ts'
import { ChoiceField, MultiField, PickField, YesNoField } from './choice-fields.tsx'
import { GradeField, PairField } from './graded-fields.tsx'
import { ProposalField, TextField } from './text-fields.tsx'

/** One question with all it may hold, complete without script. */
export function QuestionField({ asked, question }: { asked: Asked; question: Question }) {
  switch (question.type) {
    case 'grade5':
    case 'freq5':
      return <GradeField asked={asked} question={question} />
    case 'bipolar5':
      return <PairField asked={asked} question={question} />
    case 'text':
      return <TextField asked={asked} question={question} />
    case 'choice':
      return <ChoiceField asked={asked} question={question} />
    case 'multi':
      return <MultiField asked={asked} question={question} />
    case 'yesno':
      return <YesNoField asked={asked} question={question} />
    case 'pick_indicators':
      return <PickField asked={asked} question={question} />
    case 'propose_indicator':
      return <ProposalField asked={asked} question={question} />
    case 'action_review':
      // Nothing to ask while there is no joint plan.
      return null
  }
}
