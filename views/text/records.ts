import type { Language } from '../../src/domain/language.ts'
import type { RecordFault } from '../../src/domain/records/read-record.ts'

type Words = {
  faults: string
  choose: string
  nobody: string
  nothing: string
  yes: string
  no: string
  optional: string
  severalHint: string
  /** `label` names the field, `than` the one it was compared with. */
  fault: (fault: RecordFault, label: string, than: string) => string
}

/** Words of records of declared fields: registers, sheets, assessments. */
export const recordsText: Readonly<Record<Language, Words>> = {
  en: {
    faults: 'Please correct this first',
    choose: 'Choose',
    nobody: 'Nobody',
    nothing: 'Nothing yet',
    yes: 'Yes',
    no: 'No',
    optional: 'may be left empty',
    severalHint: 'Tick all that apply.',
    fault: ({ kind }, label, than) => {
      switch (kind) {
        case 'missing':
          return `${label}: please fill this in`
        case 'too-long':
          return `${label}: this is too long, please shorten it`
        case 'not-a-day':
          return `${label}: please write a day of the calendar`
        case 'not-a-number':
          return `${label}: please write a whole number`
        case 'out-of-range':
          return `${label}: this number cannot be right`
        case 'not-an-option':
          return `${label}: please choose from the list`
        case 'only-one':
          return `${label}: please choose only one`
        case 'before':
          return `${label}: this day lies before “${than}”`
        case 'more':
          return `${label}: this is more than “${than}”`
        case 'needed':
          return `${label}: please fill this in, because of “${than}”`
        case 'not-here':
          return `${label}: leave this empty, because of “${than}”`
      }
    },
  },
  fr: {
    faults: 'À corriger d’abord',
    choose: 'Choisissez',
    nobody: 'Personne',
    nothing: 'Rien pour l’instant',
    yes: 'Oui',
    no: 'Non',
    optional: 'peut rester vide',
    severalHint: 'Cochez tout ce qui convient.',
    fault: ({ kind }, label, than) => {
      switch (kind) {
        case 'missing':
          return `${label} : à remplir`
        case 'too-long':
          return `${label} : trop long, raccourcissez le texte`
        case 'not-a-day':
          return `${label} : indiquez un jour du calendrier`
        case 'not-a-number':
          return `${label} : indiquez un nombre entier`
        case 'out-of-range':
          return `${label} : ce nombre n’est pas possible`
        case 'not-an-option':
          return `${label} : choisissez dans la liste`
        case 'only-one':
          return `${label} : un seul choix`
        case 'before':
          return `${label} : ce jour précède « ${than} »`
        case 'more':
          return `${label} : c’est plus que « ${than} »`
        case 'needed':
          return `${label} : à remplir, à cause de « ${than} »`
        case 'not-here':
          return `${label} : à laisser vide, à cause de « ${than} »`
      }
    },
  },
}
