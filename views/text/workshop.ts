import type { Language } from '../../src/domain/language.ts'

type Words = { title: string; lead: string; session: string }

const en: Words = {
  title: 'Record of the workshop',
  lead: 'Where partners and other actors talked about strong and weak points before the round, the record of that workshop stands here: minutes, lists, photographs of the flip charts. It is read by the office.',
  session: 'Sessions with who came and what came of them: the register of sessions',
}

const fr: Words = {
  title: 'Actes de l’atelier',
  lead: 'Si les partenaires et d’autres acteurs ont parlé des points forts et faibles avant le cycle, les actes de cet atelier se trouvent ici : compte rendu, listes, photos des tableaux. Le bureau les lit.',
  session: 'Les séances, avec qui est venu et ce qui en est sorti : le registre des séances',
}

/** What was written down when partners talked before a round. */
export const workshopText: Record<Language, Words> = { en, fr }
