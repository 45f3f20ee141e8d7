import type { Visitor } from './world.ts'

/** A form on a page as a browser would post it: what stands in it, changed by what the person fills in. */
export type FoundForm = { action: string; fields: Record<string, string | string[]> }

/** Finds the form that has a certain button or field, and reads what stands in it. */
export function formWith(html: string, mark: string): FoundForm {
  const form = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
    .map(([text]) => text)
    .find((text) => text.includes(mark))
  if (form === undefined) throw new Error(`no form with ${mark} on the page`)
  const action = attribute(/<form\b[^>]*>/.exec(form)?.[0] ?? '', 'action') ?? ''
  return { action, fields: fieldsIn(form) }
}

function fieldsIn(form: string) {
  const fields: Record<string, string | string[]> = {}
  const add = (name: string, value: string) => {
    const before = fields[name]
    if (before === undefined) fields[name] = value
    else fields[name] = [...(typeof before === 'string' ? [before] : before), value]
  }
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const choosable = /type="(radio|checkbox)"/.test(tag)
    if (name && (!choosable || /\bchecked\b/.test(tag)))
      add(name, attribute(tag, 'value') ?? (choosable ? 'on' : ''))
  }
  for (const [, tag = '', text = ''] of form.matchAll(/(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g))
    add(attribute(tag, 'name') ?? '', decoded(text))
  for (const [, tag = '', options = ''] of form.matchAll(
    /(<select\b[^>]*>)([\s\S]*?)<\/select>/g,
  )) {
    const all = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option)
    const chosen = all.find((option) => /\bselected\b/.test(option)) ?? all[0] ?? ''
    add(attribute(tag, 'name') ?? '', attribute(chosen, 'value') ?? '')
  }
  return fields
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : decoded(found)
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** Fills in the form with a mark on the page at an address and posts it. */
export async function submit(
  visitor: Visitor,
  path: string,
  mark: string,
  filled: Record<string, string | string[]> = {},
) {
  const { action, fields } = formWith(await visitor.read(path), mark)
  return await visitor.post(action === '' ? path : action, { ...fields, ...filled })
}

/** Where a redirect leads. */
export function leadsTo(reply: Response): string {
  const location = reply.headers.get('location')
  if (reply.status !== 303 || !location)
    throw new Error(`not redirected but answered ${reply.status}`)
  return new URL(location, 'http://partners.test').pathname
}
