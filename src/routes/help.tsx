import { GlossaryPage } from '../../views/pages/help/glossary-page.tsx'
import { HelpTextPage } from '../../views/pages/help/help-text-page.tsx'
import { LibraryPage } from '../../views/pages/help/library-page.tsx'
import { TemplatePage } from '../../views/pages/help/template-page.tsx'
import { guides, helpTopics, parseHelpText, parseTemplate, templates } from '../domain/help.ts'
import { type Language, parseLanguage } from '../domain/language.ts'
import { wordsOf } from '../domain/prose.ts'
import { writeRtf } from '../help/rtf.ts'
import { helpText, templateText, titleOf } from '../help/texts.ts'
import { attachment } from '../http/download.ts'
import { notFound } from '../http/refusals.tsx'
import { file, get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** How a good partner works, the words it uses, and papers to take along. */
export const helpRoutes: readonly StaffRoute[] = [
  get('/help', 'read help', library),
  get('/help/glossary', 'read help', (visit) =>
    page(visit.c, <GlossaryPage frame={visit.frame} shown={languageOf(visit)} />),
  ),
  get('/help/templates/:template', 'read help', template),
  file('/help/templates/:template/file', 'read help', templateFile),
  get('/help/:topic', 'read help', topic),
]

function library(visit: StaffVisit) {
  const { c, frame, office } = visit
  const { language } = frame
  const textLinks = (names: typeof helpTopics | typeof guides) =>
    names.map((name) => ({ to: `/help/${name}`, title: titleOf(helpText(name, language)) }))
  const papers = templates.map((name) => ({
    to: `/help/templates/${name}`,
    title: titleOf(templateText(name, language, office.name)),
  }))
  return page(
    c,
    <LibraryPage
      frame={frame}
      topics={textLinks(helpTopics)}
      guides={textLinks(guides)}
      papers={papers}
    />,
  )
}

function topic(visit: StaffVisit) {
  const { c, deps, staff, frame } = visit
  const name = parseHelpText(c.req.param('topic'))
  if (!name) return notFound(c, deps, staff.language)
  const shown = languageOf(visit)
  return page(c, <HelpTextPage frame={frame} shown={shown} blocks={helpText(name, shown)} />)
}

function template(visit: StaffVisit) {
  const { c, deps, staff, office, frame } = visit
  const name = parseTemplate(c.req.param('template'))
  if (!name) return notFound(c, deps, staff.language)
  const shown = languageOf(visit)
  const blocks = templateText(name, shown, office.name)
  return page(c, <TemplatePage frame={frame} shown={shown} blocks={blocks} name={name} />)
}

function templateFile(visit: StaffVisit) {
  const { c, deps, staff, office } = visit
  const name = parseTemplate(c.req.param('template'))
  if (!name) return notFound(c, deps, staff.language)
  const language = languageOf(visit)
  const blocks = templateText(name, language, office.name)
  c.header('Content-Type', 'application/rtf')
  c.header('Content-Disposition', attachment(`${wordsOf(titleOf(blocks))}.rtf`))
  return c.body(writeRtf(blocks, language))
}

/** The language asked for, so that a text can be read with a partner too; else the reader's own. */
function languageOf({ c, staff }: StaffVisit): Language {
  return parseLanguage(c.req.query('language')) ?? staff.language
}
