import {
  Injectable,
  StandardSchemaSerializerInterceptor,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { FoyerError } from '#libs/platform';

type Serialize = StandardSchemaSerializerInterceptor['serialize'];
type Schema = NonNullable<Parameters<Serialize>[1]>;
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const SHOWN_ISSUES = 3;

const place = (issue: Issue) =>
  (issue.path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');

function describe(issues: readonly Issue[]): string {
  const shown = issues.slice(0, SHOWN_ISSUES).map((issue) => {
    const where = place(issue);
    return where === '' ? issue.message : `${where}: ${issue.message}`;
  });
  return `${shown.join('; ')}${issues.length > SHOWN_ISSUES ? '; and more' : ''}.`;
}

/** Checks what comes in against the schema of `@Body({ schema })`, `@Query({ schema })` and so on. */
export function requestPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => new FoyerError('request-invalid', describe(issues)),
  });
}

/**
 * Checks what goes out against the schema of `@Returns`. Nest's own checks each item of an array against it, so that a
 * schema could never say "a list"; here the schema is about the whole answer.
 */
@Injectable()
export class AnswerInterceptor extends StandardSchemaSerializerInterceptor {
  override serialize(...[response, schema, options]: Parameters<Serialize>): ReturnType<Serialize> {
    return Array.isArray(response) && schema !== undefined
      ? this.transformToPlain(response, schema, options)
      : super.serialize(response, schema, options);
  }

  override async transformToPlain(value: unknown, schema: Schema, options?: Parameters<Serialize>[2]) {
    const result = await schema['~standard'].validate(value, options);
    if (result.issues === undefined) return result.value as Record<string, unknown>;
    // Places only: messages may quote the answer, and this goes to the log.
    const places = result.issues.slice(0, SHOWN_ISSUES).map(place).join(', ');
    throw new FoyerError('invariant-broken', `An answer does not fit its schema at ${places}.`);
  }
}
