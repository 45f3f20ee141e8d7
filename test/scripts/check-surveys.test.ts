import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { complaintsAbout } from '../../scripts/check-surveys.ts'
import { temporaryFolder } from '../support/world.ts'

const shipped = readFileSync('surveys/scorecard-partner-of-choice.yaml', 'utf8')
const place = temporaryFolder()
const file = join(place.folder, 'survey.yaml')
afterAll(place.remove)

/** What the author reads, without the file's name. */
function complaintsAboutTexts(...texts: string[]): string[] {
  const files = texts.map((text, index) => {
    const name = index === 0 ? file : `${file}-${index}`
    writeFileSync(name, text)
    return name
  })
  return complaintsAbout(files).map((line) => line.replace(/^[^:]*:/, ''))
}

/** The shipped survey with one passage written differently. */
function rewritten(passage: string, instead: string): string {
  expect(shipped).toContain(passage)
  return shipped.replace(passage, () => instead)
}

function check(...files: string[]) {
  return spawnSync(process.execPath, ['scripts/check-surveys.ts', ...files], { encoding: 'utf8' })
}

function lineOf(text: string, passage: string): number {
  return text.slice(0, text.indexOf(passage)).split('\n').length
}

/** Another shipped survey with one passage written differently. */
function rewrittenIn(survey: string, passage: string, instead: string): string {
  const text = readFileSync(`surveys/${survey}.yaml`, 'utf8')
  expect(text).toContain(passage)
  return text.replace(passage, () => instead)
}

