/** The domain keeps these words, because spreadsheets are read by them too. */
export { relationshipNames, sectorNames } from '../../src/domain/partner-words.ts'
