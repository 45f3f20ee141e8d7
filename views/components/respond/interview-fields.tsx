import { answerModes, interviewerField, modeField } from '../../../src/domain/answers.ts'
import { mayBeInterview } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, faultOf } from './asked.ts'
import { FaultLine, Option, TickedGroup } from './question-group.tsx'

/** How it was answered: on one's own, or as an interview of two persons, and then who asked. */
export function InterviewFields({ asked }: { asked: Asked }) {
  const t = respondText[asked.language].interview
  if (!mayBeInterview(asked.survey)) return null
  return (
    <>
      <TickedGroup
        asked={asked}
        field={modeField}
        role="radiogroup"
        words={{ words: t.question }}
        help={{ words: t.help }}
      >
        {answerModes.map((mode) => (
          <Option name={modeField} value={mode} chosen={asked.fields[modeField] === mode}>
            {t.modes[mode]}
          </Option>
        ))}
      </TickedGroup>
      <Interviewer asked={asked} />
    </>
  )
}

function Interviewer({ asked }: { asked: Asked }) {
  const t = respondText[asked.language].interview
  const fault = faultOf(asked, interviewerField)
  return (
    <fieldset>
      <label class="q" for={interviewerField}>
        {t.interviewer}
      </label>
      <FaultLine field={interviewerField} fault={fault} />
      <p class="h">{t.interviewerHelp}</p>
      <input
        type="text"
        id={interviewerField}
        name={interviewerField}
        value={asked.fields[interviewerField] ?? ''}
        autocomplete="off"
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault && `${interviewerField}-f`}
      />
    </fieldset>
  )
}
