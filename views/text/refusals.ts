import type { Language } from '../../src/domain/language.ts'

type Refusal = { title: string; words: string }
type Words = Record<
  'missing' | 'signedOut' | 'unreadable' | 'tooLarge' | 'tooMany' | 'storage' | 'broken',
  Refusal
> & {
  home: string
}

const en: Words = {
  missing: {
    title: 'There is nothing here',
    words: 'The address may be mistyped, or the page is not for your role.',
  },
  signedOut: {
    title: 'Please sign in first',
    words: 'This file is for people who have signed in. Sign in, then ask for it again.',
  },
  unreadable: {
    title: 'This could not be read',
    words: 'What arrived was damaged or of a kind this page does not take. Go back and try again.',
  },
  tooLarge: {
    title: 'This is too large',
    words: 'What you sent is larger than this page takes. Go back, make it smaller, and try again.',
  },
  tooMany: {
    title: 'Too many tries',
    words: 'Please wait a moment, then try again.',
  },
  storage: {
    title: 'It could not be saved just now',
    words:
      'Nothing was changed. Go back and try again in a minute; what you typed is still in the form.',
  },
  broken: {
    title: 'Something went wrong',
    words: 'The fault is ours and has been noted. Go back and try again.',
  },
  home: 'Home',
}

const fr: Words = {
  missing: {
    title: 'Il n’y a rien ici',
    words: 'L’adresse est peut-être mal écrite, ou la page n’est pas destinée à votre rôle.',
  },
  signedOut: {
    title: 'Connectez-vous d’abord',
    words:
      'Ce fichier est destiné aux personnes connectées. Connectez-vous, puis demandez-le à nouveau.',
  },
  unreadable: {
    title: 'Ceci n’a pas pu être lu',
    words:
      'Ce qui est arrivé est abîmé ou d’un genre que cette page n’accepte pas. Revenez en arrière et réessayez.',
  },
  tooLarge: {
    title: 'C’est trop volumineux',
    words:
      'Votre envoi dépasse ce que cette page accepte. Revenez en arrière, réduisez-le et réessayez.',
  },
  tooMany: {
    title: 'Trop d’essais',
    words: 'Attendez un moment, puis réessayez.',
  },
  storage: {
    title: 'L’enregistrement n’est pas possible pour l’instant',
    words:
      'Rien n’a changé. Revenez en arrière et réessayez dans une minute ; votre texte est encore dans le formulaire.',
  },
  broken: {
    title: 'Quelque chose n’a pas marché',
    words: 'La faute est de notre côté et a été notée. Revenez en arrière et réessayez.',
  },
  home: 'Accueil',
}

export const refusalText: Record<Language, Words> = { en, fr }
