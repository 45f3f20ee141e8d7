import { describe, expect, it } from 'vitest'
import { inEveryLanguage, settleLanguages, shareOf, takenFrom } from '../../views/text/catalogue.ts'
import { respondText, sharesTranslated } from '../../views/text/respond.ts'

const complete = {
  hello: 'Hello',
  count: (number: number) => `${number} times`,
  who: (name: string) => [name, ' asks'],
  deep: { yes: 'Yes', no: 'No' },
}
const words = inEveryLanguage(
  { en: complete, fr: complete },
  { rn: { hello: 'Amahoro', deep: { yes: 'Ego' } } },
)

describe('a catalogue with gaps', () => {
  it('says what it can, and takes the rest phrase by phrase from its stand-in', () => {
    const page = `<html lang="rn"><p>${words.rn.hello}</p><p>${words.rn.deep.yes} ${words.rn.deep.no}</p><p>${words.rn.count(3)}</p></html>`
    expect(settleLanguages(page)).toBe(
      '<html lang="rn"><p>Amahoro</p><p>Ego <span lang="fr">No</span></p><p><span lang="fr">3 times</span></p></html>',
    )
  })

  it('puts no element where none can stand', () => {
    const { no } = words.rn.deep
    const page = `<title>${no}: a</title><textarea title="${no} > ${no}">${no}</textarea><p>${no}</p>`
    expect(settleLanguages(page)).toBe(
      '<title>No: a</title><textarea title="No > No">No</textarea><p><span lang="fr">No</span></p>',
    )
  })

  it('leaves what people typed alone', () => {
    const typed = '<p>lang=&quot;ar&quot; \u{1F600} &lt;b></p>'
    expect(settleLanguages(typed)).toBe(typed)
  })

  it('tells which language a phrase came from', () => {
    expect(takenFrom(words.rn.deep.no)).toBe('fr')
    expect(takenFrom(words.rn.hello)).toBeUndefined()
  })

  it('counts its phrases', () => {
    expect(shareOf({ hello: 'Amahoro', deep: { yes: 'Ego' } }, complete)).toBe(2 / 5)
    expect(sharesTranslated.rn).toBeGreaterThan(0)
    expect(sharesTranslated.rn).toBeLessThan(1)
  })

  it('never falls back in a complete language', () => {
    for (const language of ['en', 'fr'] as const)
      expect(takenFrom(respondText[language].form.save)).toBeUndefined()
  })
})

describe('the side a text is written from', () => {
  it('stands beside every language of a page that has both', () => {
    expect(
      settleLanguages('<html lang="en"><p lang="ar">نعم <b lang="fr">oui</b></p></html>'),
    ).toBe(
      '<html lang="en" dir="ltr"><p lang="ar" dir="rtl">نعم <b lang="fr" dir="ltr">oui</b></p></html>',
    )
  })

  it('is not said where a page has one only', () => {
    const page = '<html lang="en"><p lang="arn">Mapudungun</p></html>'
    expect(settleLanguages(page)).toBe(page)
  })
})
