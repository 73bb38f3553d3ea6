import { readFileSync } from 'node:fs';

/** Memory of a running service, in MB of 1,000 kB; 0 where there is no /proc. */
export interface ServiceMemory {
  /** Resident, of its Node process. */
  readonly node: number;
  /** Of the processes in which it reads messages, without the files that they share with it. */
  readonly readers: number;
}

export interface MemoryPeak extends ServiceMemory {
  /** The most that both had at one time. */
  readonly together: number;
  /** Of all of them, each page divided by how many processes have it (PSS); 0 where it was never looked at. */
  readonly pss: number;
}

/** Often enough to see a peak, seldom enough not to be the load. */
const LOOK_EVERY_MS = 50;

export function serviceMemory(pid: number): ServiceMemory {
  return {
    node: megabytes(pid, 'status', 'VmRSS'),
    readers: readersOf(pid).reduce((sum, reader) => sum + megabytes(reader, 'status', 'RssAnon'), 0),
  };
}

/**
 * Looks at a service until it is asked for what it saw.
 *
 * @param pssFrom counts what is shared once where as many MB are resident; PSS is never more than that. The system goes
 *   through all pages for each such look, 6 ms for 200 MB (measured), and the service gets no further ones meanwhile: not
 *   where its speed is measured
 */
export function watchMemory(pid: number, { pssFrom = Infinity } = {}): () => MemoryPeak {
  let peak: MemoryPeak = { node: 0, readers: 0, pss: 0, together: 0 };
  const look = () => {
    const { node, readers } = serviceMemory(pid);
    peak = {
      node: Math.max(peak.node, node),
      readers: Math.max(peak.readers, readers),
      pss: Math.max(peak.pss, residentOf(pid) >= pssFrom ? pssOf(pid) : 0),
      together: Math.max(peak.together, node + readers),
    };
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    look();
    return peak;
  };
}

function pssOf(pid: number): number {
  return [pid, ...readersOf(pid)].reduce((sum, each) => sum + megabytes(each, 'smaps_rollup', 'Pss'), 0);
}

function residentOf(pid: number): number {
  return [pid, ...readersOf(pid)].reduce((sum, each) => sum + megabytes(each, 'status', 'VmRSS'), 0);
}

/** The processes in which it reads messages; always none where there is no /proc. */
export function readersOf(pid: number): number[] {
  return childrenOf(pid).filter((child) => read(child, 'cmdline').includes('parse-worker'));
}

function childrenOf(pid: number): number[] {
  return read(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function megabytes(pid: number, file: string, field: 'VmRSS' | 'RssAnon' | 'Pss'): number {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(read(pid, file))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1_000);
}

/** Nothing of a process that ended meanwhile. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
