/**
 * A topic and the words of all languages that speak of it, folded: phrases separated by commas, `*` for any ending, `_` for one word of any kind. Whatever
 * language a shop writes and a customer asks in, both speak of the same topic.
 */
export type TopicRow = [name: string, phrases: string];
