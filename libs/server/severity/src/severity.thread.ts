// Entry of a thread of its own: one request in, one answer out.
import { parentPort, workerData } from 'node:worker_threads';
import { answerSeverity, type SeverityRequest } from './severity-work';

parentPort?.postMessage(answerSeverity(workerData as SeverityRequest));
