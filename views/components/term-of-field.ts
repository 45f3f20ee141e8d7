import type { Field } from '../../src/domain/records/field.ts'
import type { ListId } from '../../src/domain/records/list-id.ts'
import type { TermName } from '../text/glossary.ts'

const ofLists: Partial<Record<ListId, TermName>> = {
  'impact-groups': 'impact-group',
  'working-models': 'programmatic-model',
  programmes: 'programme-approach',
}

const ofKeys: Readonly<Record<string, TermName | undefined>> = {
  contract_holder: 'contract-holder',
  horizon: 'horizon',
  liaison: 'liaison',
}

/** The word of the glossary that a field's name asks for, if any. */
export function termOfField(field: Field): TermName | undefined {
  return 'list' in field ? ofLists[field.list] : ofKeys[field.key]
}
