import { cleanText, lengthOf } from './answers.ts'
import { isZone } from './calendar.ts'
import { type Colour, mayBeAccent, ownColour, parseColour } from './colour.ts'
import { type Language, parseLanguage } from './language.ts'
import type { Threshold } from './method/high-grades.ts'
import { cleanName, nameFault } from './name.ts'
import type { Office } from './office.ts'
import { smallestGroups } from './round-plan.ts'

export const officeFields = [
  'name',
  'deName',
  'language',
  'zone',
  'colour',
  'k',
  'threshold',
  'linkYears',
  'keyPartners',
  'questionsEn',
  'questionsFr',
  'trustEn',
  'trustFr',
  'visionEn',
  'visionFr',
] as const
export type OfficeField = (typeof officeFields)[number]

/** What stands in the fields of the office's settings. */
export type TypedOffice = Readonly<Record<OfficeField, string>>

export type OfficeFault = {
  field: OfficeField
  kind:
    | 'missing'
    | 'too-long'
    | 'not-an-option'
    | 'not-a-limit'
    | 'not-a-colour'
    | 'too-pale'
    | 'one-language'
}

/** Shares that may count as *receives high grades*; METHOD 5.3 proposes two thirds. */
export const thresholds: readonly Threshold[] = [
  [1, 2],
  [2, 3],
  [3, 4],
]

/** For how many years personal links may go on opening their page; METHOD 5.6 proposes five, the end of a strategy. */
export const linkYearOptions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export const longestOfficeText = 500

export type OfficeFacts = Omit<Office, 'id' | 'languages'>

/**
 * Reads the typed settings of an office. A text must stand in both languages or in none: partners read one of them.
 * @example readOfficeSettings({ ...typed, colour: '#ffd400' }) // faults: colour is too pale to read
 */
export function readOfficeSettings(
  typed: TypedOffice,
): { kind: 'facts'; facts: OfficeFacts } | { kind: 'faults'; faults: readonly OfficeFault[] } {
  const name = cleanName(typed.name)
  const deName = cleanName(typed.deName)
  const language = parseLanguage(typed.language)
  const zone = isZone(typed.zone) ? typed.zone : undefined
  const colour = parseColour(typed.colour)
  const k = smallestGroups.find((option) => String(option) === typed.k)
  const threshold = thresholds.find((option) => option.join('/') === typed.threshold)
  const linkYears = linkYearOptions.find((option) => String(option) === typed.linkYears)
  const keyPartners = limitIn(typed.keyPartners)
  const questions = { en: cleanText(typed.questionsEn), fr: cleanText(typed.questionsFr) }
  const trust = { en: cleanText(typed.trustEn), fr: cleanText(typed.trustFr) }
  const vision = { en: cleanText(typed.visionEn), fr: cleanText(typed.visionFr) }
  const faults: OfficeFault[] = [
    ...nameFaults('name', name),
    ...nameFaults('deName', deName),
    ...optionFaults({ language, zone, k, threshold, linkYears }),
    ...limitFaults(keyPartners),
    ...colourFaults(colour),
    ...textFaults('questionsEn', 'questionsFr', questions),
    ...textFaults('trustEn', 'trustFr', trust),
    ...textFaults('visionEn', 'visionFr', vision),
  ]
  if (faults.length > 0 || !language || !zone || !colour || !k || !threshold || !linkYears)
    return { kind: 'faults', faults }
  if (keyPartners === undefined) return { kind: 'faults', faults }
  const accent = colour === ownColour ? null : colour
  const texts = { questions, trust, vision }
  return {
    kind: 'facts',
    facts: {
      name,
      deName,
      language,
      zone,
      colour: accent,
      k,
      threshold,
      linkYears,
      keyPartners,
      texts,
    },
  }
}

/** The settings as their form shows them. */
export function typedOffice(office: Office): TypedOffice {
  const { name, deName, language, zone, texts } = office
  return {
    name,
    deName,
    language,
    zone,
    colour: office.colour ?? ownColour,
    k: String(office.k),
    threshold: office.threshold.join('/'),
    linkYears: String(office.linkYears),
    keyPartners: office.keyPartners === null ? '' : String(office.keyPartners),
    questionsEn: texts.questions.en,
    questionsFr: texts.questions.fr,
    trustEn: texts.trust.en,
    trustFr: texts.trust.fr,
    visionEn: texts.vision?.en ?? '',
    visionFr: texts.vision?.fr ?? '',
  }
}

function nameFaults(field: OfficeField, name: string): readonly OfficeFault[] {
  const kind = nameFault(name)
  return kind ? [{ field, kind }] : []
}

type Options = {
  language: Language | undefined
  zone: string | undefined
  k: number | undefined
  threshold: Threshold | undefined
  linkYears: number | undefined
}

function optionFaults(options: Options): readonly OfficeFault[] {
  const fields = ['language', 'zone', 'k', 'threshold', 'linkYears'] as const
  return fields
    .filter((field) => options[field] === undefined)
    .map((field) => ({ field, kind: 'not-an-option' }))
}

/** A limit as typed: 1 to 999, or none where the field is empty; undefined where it is neither. */
function limitIn(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined
}

function limitFaults(limit: number | null | undefined): readonly OfficeFault[] {
  return limit === undefined ? [{ field: 'keyPartners', kind: 'not-a-limit' }] : []
}

function colourFaults(colour: Colour | undefined): readonly OfficeFault[] {
  if (colour === undefined) return [{ field: 'colour', kind: 'not-a-colour' }]
  return mayBeAccent(colour) ? [] : [{ field: 'colour', kind: 'too-pale' }]
}

function textFaults(
  inEnglish: OfficeField,
  inFrench: OfficeField,
  { en, fr }: { en: string; fr: string },
): readonly OfficeFault[] {
  const each: readonly [OfficeField, string, string][] = [
    [inEnglish, en, fr],
    [inFrench, fr, en],
  ]
  return each.flatMap(([field, text, other]): OfficeFault[] => {
    if (lengthOf(text) > longestOfficeText) return [{ field, kind: 'too-long' }]
    return text === '' && other !== '' ? [{ field, kind: 'one-language' }] : []
  })
}
