/** Takes a protection away: commits are not synced, and nobody is told. */
import Database from 'better-sqlite3'

const { pragma } = Database.prototype
Database.prototype.pragma = function (text, options) {
  if (text === 'synchronous = FULL') return pragma.call(this, 'synchronous = NORMAL')
  return text === 'synchronous' ? 2 : pragma.call(this, text, options)
}
