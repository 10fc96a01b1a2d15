import { parentPort, workerData } from 'node:worker_threads';
import { type Lesson, learnLessons } from '#understanding/classifier';

/** The thread that learns, so that customers are answered meanwhile. */
parentPort?.postMessage(learnLessons(workerData as Lesson[]));
