import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import { tasks } from './responsibilities.ts'
import type { Section } from './section.ts'

/** The six tasks of the programme's coordination as a list to tick. */
export const steps: Section = {
  id: 'steps',
  name: both('Steps of the partnership', 'Étapes du partenariat'),
  purpose: both(
    'Which of the six tasks of coordination are done for now.',
    'Lesquelles des six tâches de coordination sont faites pour l’instant.',
  ),
  fields: [
    {
      key: 'done',
      kind: 'several',
      label: both('Done', 'Fait'),
      choices: tasks.map(({ key, label }) => choice(key, label.en, label.fr)),
    },
    { key: 'notes', kind: 'text', label: both('What is still open', 'Ce qui reste à faire') },
  ],
  rules: [],
  see: 'see partners',
  write: 'edit own partners',
}
