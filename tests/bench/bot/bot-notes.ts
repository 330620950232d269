/** What the figures of the bot do not say by themselves. */
export const BOT_NOTES = [
  'Both bots get the same messages with the same token from the same client over kept-alive connections, one process each, warmed up, in alternating rounds; the client has a process of its own and needs processor time, too, so that fewer than 0.4 ms a turn cannot be seen. The echo checks the token’s signature every time, as the SDK does; ours checks a token once in five minutes.',
  'What is left between ours and the echo is the turn itself: understanding the question (about a third of our time), two committed writes to the database (conversation and seen messages, about an eighth) and an answer of some 3 kB instead of 0.3 kB (about an eighth). Answers are kept, understood questions are not: what people typed does not stay in memory.',
  'First page: from the request until the field can be typed into, each time in a new browser profile; our page brings the help center with it, the other one nothing but Web Chat. Bytes are those that the bot’s server sends, without compression.',
] as const
