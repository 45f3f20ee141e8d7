import type { Language } from '../../src/domain/language.ts'

/** What all partners of a round are told once. */
type Words = {
  extension: {
    subject: (title: string) => string
    moved: (office: string, title: string, before: string, closing: string) => string
    sent: (partner: string) => string
    notSent: (partner: string) => string
  }
  cancellation: {
    subject: (title: string) => string
    calledOff: (office: string, title: string) => string
    erased: string
    thanks: string
  }
}

const en: Words = {
  extension: {
    subject: (title) => `More time to answer: ${title}`,
    moved: (office, title, before, closing) =>
      `${office} has moved the closing of “${title}” from ${before} to ${closing}. It will not be moved again.`,
    sent: (partner) =>
      `The answers of ${partner} have arrived, thank you: there is nothing to do. Until the new closing you can still change them with the same link.`,
    notSent: (partner) =>
      `The answers of ${partner} can still be sent until then. If you have begun, the same link opens what you have saved.`,
  },
  cancellation: {
    subject: (title) => `Called off: ${title}`,
    calledOff: (office, title) => `${office} has called off the evaluation “${title}”.`,
    erased:
      'Everything that was answered has been erased. No result is computed from it, and the personal link takes no more answers.',
    thanks: 'There is nothing you need to do. Thank you for the time you have given to it.',
  },
}

const fr: Words = {
  extension: {
    subject: (title) => `Plus de temps pour répondre : ${title}`,
    moved: (office, title, before, closing) =>
      `${office} a repoussé la clôture de « ${title} » du ${before} au ${closing}. Elle ne sera plus repoussée.`,
    sent: (partner) =>
      `Les réponses de votre organisation (${partner}) sont bien arrivées, merci : il n’y a rien à faire. Jusqu’à la nouvelle clôture, vous pouvez encore les modifier avec le même lien.`,
    notSent: (partner) =>
      `Les réponses de votre organisation (${partner}) peuvent encore être envoyées jusque-là. Si vous avez commencé, le même lien ouvre ce que vous avez enregistré.`,
  },
  cancellation: {
    subject: (title) => `Annulé : ${title}`,
    calledOff: (office, title) => `${office} a annulé l’évaluation « ${title} ».`,
    erased:
      'Toutes les réponses données ont été effacées. Aucun résultat n’en est tiré, et le lien personnel n’accepte plus de réponses.',
    thanks: 'Vous n’avez rien à faire. Merci du temps que vous y avez consacré.',
  },
}

export const announcementsText: Record<Language, Words> = { en, fr }
