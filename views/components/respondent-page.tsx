import css from '../styles/respondent.css?raw'

export const inlineStyle = css
export const inlineStyleHash = 'sha256-todo'
