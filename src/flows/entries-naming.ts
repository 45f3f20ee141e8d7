import { evidenceNames } from '../../db/store/evidence.ts'
import { allEntries, allVersions } from '../../db/store/register-entries.ts'
import type { Deps } from '../deps.ts'
import { nameKey } from '../domain/partner.ts'
import type { Values } from '../domain/records/field.ts'
import type { Entry } from '../domain/registers/entry.ts'
import { registerOf } from '../domain/registers/index.ts'

/** The entries in which a name was typed: in what they say, what they said once, or the name of one of their files. */
export async function entriesNaming({ db }: Deps, name: string): Promise<readonly Entry[]> {
  const key = nameKey(name)
  const [entries, versions, files] = [
    await allEntries(db),
    Map.groupBy(await allVersions(db), ({ entry }) => entry),
    Map.groupBy(await evidenceNames(db, 'entry'), ({ owner }) => owner),
  ]
  return entries.filter((entry) => {
    const said = [entry, ...(versions.get(entry.id) ?? [])].flatMap(({ values }) =>
      typedIn(entry, values),
    )
    const named = (files.get(entry.id) ?? []).map((file) => file.name)
    return [...said, ...named].some((words) => nameKey(words).includes(key))
  })
}

function typedIn({ register }: Entry, values: Values): readonly string[] {
  return registerOf(register)
    .fields.filter(({ kind }) => kind === 'line' || kind === 'text')
    .map(({ key }) => `${values[key] ?? ''}`)
}
