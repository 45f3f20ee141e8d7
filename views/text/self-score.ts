import type { Language } from '../../src/domain/language.ts'

/** The office's own grades. */
type Words = {
  title: string
  lead: string
  facts: readonly string[]
  given: (given: number, asked: number) => string
  lastBy: <Name>(name: Name, at: string) => readonly (Name | string)[]
  begin: string
  goOn: string
  read: string
  nothing: string
  notAsked: string
  banner: string
  bannerWords: string
  toRound: string
  toParts: string
  save: string
  saved: string
  sealed: string
  sealedWords: (at: string) => string
  unknown: string
  conflict: string
}

const en: Words = {
  title: 'How we grade ourselves',
  lead: 'Your team agrees on one sheet: the same statements your partners grade, seen from your side.',
  facts: [
    'What stands here when the round closes counts. Until then you can change it as often as you like.',
    'Nobody sees it beside the partners’ grades before the round has closed.',
    'The results then show where you see yourselves differently: blind spots and hidden strengths.',
    'It enters no figure of the partners.',
  ],
  given: (given, asked) => `${given} of ${asked} statements graded.`,
  lastBy: (name, at) => ['Last saved by ', name, ` on ${at}.`],
  begin: 'Grade this part',
  goOn: 'Go on with this part',
  read: 'Read what was graded',
  nothing: 'Nothing was graded before the round closed.',
  notAsked: 'This round asks nothing that the office could grade of itself.',
  banner: 'You grade your own organisation.',
  bannerWords: 'One sheet that your team has agreed on. It is sealed when the round closes.',
  toRound: 'Back to the round',
  toParts: 'Back without saving',
  save: 'Save',
  saved: 'Your grades are saved.',
  sealed: 'This sheet is sealed.',
  sealedWords: (at) =>
    `The round closed on ${at}. What stood here then counts and does not change.`,
  unknown:
    'This form does not belong to this round. Your grades are still in it, and nothing was saved.',
  conflict:
    'A colleague graded the same statements meanwhile. Nothing was lost: choose which grade you agree on, then save again.',
}

const fr: Words = {
  title: 'Comment nous nous notons',
  lead: 'Votre équipe s’accorde sur une seule feuille : les mêmes énoncés que vos partenaires, vues de votre côté.',
  facts: [
    'Ce qui figure ici à la clôture du cycle compte. D’ici là, vous pouvez le changer autant que vous voulez.',
    'Personne ne le voit à côté des notes des partenaires avant la clôture.',
    'Les résultats montrent ensuite où vous vous voyez autrement : angles morts et forces cachées.',
    'Cela n’entre dans aucun chiffre des partenaires.',
  ],
  given: (given, asked) =>
    `${given} énoncé${given < 2 ? '' : 's'} noté${given < 2 ? '' : 's'} sur ${asked}.`,
  lastBy: (name, at) => ['Dernier enregistrement par ', name, `, le ${at}.`],
  begin: 'Noter cette partie',
  goOn: 'Continuer cette partie',
  read: 'Lire ce qui a été noté',
  nothing: 'Rien n’a été noté avant la clôture du cycle.',
  notAsked: 'Ce cycle ne demande rien que l’équipe puisse noter d’elle-même.',
  banner: 'Vous notez votre propre organisation.',
  bannerWords:
    'Une seule feuille, sur laquelle votre équipe s’est accordée. Elle est scellée à la clôture du cycle.',
  toRound: 'Retour au cycle',
  toParts: 'Revenir sans enregistrer',
  save: 'Enregistrer',
  saved: 'Vos notes sont enregistrées.',
  sealed: 'Cette feuille est scellée.',
  sealedWords: (at) =>
    `Le cycle s’est clos le ${at}. Ce qui figurait ici compte et ne change plus.`,
  unknown:
    'Ce formulaire n’appartient pas à ce cycle. Vos notes y sont encore, et rien n’a été enregistré.',
  conflict:
    'Un collègue a noté les mêmes énoncés entre-temps. Rien n’est perdu : choisissez la note sur laquelle vous êtes d’accord, puis enregistrez de nouveau.',
}

export const selfScoreText: Record<Language, Words> = { en, fr }
