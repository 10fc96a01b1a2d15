export { type Classifier, classify, rowOf, scores } from './classifier.ts';
export { corpusTexts, parseCorpora } from './corpus.ts';
export { intentExamples } from './examples.ts';
export { featuresOf } from './features.ts';
export { type Learned, type Lesson, learnLessons, lessonOf } from './learn.ts';
export { type Example, train } from './train.ts';
