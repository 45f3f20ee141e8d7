import { askedSections } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, said } from './asked.ts'
import { GroupFields } from './group-fields.tsx'
import { InterviewFields } from './interview-fields.tsx'
import { QuestionField } from './question-fields.tsx'

/** All questions of a survey, section by section, as one column. */
export function SurveyForm({ asked }: { asked: Asked }) {
  return (
    <>
      <InterviewFields asked={asked} />
      <SurveySections asked={asked} />
      <GroupFields asked={asked} />
    </>
  )
}

/** The questions alone, without those about who answers and how. */
export function SurveySections({ asked }: { asked: Asked }) {
  const t = respondText[asked.language].form
  const sections = askedSections(asked.survey)
  return (
    <>
      {sections.map((section, index) => {
        const title = said(asked, section.title)
        const intro = section.intro && said(asked, section.intro)
        return (
          <section aria-labelledby={`s-${section.id}`}>
            <h2 id={`s-${section.id}`}>
              {sections.length > 1 && (
                <>
                  <small>{t.section(index + 1, sections.length)}</small>
                  <br />
                </>
              )}
              <span lang={title.lang}>{title.words}</span>
            </h2>
            {intro && <p lang={intro.lang}>{intro.words}</p>}
            {section.questions.map((question) => (
              <QuestionField asked={asked} question={question} />
            ))}
          </section>
        )
      })}
    </>
  )
}
