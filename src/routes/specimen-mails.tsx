import type { Specimen } from '../../views/emails/specimens.ts'
import { specimenLink, specimens } from '../../views/emails/specimens.ts'
import { SpecimensPage } from '../../views/pages/settings/specimens-page.tsx'
import { type Language, languages, parseLanguage } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { mailHtml } from '../http/mail-html.ts'
import { notFound } from '../http/refusals.tsx'
import { get, page, type StaffRoute } from '../http/visit.tsx'
import { qrPicture } from '../qr-code.ts'

/** Every mail the program writes, as it would arrive from this office, to people who are made up. */
export const specimenMailRoutes: readonly StaffRoute[] = [
  get('/settings/mail/specimens', 'run office settings', ({ c, frame, office }) => {
    const mails = languages.map((language) => ({ language, mails: ofOffice(office, language) }))
    return page(c, <SpecimensPage frame={frame} specimens={mails} />)
  }),
  get('/settings/mail/specimens/:language/:name', 'run office settings', (visit) => {
    const { c, deps, office, staff } = visit
    const language = parseLanguage(c.req.param('language') ?? '')
    const named = c.req.param('name')
    const found = language && ofOffice(office, language).find(({ name }) => name === named)
    return found ? mailHtml(c, found.mail.html) : notFound(c, deps, staff.language)
  }),
]

function ofOffice(office: Office, language: Language): readonly Specimen[] {
  const { name, deName, zone, texts } = office
  const saysIn = (spoken: Language) => ({
    questions: texts.questions[spoken],
    trust: texts.trust[spoken],
  })
  const { side } = qrPicture(specimenLink)
  return specimens(language, {
    office: name,
    deOffice: deName,
    zone,
    says: { en: saysIn('en'), fr: saysIn('fr') },
    qr: { cid: 'specimen', side },
  })
}
