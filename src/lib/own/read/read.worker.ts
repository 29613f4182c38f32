/// <reference lib="webworker" />
import { TableWork, type WorkRequest } from './table-work';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const work = new TableWork((reply, moved) => scope.postMessage(reply, [...moved]));

scope.addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => void work.hear(data));
