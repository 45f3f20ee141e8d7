import { InstrumentPage } from '../../views/pages/instruments/instrument-page.tsx'
import { InstrumentsPage } from '../../views/pages/instruments/instruments-page.tsx'
import { RespondentPreview } from '../../views/pages/instruments/respondent-preview.tsx'
import { parseLanguage } from '../domain/language.ts'
import { notFound } from '../http/refusals.tsx'
import { get, page, type StaffRoute } from '../http/visit.tsx'

export const instrumentRoutes: readonly StaffRoute[] = [
  get('/instruments', 'see instruments', ({ c, deps, office, frame }) =>
    page(c, <InstrumentsPage frame={frame} office={office} surveys={deps.surveys.all()} />),
  ),
  get('/instruments/:id', 'see instruments', ({ c, deps, staff, office, frame }) => {
    const survey = deps.surveys.get(c.req.param('id') ?? '')
    if (!survey) return notFound(c, deps, staff.language)
    const asked = c.req.query('language') ?? staff.language
    const shown = survey.languages.find((language) => language === asked) ?? staff.language
    return page(c, <InstrumentPage {...{ frame, office, survey, shown }} />)
  }),
  get('/instruments/:id/as-respondent', 'see instruments', ({ c, deps, staff, office }) => {
    const survey = deps.surveys.get(c.req.param('id') ?? '')
    if (!survey) return notFound(c, deps, staff.language)
    const language = parseLanguage(c.req.query('language')) ?? staff.language
    const reader = staff.language
    return page(c, <RespondentPreview {...{ survey, office, language, reader }} />)
  }),
]
