import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { answerSheet, cleanText } from '../../src/domain/answers.ts'
import type { Fields } from '../../src/domain/draft.ts'
import { type Language, languages } from '../../src/domain/language.ts'
import type { Survey } from '../../src/domain/survey.ts'
import { formTemplate } from '../../src/http/form-template.ts'
import { surveyLibrary } from '../../src/survey-library.ts'
import { AnswerFormPage } from '../../views/pages/respond/form.tsx'

const surveys = surveyLibrary(() =>
  globSync('surveys/*.yaml').map((file) => readFileSync(file, 'utf8')),
).all()
const forms = surveys.flatMap((survey) =>
  languages.map((language) => ({ survey, language, name: `${survey.id}, ${language}` })),
)
const office = { name: 'Ama & "horo" <International>', deName: 'd’Amahoro' }

function rendered(survey: Survey, language: Language, fields: Fields, revision: number): string {
  const asked = { survey, office, language, fields, faults: [] }
  return render(<AnswerFormPage asked={asked} revision={revision} script="/assets/answers.js" />)
}

const awkward = ['<', '&', '"', "'", '>', '&amp;', '</textarea>', '\u2028', '🌍', '\n', '$1', '$&']
const texts = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary' })), { maxLength: 8 })
  .map((parts) => cleanText(parts.join('')))

/** Values an older revision of a question may have had. */
function lookalikes(options: ReadonlySet<string>): readonly string[] {
  return [...options].map((option) => `${option}x`)
}

/** What may stand in each field of a survey; some stay empty. */
function draftsOf(survey: Survey): fc.Arbitrary<Fields> {
  const values = [...answerSheet(survey).rules].map(([field, rule]) => {
    if (rule.kind === 'option')
      return [field, fc.constantFrom('', ...rule.options, ...lookalikes(rule.options))] as const
    if (rule.kind === 'picks')
      return [field, fc.subarray([...rule.options, 'gone']).map((all) => all.join(' '))] as const
    return [field, fc.oneof(fc.constant(''), texts)] as const
  })
  const filled = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  return fc.record(Object.fromEntries(values)).map(filled)
}

describe('the form filled from its template', () => {
  it.each(forms)('is byte for byte what rendering gives: $name', ({ survey, language }) => {
    const template = formTemplate(rendered(survey, language, {}, 0))
    fc.assert(
      fc.property(draftsOf(survey), fc.nat(1e9), (fields, revision) => {
        expect(template(fields, revision).toString()).toBe(
          rendered(survey, language, fields, revision),
        )
      }),
      { seed: 2026, numRuns: 25 },
    )
  })

  it.each(forms)('shows a change in every field there is: $name', ({ survey, language }) => {
    const empty = rendered(survey, language, {}, 0)
    const template = formTemplate(empty)
    for (const [field, rule] of answerSheet(survey).rules)
      for (const value of 'options' in rule ? rule.options : ['words'])
        expect(template({ [field]: value }, 0).toString(), `${field} ${value}`).not.toBe(empty)
  })
})
