import { createHash } from 'node:crypto'
import { inlineStyle } from '../../views/components/respond/respondent-page.tsx'

/** What the content policy must name for the respondent's inline stylesheet to count. */
export const inlineStyleHash = `sha256-${createHash('sha256').update(inlineStyle).digest('base64')}`
