export { type Classifier, classify, type Guess } from './classifier.ts';
export { featuresOf } from './features.ts';
export { type Example, train } from './train.ts';
