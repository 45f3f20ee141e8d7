import { describe, expect, it } from 'vitest'
import { passwordFault } from '../../src/domain/password.ts'

const known = ['Aline Ndayisaba', 'aline.n@amahoro.org', 'Amahoro International']

describe('a password', () => {
  it.each([
    ['eleven char', 'too-short'],
    ['👩‍👩‍👧a', 'too-short'],
    ['y'.repeat(129), 'too-long'],
  ])('%j is %s', (password, fault) => expect(passwordFault(password, known)).toBe(fault))

  it.each([
    'password1234',
    'Password2026!',
    'P@ssw0rd2026!',
    'motdepasse2026',
    'MotDePasse!!!!',
    'azertyuiop123',
    'qwertyuiop[]',
    '123456789012',
    '987654321098',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'abababababab',
    'abc!abc!abc!',
    'welcomewelcome',
    'Bienvenue2026',
    'bujumbura2026',
    '1q2w3e4r5t6y',
    'correcthorsebatterystaple',
    'iloveyou 12345',
  ])('%j is common', (password) => expect(passwordFault(password, known)).toBe('common'))

  it.each([
    'Ndayisaba2026!',
    'aline-ndayisaba',
    'aline.n@amahoro.org',
    'international2026',
    'Amahoro 12345',
  ])('%j is personal or common', (password) =>
    expect(passwordFault(password, known)).toMatch(/personal|common/),
  )

  it.each([
    'seven brass kettles',
    'a long enough password',
    'trois vaches blanches',
    'x7$kq92-11mm',
    '829301746512',
    'мой пароль для работы',
    'كلمة سر طويلة جدا',
    'Aline grows seven tall trees',
  ])('%j may be used', (password) => expect(passwordFault(password, known)).toBeUndefined())
})
