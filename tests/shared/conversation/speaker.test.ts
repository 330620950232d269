import { describe, expect, test } from 'vitest'
import { contradicts, withoutSpeaker } from '../../../shared/conversation/follow-ups/speaker.ts'
import { fold } from '../../../shared/understanding/index.ts'

describe('somebody is said to contradict what was said here', () => {
  test.each([
    'mein Admin sagt aber 143',
    'my admin says port 143 is right',
    'but my admin says so',
    'he insists on it, he says',
    'der provider sagt das stimmt nicht',
    'mein Admin sagt, STARTTLS geht auch',
    'they say that is wrong',
    'our it says we must use oauth',
    'mein chef sagt wir dürfen kein ssl nehmen',
    'der Kollege meint, groß geht auch',
    'the guide says to use 587',
  ])('"%s"', (text) => {
    expect(contradicts(fold(text))).toBe(true)
    expect(withoutSpeaker(fold(text))).toBe(fold(text))
  })
})

describe('and here they tell how things are', () => {
  test.each([
    ['der chef sagt internet geht', 'internet geht'],
    ['der admin sagt da ist nix gesperrt', 'da ist nix gesperrt'],
    ['die IT sagt, die Firewall ist offen', 'die firewall ist offen'],
    ['mein kollege sagt bei ihm gehts', 'bei ihm gehts'],
    ['er sagt falsches passwort', 'falsches passwort'],
    ['er sagt kann server nicht finden', 'kann server nicht finden'],
    ['my boss says the internet works', 'the internet works'],
    ['our it says nothing is blocked', 'nothing is blocked'],
    ['the admin says port 993 is open', 'port 993 is open'],
    ['my colleague says his works', 'his works'],
    ['he says the password is wrong', 'the password is wrong'],
    ['der admin sagt das passwort ist richtig', 'das passwort ist richtig'],
    ['the support says the server is down', 'the server is down'],
    ['es geht nicht', 'es geht nicht'],
  ])('"%s"', (text, rest) => {
    expect(contradicts(fold(text))).toBe(false)
    expect(withoutSpeaker(fold(text))).toBe(rest)
  })
})
