/** Takes a protection away: the process waits ten seconds for a lock, and everybody with it. */
import Database from 'better-sqlite3'

const { pragma } = Database.prototype
Database.prototype.pragma = function (text, options) {
  if (text === 'busy_timeout') return 900
  if (text === 'secure_delete = ON') pragma.call(this, 'busy_timeout = 10000')
  return pragma.call(this, text, options)
}
