import { type PointerEvent, useRef, useState } from 'react';
import type { Day, Span } from './day.ts';
import { type SpanPart, draggedSpan, draggedTime } from './drag.ts';

/** What is held: a time of the list, or a part of some focus hours. */
export type Held =
  | { readonly kind: 'time'; readonly index: number; readonly time: string }
  | { readonly kind: 'span'; readonly index: number; readonly span: Span; readonly part: SpanPart };

export interface DragTargets {
  readonly onTime: (index: number, time: string) => void;
  readonly onSpan: (index: number, span: Span) => void;
}

interface Drag {
  readonly pointerId: number;
  readonly held: Held;
  readonly x: number;
  /** How many minutes a pixel is. */
  readonly scale: number;
  /** The line as it was: one that grew under the pointer would run away from it. */
  readonly day: Day;
}

/** Dragging on a day line by mouse, pen or finger; a drag that the browser takes back changes nothing. */
export function useDrag({ onTime, onSpan }: DragTargets) {
  const line = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  function begin(event: PointerEvent, held: Held, day: Day): void {
    if (line.current === null || !event.isPrimary || event.button !== 0) return;
    event.stopPropagation();
    line.current.setPointerCapture(event.pointerId);
    const { width } = line.current.getBoundingClientRect();
    const scale = ((day.to - day.from) * 60) / width;
    setDrag({ pointerId: event.pointerId, held, x: event.clientX, scale, day });
  }

  function move({ held, scale, x, day }: Drag, clientX: number): void {
    const by = (clientX - x) * scale;
    if (held.kind === 'time') onTime(held.index, draggedTime(held.time, by, day));
    else onSpan(held.index, draggedSpan(held.span, held.part, by, day));
  }

  function giveBack({ held }: Drag): void {
    if (held.kind === 'time') onTime(held.index, held.time);
    else onSpan(held.index, held.span);
  }

  const ofDrag = (event: PointerEvent) => (drag?.pointerId === event.pointerId ? drag : null);
  return {
    line,
    drag,
    begin,
    handlers: {
      onPointerMove: (event: PointerEvent) => {
        const mine = ofDrag(event);
        if (mine !== null) move(mine, event.clientX);
      },
      onPointerUp: (event: PointerEvent) => {
        if (ofDrag(event) !== null) setDrag(null);
      },
      onPointerCancel: (event: PointerEvent) => {
        const mine = ofDrag(event);
        if (mine === null) return;
        giveBack(mine);
        setDrag(null);
      },
    },
  };
}
