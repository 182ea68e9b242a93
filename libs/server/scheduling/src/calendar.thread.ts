// Entry of a thread of its own: one request in, one answer out.
import { parentPort, workerData } from 'node:worker_threads';
import { busyTimes, type BusyRequest } from './busy-times';

parentPort?.postMessage(busyTimes(workerData as BusyRequest));
