import { type Bilingual, both } from '../language.ts'
import type { Field } from '../records/field.ts'
import type { Section } from './section.ts'

/** The six tasks of whoever coordinates a programme with a partner. */
export const tasks: readonly { key: string; label: Bilingual }[] = [
  { key: 'select', label: both('Choosing the partner', 'Choisir le partenaire') },
  {
    key: 'establish',
    label: both('Designing, negotiating, contracting', 'Concevoir, négocier, contractualiser'),
  },
  { key: 'nurture', label: both('Nurturing the relation', 'Entretenir la relation') },
  { key: 'monitor', label: both('Following the work', 'Suivre le travail') },
  { key: 'oversee', label: both('Overseeing the whole', 'Superviser l’ensemble') },
  { key: 'learn', label: both('Learning together', 'Apprendre ensemble') },
]

/** What somebody may have to do with a task. */
export const parts: readonly { key: string; label: Bilingual }[] = [
  { key: 'decides', label: both('Decides', 'Décide') },
  { key: 'does', label: both('Does it', 'Fait') },
  { key: 'consulted', label: both('Is consulted', 'Est consulté') },
  { key: 'told', label: both('Is told', 'Est informé') },
]

export function cellKey(task: string, part: string): string {
  return `${task}_${part}`
}

/** Who decides, does, is consulted and is told, task by task: roles or names, of both sides. */
export const responsibilities: Section = {
  id: 'responsibilities',
  name: both('Who does what', 'Qui fait quoi'),
  purpose: both(
    'For each task who decides, who does it, who is consulted and who is told, on both sides.',
    'Pour chaque tâche, qui décide, qui fait, qui est consulté et qui est informé, des deux côtés.',
  ),
  fields: tasks.flatMap((task) => parts.map((part) => cell(task, part))),
  rules: [],
  see: 'see partners',
  write: 'edit own partners',
}

function cell(task: (typeof tasks)[number], part: (typeof parts)[number]): Field {
  const label = both(
    `${task.label.en}: ${part.label.en.toLowerCase()}`,
    `${task.label.fr}\u00a0: ${part.label.fr.toLowerCase()}`,
  )
  return { key: cellKey(task.key, part.key), kind: 'line', label }
}
