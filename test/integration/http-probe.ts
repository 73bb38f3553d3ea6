import { Body, Controller, Get, Post, Query, Sse } from '@nestjs/common';
import { concat, defer, of } from 'rxjs';
import { z } from 'zod';
import { PageQuery } from '#libs/contract';
import { FoyerError } from '#libs/platform';
import { Public, Returns } from '#libs/web';

/** Words that must not leave the server. */
export const SECRET = 'password of the mail server';

const Row = z.object({ id: z.string() });
const Note = z.strictObject({ text: z.string().max(200_000) });

/** One public handler for each way in which an answer can go right or wrong. */
@Controller('api/v1/http-probe')
@Public()
export class HttpProbeController {
  @Get('page')
  @Returns(z.object({ limit: z.number() }))
  page(@Query({ schema: PageQuery }) query: z.infer<typeof PageQuery>) {
    return query;
  }

  @Get('rows')
  @Returns(z.array(Row))
  rows() {
    return [
      { id: '1', secret: SECRET },
      { id: '2', secret: SECRET },
    ];
  }

  @Get('misfit')
  @Returns(z.object({ rows: z.array(Row) }))
  misfit() {
    return { rows: [{ id: '1' }, { id: SECRET.length }] };
  }

  @Post('notes')
  @Returns(Note, 201)
  note(@Body({ schema: Note }) note: z.infer<typeof Note>) {
    return note;
  }

  @Post('broken')
  breakAfterwards() {
    throw new TypeError(SECRET);
  }

  @Get('broken')
  broken() {
    throw new TypeError(SECRET);
  }

  @Get('lost')
  lost() {
    throw new Error(SECRET, { cause: Object.assign(new Error(SECRET), { code: '57P01' }) });
  }

  @Get('taken')
  taken() {
    throw new FoyerError('conflict', 'Dale moved this at 11:31.', {
      facts: { entry: { id: '7', version: 3 }, changedBy: 'Dale', internal: SECRET },
    });
  }

  /** Breaks when its first event, and so its status 200, is already on its way. */
  @Sse('stream')
  stream() {
    const breaks = defer(
      () =>
        new Promise<never>((_, reject) => setImmediate(() => setImmediate(reject, new TypeError(SECRET)))),
    );
    return concat(of({ data: 'hello' }), breaks);
  }
}
