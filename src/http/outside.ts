import type { Context } from 'hono'
import type { Deps } from '../deps.ts'
import type { Form } from './forms.ts'
import { preferredLanguage } from './refusals.tsx'

/** What a page needs for somebody who has not signed in. */
export function outside(c: Context, deps: Deps) {
  return { language: preferredLanguage(c), stylesheet: deps.assets.path('staff.css') ?? '' }
}

/** A password exactly as typed, blanks included; empty where it is missing or came twice. */
export function typedPassword(form: Form, name = 'password'): string {
  const [value, ...more] = form.get(name) ?? []
  return value === undefined || more.length > 0 ? '' : value
}
