/** What people ask, in both languages: the conversations of the benchmark go through them in turn. */
export const QUESTIONS = [
  'Welche Ports brauche ich für IMAP?',
  'How do I set up Outlook?',
  'Wo setze ich mein Passwort?',
  'Outlook sagt 0x800CCC0E',
  'Is STARTTLS allowed on port 587?',
  'Ich kann mich nicht anmelden, obwohl das Passwort stimmt',
  'What is the difference between IMAP and POP3?',
  'Wie richte ich Thunderbird ein?',
  'My user name is Anna.Muster@Example.org, is that right?',
  'Können Sie mir bitte zeigen, wo ich die Serverdaten finde?',
]
