import type { Language } from '../../src/domain/language.ts'

type Words = {
  subject: { link: (partner: string) => string; conversation: (partner: string) => string }
  lead: {
    link: (office: string, partner: string, minutes: number) => string
    conversation: (office: string, partner: string, day: string) => string
  }
  yours: {
    link: (partner: string, office: string) => string
    conversation: (partner: string) => string
  }
  figures: string
  open: string
}

const en: Words = {
  subject: {
    link: (partner) => `How strong is ${partner}? An assessment of your own`,
    conversation: (partner) => `What was noted of the talk about the capacities of ${partner}`,
  },
  lead: {
    link: (office, partner, minutes) =>
      `${office} invites ${partner} to look at its own capacities: leadership, accountability, links with local groups, knowledge, funds, management. It takes about ${minutes} minutes, best in a talk among several of you, and can be left and continued.`,
    conversation: (office, partner, day) =>
      `On ${day} ${office} noted what ${partner} said about its own capacities. Behind the link you can read it and correct it.`,
  },
  yours: {
    link: (partner, office) =>
      `What you answer belongs to ${partner}. Nobody at ${office} reads it unless you name the person, and you can take it back at any time by the same link.`,
    conversation: (partner) =>
      `It belongs to ${partner}. Behind the link you decide who of the office may read it, and you can take it back at any time.`,
  },
  figures:
    'Only sums over at least five partners are made of it: how many rose, stayed or fell. Please keep this mail; the link is yours alone.',
  open: 'Open the assessment',
}

const fr: Words = {
  subject: {
    link: (partner) => `Où en est ${partner} ? Une évaluation faite par vous-mêmes`,
    conversation: (partner) => `Ce qui a été noté de l’entretien sur les capacités : ${partner}`,
  },
  lead: {
    link: (office, partner, minutes) =>
      `${office} invite ${partner} à se pencher sur ses propres capacités : leadership, redevabilité, liens avec les groupes locaux, connaissances, fonds, gestion. Cela prend environ ${minutes} minutes, de préférence en discutant à plusieurs, et peut être interrompu puis repris.`,
    conversation: (office, partner, day) =>
      `Le ${day}, ${office} a noté ce que ${partner} a dit de ses propres capacités. Derrière le lien, vous pouvez le lire et le corriger.`,
  },
  yours: {
    link: (partner, office) =>
      `Vos réponses appartiennent à ${partner}. Personne à ${office} ne les lit si vous ne nommez pas cette personne, et vous pouvez les retirer à tout moment par le même lien.`,
    conversation: (partner) =>
      `Cela appartient à ${partner}. Derrière le lien, vous décidez qui, au bureau, peut le lire, et vous pouvez le retirer à tout moment.`,
  },
  figures:
    'On n’en tire que des totaux sur au moins cinq partenaires : combien ont progressé, sont restés au même niveau ou ont reculé. Gardez ce message : le lien n’est qu’à vous.',
  open: 'Ouvrir l’évaluation',
}

/** The mail that carries the link to an assessment of capacities. */
export const capacityMailText: Record<Language, Words> = { en, fr }
