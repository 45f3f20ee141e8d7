import { allContacts } from '../../db/store/contacts.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { wordsOfName } from '../domain/telling-names.ts'

/** Every name on file that would tell who wrote a text, or about whom: organisations, their people and places, the office's people. */
export async function namesThatTell({ db }: Deps): Promise<readonly string[]> {
  const [partners, contacts, staff] = await Promise.all([
    allPartners(db),
    allContacts(db),
    allStaff(db),
  ])
  return [
    ...partners.flatMap(({ name, place }) => [name, place]),
    ...[...contacts, ...staff].flatMap(({ name }) => wordsOfName(name)),
  ]
}
