import type { EntrySearch, TagCounts } from '../../../src/domain/registers/entry-list.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { registersText } from '../../text/registers.ts'
import { listAddress } from './register-address.ts'

type Props = { frame: Frame; register: Register; search: EntrySearch; tags: readonly TagCounts[] }

/** The report by tag: how many of the entries found carry each word; a word leads to them. */
export function Tags({ frame, register, search, tags }: Props) {
  const t = registersText[frame.language]
  if (tags.length === 0) return null
  return (
    <details>
      <summary>{t.tags}</summary>
      <div class="row">
        {tags.map((tag) => (
          // A table of its own height: a row of the grid would stretch it to the longest.
          <div>
            <TagTable frame={frame} register={register} search={search} tag={tag} />
          </div>
        ))}
      </div>
    </details>
  )
}

function TagTable({
  frame: { language },
  register,
  search,
  tag,
}: Omit<Props, 'tags'> & { tag: TagCounts }) {
  const t = registersText[language]
  const { key, label } = tag.field
  const of = (value: string) =>
    listAddress(register, search, { filters: { ...search.filters, [key]: value }, page: 1 })
  return (
    <table>
      <caption>{label[language]}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t.tag}</th>
          <th scope="col">{t.entries}</th>
        </tr>
      </thead>
      <tbody>
        {tag.counts.map(({ option, entries }) => (
          <tr>
            <th scope="row">
              <a href={of(option.value)}>{option.label[language]}</a>
            </th>
            <td class="number">{entries}</td>
          </tr>
        ))}
        {tag.none > 0 && (
          <tr>
            <th scope="row">
              <span class="soft">{t.notSaid}</span>
            </th>
            <td class="number">{tag.none}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
