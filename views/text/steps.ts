import type { Language } from '../../src/domain/language.ts'
import type { RoundMove, RoundStep } from '../../src/domain/round-step.ts'

type StepWords = { title: string; done: string; open: string; go: string }

type Words = {
  before: Record<RoundMove, string>
  steps: Record<RoundStep, StepWords>
  waived: (reason: string) => string
  standing: Record<'done' | 'open' | 'waived', string>
  openTitle: string
  openWords: string
  reason: (step: string) => string
  missing: (step: string) => string
}

const en: Words = {
  before: {
    opening: 'Before it opens',
    sharing: 'Before the results are shared',
    publishing: 'Before they are published',
  },
  steps: {
    'person-of-trust-named': {
      title: 'Person of trust named',
      done: 'Whoever asks for a confidential talk is heard, or the round does not ask.',
      open: 'The round asks whether somebody wants a confidential talk, and nobody has the role that is told: such a request would wait unread.',
      go: 'Give somebody the role',
    },
    'review-group-formed': {
      title: 'Review group formed',
      done: 'People of the office and of partners prepare the round together, in equal number.',
      open: 'The review group has no partner in it, or the two sides are not equal in number.',
      go: 'Review group',
    },
    'partners-checked': {
      title: 'List of partners checked',
      done: 'Enough partners can be asked; the review names each of them.',
      open: 'Too few partners can be asked yet.',
      go: 'Choose partners',
    },
    'self-score-sealed': {
      title: 'Own grades sealed',
      done: 'What the team graded itself has not changed since closing.',
      open: 'The team’s own grades can still change.',
      go: 'Own grades',
    },
    'comments-cleaned': {
      title: 'Comments read',
      done: 'Two readers have read everything partners wrote, or nobody wrote anything.',
      open: 'Two readers have not read everything partners wrote. What they have not both read is shown nowhere.',
      go: 'Reading',
    },
    'themes-coded': {
      title: 'Themes coded',
      done: 'Both coders are done, or there is nothing to code.',
      open: 'The stories and wishes are not coded yet. Without it the results tell of no themes.',
      go: 'Coding',
    },
    'plan-agreed': {
      title: 'Joint plan agreed',
      done: 'Direction and the elected partner have signed it.',
      open: 'The joint plan is not signed by direction and the elected partner.',
      go: 'Joint plan',
    },
    'plan-final': {
      title: 'Plan brought to an end',
      done: 'Every action has come to an end or is carried over.',
      open: 'Some actions are still open.',
      go: 'Joint plan',
    },
  },
  waived: (reason) => `Left out: ${reason}`,
  standing: { done: 'done', open: 'open', waived: 'left out' },
  openTitle: 'What is not done yet',
  openWords:
    'Do it first, or say in a few words why the round goes on without. The reason stays on the round’s page.',
  reason: (step) => `Why it goes on without “${step}”`,
  missing: (step) => `Say why it goes on without “${step}” (at most 300 characters).`,
}

const fr: Words = {
  before: {
    opening: 'Avant l’ouverture',
    sharing: 'Avant le partage des résultats',
    publishing: 'Avant leur publication',
  },
  steps: {
    'person-of-trust-named': {
      title: 'Personne de confiance désignée',
      done: 'Qui demande un entretien confidentiel est entendu, ou le cycle ne le propose pas.',
      open: 'Le cycle propose un entretien confidentiel, et personne n’a le rôle qui en est averti : une demande attendrait sans être lue.',
      go: 'Donner ce rôle à quelqu’un',
    },
    'review-group-formed': {
      title: 'Groupe de revue formé',
      done: 'Des personnes du bureau et des partenaires préparent le cycle ensemble, à nombre égal.',
      open: 'Le groupe de revue ne compte aucun partenaire, ou les deux côtés ne sont pas à nombre égal.',
      go: 'Groupe de revue',
    },
    'partners-checked': {
      title: 'Liste des partenaires vérifiée',
      done: 'Assez de partenaires peuvent être interrogés ; la relecture les nomme tous.',
      open: 'Trop peu de partenaires peuvent être interrogés.',
      go: 'Choisir les partenaires',
    },
    'self-score-sealed': {
      title: 'Auto-évaluation scellée',
      done: 'Les notes que l’équipe s’est données n’ont plus changé depuis la clôture.',
      open: 'Les notes que l’équipe se donne peuvent encore changer.',
      go: 'Auto-évaluation',
    },
    'comments-cleaned': {
      title: 'Commentaires lus',
      done: 'Deux lecteurs ont lu tout ce que les partenaires ont écrit, ou personne n’a rien écrit.',
      open: 'Deux lecteurs n’ont pas lu tout ce que les partenaires ont écrit. Ce que les deux n’ont pas lu n’est montré nulle part.',
      go: 'Lecture',
    },
    'themes-coded': {
      title: 'Thèmes codés',
      done: 'Les deux codeurs ont terminé, ou il n’y a rien à coder.',
      open: 'Les récits et les vœux ne sont pas encore codés. Sans cela, les résultats ne disent rien des thèmes.',
      go: 'Codage',
    },
    'plan-agreed': {
      title: 'Plan commun convenu',
      done: 'La direction et le partenaire élu l’ont signé.',
      open: 'Le plan commun n’est pas signé par la direction et le partenaire élu.',
      go: 'Plan commun',
    },
    'plan-final': {
      title: 'Plan mené à son terme',
      done: 'Chaque action est arrivée à son terme ou est reportée.',
      open: 'Des actions sont encore ouvertes.',
      go: 'Plan commun',
    },
  },
  waived: (reason) => `Laissé de côté : ${reason}`,
  standing: { done: 'fait', open: 'à faire', waived: 'laissé de côté' },
  openTitle: 'Ce qui n’est pas encore fait',
  openWords:
    'Faites-le d’abord, ou dites en quelques mots pourquoi le cycle continue sans. La raison reste sur la page du cycle.',
  reason: (step) => `Pourquoi continuer sans « ${step} »`,
  missing: (step) => `Dites pourquoi continuer sans « ${step} » (300 caractères au plus).`,
}

export const stepsText: Record<Language, Words> = { en, fr }
