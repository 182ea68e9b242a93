// Entry of a thread that stays warm: requests in, progress and one answer each out.
import { parentPort } from 'node:worker_threads';
import { answerPlanning, type PlanningRequest } from './planning-work';

parentPort?.on('message', ({ id, request }: { id: number; request: PlanningRequest }) => {
  answerPlanning(request, (progress) => parentPort?.postMessage({ id, progress })).then(
    (answer) => parentPort?.postMessage({ id, answer }),
    (error: unknown) => parentPort?.postMessage({ id, failure: String(error) }),
  );
});
