export { type FoundTopic, findTopics, topicsAmong, topicsIn, topicWords } from './topics-in.ts';