describe('an author who checks the surveys', () => {
  it('hears nothing about the surveys that come with the program', () => {
    expect(check()).toMatchObject({ stdout: '', stderr: '', status: 0 })
  })

  it('reads file, line and column of each fault, and the command fails', () => {
    writeFileSync(file, rewritten('code: RES-02', 'code: RES-01'))
    const { stderr, status } = check(file)
    expect(stderr).toMatch(/survey\.yaml:\d+:\d+: section RES, question RES-01, code: the code/)
    expect(status).toBe(1)
  })

  it('is told the line of a text that lacks in one language', () => {
    const french = '              fr: Notre identité est ignorée ou écartée\n'
    const [line, ...more] = complaintsAboutTexts(rewritten(french, ''))
    expect(line).toBe(
      `${lineOf(shipped, french) - 2}:13: section RES, question RES-01, anchor 1, label: the text in "fr" is missing; add a line "fr: …", or take fr off the list "languages" at the top`,
    )
    expect(more).toEqual([])
  })

  it.each([
    [
      'a text in a language nobody promised',
      '      fr: Respect et équité',
      '      fr: Respect et équité\n      rn: Icubahiro',
      '"rn" is not one of the survey\'s languages',
    ],
    ['a code that stands twice', 'code: RES-02', 'code: RES-01', 'the code RES-01 stands twice'],
    [
      'a code of another section',
      'code: RES-02',
      'code: TRU-09',
      'the code TRU-09 does not belong to section RES',
    ],
    [
      'a headline statement with a code of no section',
      'code: RES-02',
      'code: XYZ-02',
      'the code XYZ-02 does not belong to section RES',
    ],
    [
      'a year in a code that is no proposal',
      'code: RES-02',
      'code: RES-2026-02',
      'the code RES-2026-02 does not belong',
    ],
    [
      'the letter kept for proposals on a text',
      'code: RES-91',
      'code: P-2026-01',
      'codes that begin with P- are kept',
    ],
    [
      'a placeholder nobody fills',
      'The way {office} treats',
      'The way {ngo} treats',
      '{ngo} is not a placeholder of this survey',
    ],
    [
      'a brace left open',
      'The way {office} treats',
      'The way {office treats',
      '{office is not a placeholder',
    ],
    [
      'a placeholder the program does not know',
      "  '{de_office}':",
      "  '{city}':",
      'nothing can be filled in for {city}',
    ],
    [
      'a key that is misspelt',
      '        facet: culture',
      '        facette: culture',
      '"facette" is not known here',
    ],
    ['a key that is missing', '        rev: 1\n', '', '"rev" is missing; add it: it is a number'],
    [
      'a type that does not exist',
      'type: grade5\n        facet',
      'type: stars\n        facet',
      'this kind of question is not known',
    ],
    [
      'a time nobody gave',
      'minutes: 15\n',
      '',
      'it is not said how long answering takes; add a line "minutes: 15"',
    ],
    [
      'a value that is not allowed',
      'facet: culture',
      'facet: mood',
      '"facet" cannot be this; write policies or systems or culture',
    ],
    ['a section twice', '  - id: TRU', '  - id: RES', 'the section "RES" stands twice'],
    ['a code in small letters', 'code: RES-02', 'code: res-02', 'a code reads like RES-01'],
    [
      'an unquoted brace',
      "en: '{office} respects who",
      'en: {office} respects who',
      'the YAML cannot be read',
    ],
    [
      'the same key twice',
      'version: 1.0.1',
      'version: 1.0.1\nversion: 1.0.1',
      'the YAML cannot be read',
    ],
  ])('is told of %s', (_, passage, instead, words) => {
    const text = rewritten(passage, instead)
    const complaints = complaintsAboutTexts(text)
    expect(complaints.join('\n')).toContain(words)
    expect(complaints[0]).toMatch(/^\d+:\d+: /)
  })

  it.each([
    [
      'a kind of survey that does not exist',
      'ghp-principles-of-partnership',
      'kind: self_assessment',
      'kind: quiz',
      'this kind of survey is not known; write kind: scorecard, principles_check',
    ],
    [
      'a headline outside a scorecard',
      'non-negotiable-principles',
      'type: grade5\n        principle',
      'type: grade5\n        headline: true\n        principle',
      'only statements of a scorecard count in the headline',
    ],
    [
      'a type that does not go with the scale',
      'ghp-principles-of-partnership',
      'type: freq5',
      'type: grade5',
      'grade5 does not go with the scale freq5',
    ],
    [
      'a pair without a right side',
      'authenticity-diagnostic',
      '        right:\n          en: Both sides decide together\n          fr: Les deux parties décident ensemble\n',
      '',
      'question AUT-01, right: "right" is missing',
    ],
    [
      'a side that lacks in one language',
      'authenticity-diagnostic',
      '          fr: Les deux parties décident ensemble\n',
      '',
      'question AUT-01, right: the text in "fr" is missing',
    ],
    [
      'a number of signs without a class',
      'authenticity-diagnostic',
      'from: 3\n      to: 6',
      'from: 4\n      to: 6',
      'class contractual: this class goes from 4 to 6; begin at 3 and reach to 6',
    ],
    [
      'more answers needed than there are',
      'authenticity-diagnostic',
      'trait_questions: 5',
      'trait_questions: 7',
      '7 must be graded, but only 6 questions have a trait',
    ],
    [
      'more choices than there are',
      'appreciative-inquiry-5d',
      'max_choices: 2',
      'max_choices: 8',
      '8 may be picked, but only 7 choices are there',
    ],
    [
      'a choice that stands twice',
      'appreciative-inquiry-5d',
      '- value: TRU',
      '- value: RES',
      'the choice "RES" stands twice',
    ],
    [
      'a default that is no choice',
      'appreciative-inquiry-5d',
      'default: summary',
      'default: resume',
      'the default "resume" is not among the choices',
    ],
    [
      'a theme that stands twice',
      'appreciative-inquiry-5d',
      'code: T-VOICE',
      'code: T-RESPECT',
      'the theme "T-RESPECT" stands twice',
    ],
    [
      'a theme to choose that coders do not have',
      'appreciative-inquiry-5d',
      '- value: T-FLEX',
      '- value: T-SPEED',
      'T-SPEED is not a theme of the codebook',
    ],
    [
      'a theme nobody explained in French',
      'appreciative-inquiry-5d',
      '        fr: Honnêteté, parole tenue, délégation.\n',
      '',
      'theme T-TRUST, definition: the text in "fr" is missing',
    ],
    [
      'an appreciation without its mark',
      'appreciative-inquiry-5d',
      '        index: appreciation\n',
      '',
      'APP-01 is not marked as part of the appreciation',
    ],
    [
      'an appreciation made of something else',
      'appreciative-inquiry-5d',
      '      - APP-03\n',
      '',
      'the appreciation is made of APP-01, APP-02, APP-03',
    ],
    [
      'a way of answering that does not exist',
      'appreciative-inquiry-5d',
      '  - paired_interview',
      '  - telephone',
      'write self or paired_interview',
    ],
    [
      'somebody else to route an answer to',
      'non-negotiable-principles',
      'route_to: person_of_trust',
      'route_to: coordinator',
      'write person_of_trust',
    ],
    [
      'two wishes of one rank',
      'appreciative-inquiry-5d',
      'wish: 2',
      'wish: 1',
      'two questions ask for the wish of one rank',
    ],
  ])('is told of %s', (_, survey, passage, instead, words) => {
    const complaints = complaintsAboutTexts(rewrittenIn(survey, passage, instead))
    expect(complaints.join('\n')).toContain(words)
    for (const complaint of complaints) expect(complaint).toMatch(/^\d+:\d+: /)
  })

  it('is told that a headline statement needs anchors', () => {
    const [anchors] = / {8}anchors:\n(?: {10}.*\n)+/.exec(shipped) ?? ['']
    expect(complaintsAboutTexts(rewritten(anchors, '')).join('\n')).toContain(
      'question RES-01, anchors: a headline statement has anchors of its own',
    )
  })

  it('may leave the words of a grade to the scale', () => {
    const text = readFileSync('surveys/non-negotiable-principles.yaml', 'utf8')
    const without = text.replace(/ {8}anchors:\n(?: {10}.*\n)+/g, '')
    expect(without).not.toContain('anchors')
    expect(complaintsAboutTexts(without)).toEqual([])
  })

  it('may ask a statement that partners proposed in any section', () => {
    expect(complaintsAboutTexts(rewritten('code: RES-02', 'code: P-2026-01'))).toEqual([])
  })

  it('is told of a default that is no choice', () => {
    const choice = /( +)choices:\n/.exec(shipped)
    expect(choice).not.toBeNull()
    const text = shipped
      .replace(/( +)choices:\n/, '$1default: perhaps\n$1choices:\n')
      .replace(/\n +default: (?!perhaps).*/, '')
    expect(complaintsAboutTexts(text).join('\n')).toContain(
      'the default "perhaps" is not among the choices',
    )
  })

  it('is told when two files share an id', () => {
    expect(complaintsAboutTexts(shipped, shipped).join('\n')).toContain(
      'the id "scorecard-partner-of-choice" is that of',
    )
  })

  it.each(['', '- a list', 'only words', 'null', '[[[[', '%', '\u0000', 'a: &x [*x]'])(
    'is answered in words about a file that is no survey: %j',
    (text) => {
      expect(complaintsAboutTexts(text).length).toBeGreaterThan(0)
    },
  )
})
