import type { IssueFault } from '../../src/domain/issue-form.ts'
import type { IssueReaders, IssueWay } from '../../src/domain/issue-ways.ts'
import { inEveryLanguage } from './catalogue.ts'

type Words = {
  door: string
  title: string
  lead: (office: string) => string
  open: (office: string) => string
  colleagues: string
  talk: string
  toTitle: string
  ways: Record<IssueWay, (readers: IssueReaders) => string>
  reads: Record<IssueWay, (readers: IssueReaders) => string>
  days: (first: number, second: number) => string
  titleLabel: string
  wordsLabel: string
  hint: string
  button: string
  own: string
  none: string
  with: (level: string, due: string) => string
  settled: string
  reopen: Record<'title' | 'button', string> & { until: (day: string) => string }
  raised: string
  reopened: string
  enough: string
  tooLate: string
  meanwhile: string
  faults: string
  faultWords: (fault: IssueFault) => string
}

const listed = (names: readonly string[], and: string) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] ?? ''}`

const en: Words = {
  door: 'Raise an issue, or see what became of one',
  title: 'Issues between us',
  lead: (office) =>
    `Is something between you and ${office} not as it should be: a payment, a promise, a decision, how you are treated? You can say so here at any time.`,
  open: (office) =>
    `This is not confidential like your answers: whoever reads it at ${office} sees the name of your organisation and yours.`,
  colleagues:
    'Colleagues who have a personal link of your organisation read it, too; what you send past your focal point stands behind your own link only.',
  talk: 'For a confidential talk:',
  toTitle: 'Who is to read it?',
  ways: {
    'focal-point': ({ focalPoint }) => `Our focal point, ${focalPoint ?? ''}`,
    coordination: ({ focalPoint }) =>
      focalPoint === null
        ? 'The coordination'
        : 'Not our focal point: straight to the coordination',
    direction: ({ focalPoint, coordinates }) =>
      focalPoint === null || coordinates
        ? 'Straight to the direction'
        : 'Not our focal point: straight to the direction',
  },
  reads: {
    'focal-point': ({ focalPoint, coordination, coordinates }) =>
      coordinates
        ? `Read by the coordination: ${listed(coordination, 'and')}.`
        : `Read by ${focalPoint ?? ''} and the coordination: ${listed(coordination, 'and')}.`,
    coordination: ({ focalPoint, coordination }) =>
      focalPoint === null
        ? `Read by ${listed(coordination, 'and')}, and by your focal point once you have one.`
        : `Read by ${listed(coordination, 'and')}. ${focalPoint} never reads it, whatever becomes of it.`,
    direction: ({ focalPoint, coordination, coordinates, direction }) =>
      `Read by ${listed(direction, 'and')}, and by the coordination: ${listed(coordination, 'and')}.${
        focalPoint === null || coordinates ? '' : ` ${focalPoint} never reads it.`
      }`,
  },
  days: (first, second) =>
    `What is not settled in time goes on by itself: from the focal point to the coordination after ${first} days, from there to the direction after ${second}. The direction reads what comes to it, and what was settled.`,
  titleLabel: 'In one line',
  wordsLabel: 'What is the matter, and what would help?',
  hint: 'A few sentences are enough.',
  button: 'Raise the issue',
  own: 'Issues of your organisation',
  none: 'None so far.',
  with: (level, due) => `Open. With: ${level}, until ${due}.`,
  settled: 'Settled.',
  reopen: {
    title: 'It is not settled, because',
    until: (day) => `You can say so until ${day}. Then it is open again.`,
    button: 'Open it again',
  },
  raised: 'Thank you. The issue is raised; you find here what becomes of it.',
  reopened: 'The issue is open again.',
  enough:
    'Many issues of your organisation are open already. Please wait until one of them is settled, or talk to the office.',
  tooLate: 'This issue cannot be opened again any more. Please raise a new one.',
  meanwhile:
    'Something was done about this issue at the same moment. Please look, then press again.',
  faults: 'Please look at these fields',
  faultWords: ({ field, kind, by }) => {
    if (kind === 'too-long') return `This is too long by ${by ?? 0} characters.`
    switch (field) {
      case 'title':
        return 'Say in one line what it is about.'
      case 'to':
        return 'Choose who is to read it.'
      case 'why':
        return 'Say why it is not settled.'
      default:
        return 'Say what is the matter.'
    }
  },
}

const fr: Words = {
  door: 'Signaler une difficulté',
  title: 'Les difficultés entre nous',
  lead: (office) =>
    `Quelque chose ne va pas entre vous et ${office} : un paiement, une promesse, une décision, la façon dont on vous traite ? Vous pouvez le dire ici à tout moment.`,
  open: (office) =>
    `Ce n’est pas confidentiel comme vos réponses : qui le lit (${office}) voit le nom de votre organisation et le vôtre.`,
  colleagues:
    'Vos collègues qui ont un lien personnel de votre organisation le lisent aussi ; ce que vous envoyez sans passer par votre point focal ne se lit que derrière votre propre lien.',
  talk: 'Pour un entretien confidentiel :',
  toTitle: 'Qui doit le lire ?',
  ways: {
    'focal-point': ({ focalPoint }) => `Notre point focal, ${focalPoint ?? ''}`,
    coordination: ({ focalPoint }) =>
      focalPoint === null
        ? 'La coordination'
        : 'Pas notre point focal : directement la coordination',
    direction: ({ focalPoint, coordinates }) =>
      focalPoint === null || coordinates
        ? 'Directement la direction'
        : 'Pas notre point focal : directement la direction',
  },
  reads: {
    'focal-point': ({ focalPoint, coordination, coordinates }) =>
      coordinates
        ? `Lu par la coordination : ${listed(coordination, 'et')}.`
        : `Lu par ${focalPoint ?? ''} et par la coordination : ${listed(coordination, 'et')}.`,
    coordination: ({ focalPoint, coordination }) =>
      focalPoint === null
        ? `Lu par ${listed(coordination, 'et')}, et par votre point focal dès que vous en aurez un.`
        : `Lu par ${listed(coordination, 'et')}. ${focalPoint} ne le lit jamais, quoi qu’il en advienne.`,
    direction: ({ focalPoint, coordination, coordinates, direction }) =>
      `Lu par ${listed(direction, 'et')}, et par la coordination : ${listed(coordination, 'et')}.${
        focalPoint === null || coordinates ? '' : ` ${focalPoint} ne le lit jamais.`
      }`,
  },
  days: (first, second) =>
    `Ce qui n’est pas réglé à temps passe de lui-même plus loin : du point focal à la coordination après ${first} jours, de là à la direction après ${second}. La direction lit ce qui lui parvient et ce qui a été réglé.`,
  titleLabel: 'En une ligne',
  wordsLabel: 'De quoi s’agit-il, et qu’est-ce qui aiderait ?',
  hint: 'Quelques phrases suffisent.',
  button: 'Signaler la difficulté',
  own: 'Les difficultés de votre organisation',
  none: 'Aucune pour le moment.',
  with: (level, due) => `Ouverte. S’en occupe : ${level}, jusqu’au ${due}.`,
  settled: 'Réglée.',
  reopen: {
    title: 'Elle n’est pas réglée, parce que',
    until: (day) => `Vous pouvez le dire jusqu’au ${day}. Elle sera alors rouverte.`,
    button: 'La rouvrir',
  },
  raised: 'Merci. La difficulté est signalée ; vous trouverez ici ce qu’elle devient.',
  reopened: 'La difficulté est rouverte.',
  enough:
    'Beaucoup de difficultés de votre organisation sont déjà ouvertes. Attendez que l’une d’elles soit réglée, ou parlez-en au bureau.',
  tooLate: 'Cette difficulté ne peut plus être rouverte. Veuillez en signaler une nouvelle.',
  meanwhile:
    'Quelqu’un a agi sur cette difficulté au même moment. Veuillez regarder, puis appuyer de nouveau.',
  faults: 'Veuillez revoir ces champs',
  faultWords: ({ field, kind, by }) => {
    if (kind === 'too-long') return `C’est trop long de ${by ?? 0} caractères.`
    switch (field) {
      case 'title':
        return 'Dites en une ligne de quoi il s’agit.'
      case 'to':
        return 'Choisissez qui doit le lire.'
      case 'why':
        return 'Dites pourquoi elle n’est pas réglée.'
      default:
        return 'Dites de quoi il s’agit.'
    }
  },
}

/** Issues, as partners raise and read them behind their link. */
export const partnerIssuesText = inEveryLanguage({ en, fr }, { rn: {} })
